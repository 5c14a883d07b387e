import Articles
import Assessment
import Extraction
import FoundationEssentials
import Prose
import Testing

/// A made-up story told by several articles, with what they say together.
///
/// A file of `Stories/`: articles behind `--- ID PUBLISHER, DAY`, then under `=== groups` one line
/// for each group with its independent origins and its figures by article and words, under
/// `=== pairs` verdict and relation of some pairs, under `=== unreached` what of all that is not
/// found yet.
struct Story: CustomTestStringConvertible {
  let name: String
  private(set) var articles: [ReadArticle] = []
  private(set) var groups: [(origins: Int, figures: [String])] = []
  private(set) var pairs: [(first: String, second: String, judgement: String)] = []
  private(set) var unreached: [String] = []

  var testDescription: String { name }

  static let folder =
    #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Stories"

  /// All stories, by name.
  static let all: [Story] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".story") }.sorted().map { Story(name: String($0.dropLast(6))) }

  init(name: String) {
    self.name = name
    let bytes = FileManager.default.contents(atPath: "\(Self.folder)/\(name).story") ?? Data()
    let text = String(decoding: bytes, as: UTF8.self)
    for part in text.split(separator: "\n--- ").flatMap({ $0.split(separator: "\n=== ") }) {
      let lines = part.split(separator: "\n", maxSplits: 1).map(String.init)
      guard lines.count == 2 else { continue }
      let rows = lines[1].split(separator: "\n").map(String.init)
      switch lines[0] {
      case "groups": groups = rows.map(Self.group)
      case "pairs": pairs = rows.map(Self.pair)
      case "unreached": unreached = rows
      default: add(heading: lines[0], text: lines[1])
      }
    }
  }

  private mutating func add(heading: String, text: String) {
    let heading = heading.hasPrefix("--- ") ? String(heading.dropFirst(4)) : heading
    let words = heading.split(separator: " ", maxSplits: 1).map(String.init)
    let end = words[1].lastIndex(of: ",") ?? words[1].endIndex
    guard var article = try? ArticleFormats.articles(in: Array(text.utf8)).first else { return }
    article.publisher = String(words[1][..<end])
    article.published = CalendarDate(String(words[1][end...].dropFirst(2)))
    let reading = Extractor().reading(
      of: article.body,
      in: ReadingContext(
        zones: article.zones, published: article.published, publisher: article.publisher))
    articles.append(ReadArticle(id: words[0], article: article, reading: reading))
  }

  private static func group(_ line: String) -> (Int, [String]) {
    let parts = line.split(separator: " origins: ", maxSplits: 1).map(String.init)
    return (Int(parts[0]) ?? -1, parts[1].split(separator: " | ").map(String.init))
  }

  private static func pair(_ line: String) -> (String, String, String) {
    let names = line.split(separator: " ~ ", maxSplits: 1).map(String.init)
    let end = names[1].lastIndex(of: ":") ?? names[1].endIndex
    return (names[0], String(names[1][..<end]), String(names[1][end...].dropFirst(2)))
  }
}

extension Story {
  /// What is not found as the story has it, in the order of the file.
  func misses() -> [String] {
    var mentions: [FigureMention] = []
    for (number, article) in articles.enumerated() {
      for (index, figure) in article.reading.figures.enumerated() {
        mentions.append(
          FigureMention(
            id: "\(article.id).f\(index)", article: number, figure: figure,
            claim: figure.claim.map { article.reading.claims[$0] }))
      }
    }
    var settings = ComparisonSettings()
    settings.listsAllPairs = true
    let found = Comparison(of: mentions, in: articles, settings: settings)
    let names = mentions.map { mention in
      "\(articles[mention.article].id) \"\(articles[mention.article].article.body[mention.figure.span])\""
    }
    return groupMisses(found, names) + pairMisses(found, names)
  }

  private func groupMisses(_ found: Comparison, _ names: [String]) -> [String] {
    let listed = Set(groups.flatMap(\.figures) + pairs.flatMap { [$0.first, $0.second] })
    let all = found.groups.map { group in
      (origins: group.independentOrigins, names: Set(group.mentions.map { names[$0] }))
    }
    return groups.flatMap { expected -> [String] in
      let wanted = Set(expected.figures)
      let title = "group of \(expected.figures[0])"
      guard
        let best = all.max(by: {
          $0.names.intersection(wanted).count < $1.names.intersection(wanted).count
        }), !best.names.isDisjoint(with: wanted)
      else { return [title] }
      let has = best.names.intersection(listed)
      return wanted.subtracting(has).sorted().map { "\(title) holds \($0)" }
        + has.subtracting(wanted).sorted().map { "\(title) does not hold \($0)" }
        + (best.origins == expected.origins ? [] : ["\(title) has \(expected.origins) origins"])
    }
  }

  private func pairMisses(_ found: Comparison, _ names: [String]) -> [String] {
    let all = found.groups.flatMap(\.pairs) + found.related + found.refused
    return pairs.compactMap { expected in
      let judgement = all.first {
        Set([names[$0.first], names[$0.second]]) == [expected.first, expected.second]
      }.map { "\($0.verdict) \($0.relation)" }
      return judgement == expected.judgement
        ? nil : "\(expected.first) ~ \(expected.second): \(expected.judgement)"
    }
  }

  /// Strikes out the misses that are none any more.
  func record(_ misses: [String]) throws {
    let path = "\(Self.folder)/\(name).story"
    let text = String(
      decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    let head = text.split(separator: "=== unreached\n", maxSplits: 1).first.map(String.init) ?? ""
    let kept = unreached.filter(misses.contains).map { $0 + "\n" }.joined()
    try Data((head + (kept.isEmpty ? "" : "=== unreached\n" + kept)).utf8)
      .write(to: URL(filePath: path))
  }
}
