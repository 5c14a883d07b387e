import Corpora
import Tables
import Testing

@testable import Shell

/// The case in `notebooks/casualties.assay`: every `why` in it can be read at one glance.
@Suite struct CasualtiesTests {
  private static let terminal = (lines: 24, columns: 80)

  private static let session: Session = {
    var session = Session()
    _ = session.run("run notebooks/casualties.assay", in: RepositoryFiles())
    return session
  }()

  /// What each `why` of the case shows on a terminal, by the id that it explains.
  private static let reasons: [(id: String, lines: [String])] = session.records
    .filter { $0.source.hasPrefix("why ") }
    .map { record in
      let layout = Layout(width: terminal.columns)
      let text = record.outputs.map { $0.rendered(as: TableFormats.forTerminals, in: layout) }
      let lines = text.joined().split(separator: "\n", omittingEmptySubsequences: false)
      return (String(record.source.dropFirst("why ".count)), lines.dropLast().map(String.init))
    }

  @Test func `every why fits a terminal, with the line that asks and the next prompt`() {
    #expect(Self.reasons.count >= 4)
    for (id, lines) in Self.reasons {
      #expect(lines.count <= Self.terminal.lines - 2, "\(id)")
      #expect(lines.filter { DisplayWidth.of($0) > Self.terminal.columns } == [], "\(id)")
    }
  }

  @Test func `every why quotes its claim and names what each reason rests on`() throws {
    for (id, lines) in Self.reasons {
      let words = try #require(Self.session.corpus.words(of: id))
      let head = "\(id)  “\(words)”"
      let opening = lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
      #expect(opening.hasPrefix(head), "\(id)")
      let named = opening.split(separator: "[").dropFirst()
        .flatMap { $0.prefix { $0 != "]" }.split(separator: ", ") }
      // Only where the number begins, at 6, rests on nothing.
      let reasons = lines.map { $0.drop { $0 == " " }.prefix(4) }.filter { mark in
        ["L", "N"].contains(mark.first) && mark.dropFirst(2) == "  " && mark != "N1  "
      }
      #expect(named.count >= reasons.count && !reasons.isEmpty, "\(id)")
      let unknown = named.filter { name in
        DisplayID(name).map { Self.session.corpus.row($0) == nil } ?? true
      }
      #expect(unknown == [], "\(id)")
    }
  }
}
