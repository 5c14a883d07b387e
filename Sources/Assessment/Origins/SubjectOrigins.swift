import Articles
import Extraction
import Prose

/// The names under which origins appear in the articles of one subject.
struct SubjectOrigins: Sendable {
  private(set) var sources: [OriginSource] = []
  /// The number of each name as it is written; of one that names nobody beyond its article, apart
  /// for each article.
  private var number: [Key: Int] = [:]
  /// Whether each name met so far names nobody beyond its article.
  private var isPassing: [String: Bool] = [:]
  /// The number of each article, by its id.
  private var articles: [String: Int] = [:]
  /// The names that lead its articles most.
  private(set) var leaders = Set<WordStem>()

  /// Adds the names in the claims of `article`, which is led by the name `leader`.
  mutating func add(_ article: ReadArticle, leader: WordStem? = nil) {
    if let leader { leaders.insert(leader) }
    articles[article.id] = articles[article.id] ?? articles.count
    let number = articles[article.id] ?? 0
    let text = article.article.body
    let bodies = BodyNames(in: article.reading.text)
    for body in bodies.names { add(body.name, .officialBody, in: number) }
    for claim in article.reading.claims {
      for link in claim.chain where link.role != .publisher {
        add(link.actor, link.kind, in: number)
      }
      if let source = claim.source {
        add(
          source.actor, source.kind, in: number,
          beside: phrases(source.spans, in: text, bodies))
      }
      if let origin = claim.origin, !origin.source.isEmpty {
        add(
          origin.actor, origin.kind, in: number,
          beside: phrases(origin.source, in: text, bodies))
      }
    }
  }

  /// The class of the body whose number a figure is said to be, by the classes of the sources.
  ///
  /// Nil where the words name none of the sources, or several.
  func owner(of figure: Figure, in text: TokenizedText, classes: [Int]) -> Int? {
    let owner = CountOwner.words(before: figure, in: text)
    if owner.isEmpty { return nil }
    let found = Set(
      sources.indices.filter { sources[$0].name.stems.isSuperset(of: owner) }.map { classes[$0] })
    return found.count == 1 ? found.first.flatMap { $0 < 0 ? nil : $0 } : nil
  }

  /// The words of a source; of "its coordinator" with the body that was named before.
  private func phrases(_ spans: [Span], in text: SourceText, _ bodies: BodyNames) -> [String] {
    spans.flatMap { span in
      let words = text[span]
      let head = words.prefix { $0 != " " }.lowercased()
      let owner =
        head == "its" || head == "their"
        ? bodies.last(before: span.start, within: 300) : nil
      return [words] + (owner.map { [$0] } ?? [])
    }
  }

  /// Adds one name of an article with the phrases it stands in.
  private mutating func add(
    _ actor: String, _ kind: SourceKind, in article: Int, beside phrases: [String] = []
  ) {
    let isPassing = self.isPassing[actor] ?? OriginName(actor).isPassing
    self.isPassing[actor] = isPassing
    let key = Key(actor: actor, article: isPassing ? article : nil)
    let index = number[key] ?? sources.count
    if index == sources.count {
      number[key] = index
      sources.append(OriginSource(actor: actor, kind: kind))
    }
    sources[index].kinds.insert(kind)
    sources[index].articles.insert(article)
    for phrase in phrases { sources[index].stands(in: phrase) }
  }

  /// The number of the name `actor` in `article`, or nil where it does not stand there.
  func number(of actor: String, in article: ReadArticle) -> Int? {
    guard let isPassing = isPassing[actor], let article = articles[article.id] else { return nil }
    return number[Key(actor: actor, article: isPassing ? article : nil)]
  }

  /// The numbers of the name `actor` in whatever article, in order.
  func numbers(of actor: String) -> [Int] { sources.indices.filter { sources[$0].actor == actor } }

  private struct Key: Hashable {
    let actor: String
    /// The article of a name that names nobody beyond it, else nil.
    let article: Int?
  }
}
