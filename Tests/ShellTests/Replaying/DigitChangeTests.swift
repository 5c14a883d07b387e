import Articles
import Assessment
import Corpora
import Extraction
import Notebooks
import Prose
import Testing

@testable import Shell

/// One digit of one article is changed, and replay names that article and that figure.
@Suite struct DigitChangeTests {
  /// A digit in a figure of an article.
  struct Place: Sendable, CustomTestStringConvertible {
    let path: String
    let offset: Int
    /// The figure's words.
    let quote: String
    var testDescription: String { "\(path), byte \(offset), “\(quote)”" }
  }

  static let files: [String: String] = {
    let files = RepositoryFiles()
    var texts: [String: String] = [:]
    for path in files.paths(matching: "seeds/*.txt") {
      texts[path] = (try? files.contents(of: path)).map { String(decoding: $0, as: UTF8.self) }
    }
    return texts
  }()

  /// Fifty digits, spread evenly over all figures of the project's articles.
  static let places: [Place] = {
    var session = Session()
    _ = session.run("load seeds/*.txt", in: Sandbox(files))
    let all = session.corpus.articles.flatMap { read -> [Place] in
      read.reading.figures.filter { $0.role == .figure }.flatMap { figure -> [Place] in
        (figure.span.start..<figure.span.end)
          .filter { read.article.body.bytes[$0] &- 0x30 < 10 }
          .map {
            Place(
              path: read.article.path ?? "", offset: $0, quote: read.article.body[figure.span])
          }
      }
    }
    return (0..<50).map { all[$0 * all.count / 50] }
  }()

  @Test(arguments: places)
  func `the article and the figure are named`(place: Place) throws {
    let saved = try SavedSession(Self.files, "load seeds/*.txt")
    var bytes = try saved.sandbox.contents(of: place.path)
    // Never to zero, which at the front would make another kind of number.
    bytes[place.offset] = bytes[place.offset] == 0x39 ? 0x38 : bytes[place.offset] + 1
    try saved.sandbox.replace(place.path, with: bytes)
    let cell = try #require(try saved.report().cells.first)
    #expect(cell.verdict == .input)
    #expect(cell.inputRemarks == ["\(place.path) has changed since it was recorded"])
    let named = cell.differences.contains { difference in
      difference.verdict == .figure && difference.subject.first == place.path
        && (difference.subject + [difference.recorded ?? ""]).contains {
          $0.contains(place.quote)
        }
    }
    #expect(named, "\(cell.differences.map(\.line))")
  }

  @Test func `without a change nothing is reported`() throws {
    let saved = try SavedSession(Self.files, "load seeds/*.txt\nfigures\nclaims")
    #expect(try saved.findings() == ["SAME", "SAME", "SAME"])
  }
}
