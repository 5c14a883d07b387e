import Articles
import Assessment
import Corpora
import Extraction
import Prose
import Tables

/// Gives the candidates of each expectation: names from the declarations, values from what is loaded.
struct CandidateSource {
  private let session: Session
  private let surroundings: any Surroundings
  private let word: String
  private static let limit = 200

  init(_ session: Session, _ surroundings: any Surroundings, word: String) {
    self.session = session
    self.surroundings = surroundings
    self.word = word
  }

  func candidates(
    for expectation: Expectation, remembering memory: inout CompletionMemory
  ) -> [Completion.Candidate] {
    switch expectation {
    case .command:
      return Commands.declarations.map { .init($0.name, $0.summary) } + [.init("let", "name rows")]
    case .rows:
      return RowKind.allCases.map { .init($0.rawValue) }
        + (session.lastRows == nil ? [] : [.init("it", "the last result")])
        + session.names.keys.sorted().map { .init("@\($0)") } + ids(of: RowKind.allCases)
    case .stage(let result):
      let stages = StageName.allCases.filter { $0.takes(result) }
      let actions = Commands.declarations.filter { $0.selection != nil }
      return stages.map { .init($0.rawValue, $0.summary) }
        + actions.map { .init($0.name, $0.summary) }
    case .field(let kind):
      return kind.fields.map { .init($0.name, $0.summary) }
    case .comparison(let kind, let field):
      guard let field = kind.field(field) else { return [] }
      return field.operators.map { .init($0.symbol) } + [.init("is"), .init("in")]
    case .value(let kind, let field):
      return memory.values(of: field, kind) { values(of: field, kind) }
    case .id(let kinds): return ids(of: kinds)
    case .source:
      // Sources are the actors of claims; as those they are counted, and found at most once.
      return memory.values(of: "actor", .claims) { values(of: "actor", .claims) }
    case .file(let sort):
      return surroundings.names(beginning: word).filter { sort.offers($0) }
        .map { .init(Quoting.word($0)) }
    case .format: return TableFormats.all.map { .init($0.name, $0.summary) }
    case .keyword(let words): return words.map { .init($0) }
    case .flag(let command):
      let flags = Commands.named(command)?.declaration.flags ?? []
      return flags.map { .init("--\($0.name)", $0.summary) }
    case .tag:
      return Set(session.corpus.annotations.tags.values.joined()).sorted()
        .flatMap { [.init("+\($0)"), .init("-\($0)")] }
    case .text: return []
    }
  }

  /// The values that occur, the most frequent first.
  private func values(of name: String, _ kind: RowKind) -> [Completion.Candidate] {
    guard let field = kind.field(name) else { return [] }
    if !field.choices.isEmpty { return field.choices.map { .init($0) } }
    guard field.type == .text || field.type == .list else { return [] }
    let query = Query(source: .all(kind), stages: [.group(name)])
    let result = QueryRun(session.corpus, settings: session.settings.comparison).result(of: query)
    guard case .counts(_, let counts) = result else { return [] }
    return counts.filter { $0.value != "(unknown)" && $0.value.utf8.count <= 60 }.prefix(Self.limit)
      .map { .init(Quoting.word($0.value), Plural.count($0.count, "row")) }
  }

  /// Names of rows with a preview: articles until an article is named, then what is in it.
  private func ids(of kinds: [RowKind]) -> [Completion.Candidate] {
    if kinds.isEmpty { return [] }
    let corpus = session.corpus
    guard let dot = word.firstIndex(of: "."), let id = DisplayID(word[..<dot]),
      corpus.row(id) != nil
    else {
      return corpus.articles.prefix(Self.limit).map {
        .init($0.id, $0.article.headline ?? $0.article.path ?? "")
      }
    }
    let article = id.article - 1
    let reading = corpus.reading(article)
    let claims = reading.claims.indices.prefix(kinds.contains(.claims) ? Self.limit : 0).map {
      position in
      Completion.Candidate(
        DisplayID(article: id.article, claim: position + 1).description,
        LineWrapping.shortened(
          corpus.text(article).quote(corpus.claim(article, position).content), to: 60))
    }
    let figures = reading.figures.indices.prefix(kinds.contains(.figures) ? Self.limit : 0).map {
      position in
      Completion.Candidate(
        corpus.figureID(article, position).description,
        corpus.text(article)[corpus.figure(article, position).span])
    }
    return claims + figures
  }
}
