import Corpora

/// Why there is no row: nothing is loaded, or a filter asks for words that no row has; then with the
/// nearest ones that occur.
struct EmptyAnswer {
  private let query: Query
  private let session: Session

  /// The query that gave no rows.
  init(_ query: Query, in session: Session) {
    self.query = query
    self.session = session
  }

  /// What is missing, or one line for each word that never occurs; empty where each does somewhere.
  var notes: [String] {
    guard let kind = query.rowKind else { return [] }
    switch kind {
    case .articles, .claims, .figures, .sources:
      if session.corpus.articles.isEmpty { return [Self.nothingLoaded] }
    case .notes, .ratings: break
    }
    return query.stages.flatMap { stage -> [String] in
      if case .filter(let predicate) = stage { return notes(on: predicate, kind) }
      return []
    }
  }

  /// What to do where no article is loaded.
  static let nothingLoaded = "no article is loaded; 'load FILE' loads one"

  private func notes(on predicate: Predicate, _ kind: RowKind) -> [String] {
    switch predicate {
    case .and(let left, let right), .or(let left, let right):
      notes(on: left, kind) + notes(on: right, kind)
    case .compare(let name, .equal, .text(let word)): note(on: name, word, kind)
    case .among(let name, let values):
      values.flatMap { value -> [String] in
        if case .text(let word) = value { return note(on: name, word, kind) }
        return []
      }
    case .compare, .between, .anywhere, .isKnown, .not: []
    }
  }

  private func note(on name: String, _ word: String, _ kind: RowKind) -> [String] {
    guard let field = kind.field(name), field.type == .text || field.type == .list else {
      return []
    }
    let all = Query(source: .all(kind), stages: [.group(name)])
    let result = QueryRun(session.corpus, settings: session.settings.comparison).result(of: all)
    guard case .counts(_, let counts) = result else { return [] }
    let known = counts.map(\.value)
    guard !known.contains(where: { FoldedText($0) == FoldedText(word) }) else { return [] }
    // A word of a closed list was spelled right: the parser has looked.
    let near = field.choices.isEmpty ? Spelling.proposals(for: word, among: known) : []
    let help =
      near.isEmpty
      ? "'\(kind.rawValue) | group \(name)' lists what occurs"
      : "did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
    return ["no row has \(name) '\(word)'; \(help)"]
  }
}
