import Corpora
import Extraction
import Prose

extension Session {
  /// The query of a plan, with names and ids looked up.
  /// - Throws: the first name or id that stands for nothing.
  func resolve(_ plan: QueryPlan) throws(Diagnostic) -> Query {
    switch plan.source {
    case .all(let kind):
      return Query(source: .all(kind), stages: plan.stages)
    case .ids(let ids):
      for (id, span) in ids where corpus.row(id) == nil { throw unknown(id, at: span) }
      return Query(source: .ids(ids.map(\.id)), stages: plan.stages)
    case .it(let span):
      guard let rows = lastRows else {
        throw Diagnostic(
          .noResult, "'it' stands for the last result, and there is none yet", at: span)
      }
      return Query(source: .rows(rows.kind, rows.rows), stages: plan.stages)
    case .named(let name, let span):
      guard let query = names[name] else {
        throw Diagnostic(.unknownName, "no rows are named '\(name)'", at: span)
      }
      return Query(source: .query(query), stages: plan.stages)
    case .nested(let inner):
      return Query(source: .query(try resolve(inner)), stages: plan.stages)
    }
  }

  /// The rows of a plan that gives rows.
  func rows(of plan: QueryPlan, at span: Span) throws(Diagnostic) -> [Row] {
    let result = QueryRun(corpus, settings: settings.comparison).result(of: try resolve(plan))
    guard case .rows(let set) = result else {
      throw Diagnostic(.wrongArguments, "rows are wanted here", at: span)
    }
    return set.rows
  }

  private func unknown(_ id: DisplayID, at span: Span) -> Diagnostic {
    let article = id.article - 1
    guard corpus.articles.indices.contains(article) else {
      let count = corpus.articles.count
      let help =
        count == 0
        ? EmptyAnswer.nothingLoaded
        : count == 1 ? "only a1 is loaded" : "a1 to a\(count) are loaded"
      return Diagnostic(.unknownID, "there is no \(id)", at: span, help: [help])
    }
    let reading = corpus.reading(article)
    return Diagnostic(
      .unknownID, "there is no \(id)", at: span,
      help: [
        "a\(id.article) has \(Plural.count(reading.claims.count, "claim")) and "
          + Plural.count(reading.figures.count { $0.role == .figure }, "figure")
      ])
  }
}
