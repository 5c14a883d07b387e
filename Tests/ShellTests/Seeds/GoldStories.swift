import Assessment
import Corpora
import Extraction
import FoundationEssentials
import JSONValues
import Prose

@testable import Shell

/// Two news stories with a careful reading of them, which lie beside the repository where it was
/// handed out with them; they are not part of it.
struct GoldStories {
  /// The reading: claims, pairs, clusters.
  let gold: JSONValue
  /// Both stories, loaded as a1 and a2, with the day they appeared and who stands by whom.
  let session: Session

  static let folder = "../shared/seeds"

  /// The stories, or nil where they are not at hand.
  static let found: GoldStories? = {
    let file = "\(RepositoryFiles.root)/\(folder)/gold.json"
    guard let bytes = FileManager.default.contents(atPath: file),
      let gold = try? JSONValue(reading: Array(bytes))
    else { return nil }
    let files = (gold["articles"]?.array ?? []).compactMap { $0["file"]?.string }
    var session = Session()
    _ = session.run(
      """
      load \(files.map { "\(folder)/\($0)" }.joined(separator: " "))
      about a1 published 2022-03-24 ; about a2 published 2022-03-24
      party Ukraine against Russia ; ally NATO of Ukraine
      member "Volodymyr Zelenskyy" of Ukraine ; member "Dmitry Peskov" of Russia
      """, in: RepositoryFiles())
    return GoldStories(gold: gold, session: session)
  }()

  /// The pairs of two claims with a figure.
  var figurePairs: [JSONValue] {
    (gold["pairs"]?.array ?? []).filter { figure($0["a"]) != nil && figure($0["b"]) != nil }
  }

  /// The clusters whose first member has a figure, or those whose members share quoted words.
  func clusters(ofFigures wantsFigures: Bool) -> [JSONValue] {
    (gold["clusters"]?.array ?? []).filter { cluster in
      let members = cluster["members"]?.array ?? []
      if wantsFigures { return figure(members.first) != nil }
      return (gold["pairs"]?.array ?? []).contains { pair in
        pair["reason"]?.string?.hasPrefix("verbatim") == true && members.first == pair["a"]
      }
    }
  }

  /// The display name of the figure of the gold claim `name`: "a1.c1.f1"; nil where it has none.
  func figure(_ name: JSONValue?) -> String? {
    guard let span = span(claim(name)?["figure"]?["mention"]), let article = article(name) else {
      return nil
    }
    let reading = session.corpus.reading(article)
    return session.corpus.rows(.figures).compactMap { row -> String? in
      guard case .figure(let number, let figure) = row, number == article,
        reading.figures[figure].span.overlaps(span)
      else { return nil }
      return session.corpus.mention(article, figure).id
    }.first
  }

  /// Where the gold claim `name` was read: the claim that shares most with it.
  func place(_ name: JSONValue?) -> SharedQuotation.Place? {
    guard let span = span(claim(name)?["content"]), let article = article(name) else { return nil }
    func shared(_ number: Int) -> Int {
      let content = session.corpus.reading(article).claims[number].content
      let whole = content.dropFirst().reduce(content[0]) { $0.union($1) }
      guard whole.overlaps(span) else { return 0 }
      return 2 * (min(whole.end, span.end) - max(whole.start, span.start)) - whole.length
    }
    let claims = session.corpus.reading(article).claims.indices
    return claims.max { shared($0) < shared($1) }
      .map { SharedQuotation.Place(article: article, claim: $0) }
  }

  /// The claims of the gold, by name.
  func claim(_ name: JSONValue?) -> JSONValue? {
    gold["claims"]?.array?.first { $0["id"] == name }
  }

  private func article(_ name: JSONValue?) -> Int? {
    let id = name?.string?.prefix(1)
    return gold["articles"]?.array?.firstIndex { $0["id"]?.string.map { $0 == id ?? "" } ?? false }
  }

  /// A span in bytes.
  private func span(_ words: JSONValue?) -> Span? {
    guard let ends = words?["b"]?.array, let start = ends.first?.integer,
      let end = ends.last?.integer
    else { return nil }
    return Span(start, end)
  }
}
