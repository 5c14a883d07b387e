import Assessment
import Corpora
import Extraction
import JSONValues
import Tables

/// Runs a pipeline and makes its answer: a table, counts, one value or a comparison.
struct QueryAnswer {
  private let plan: QueryPlan
  private let session: Session

  init(_ plan: QueryPlan, in session: Session) {
    self.plan = plan
    self.session = session
  }

  func answer() throws(Diagnostic) -> Answer {
    let asked = try session.resolve(plan)
    let query = comparingFigures(asked)
    let result = QueryRun(session.corpus, settings: session.settings.comparison).result(of: query)
    var answer = Answer()
    switch result {
    case .rows(let set):
      answer.outputs = [RowTable(set, session.corpus).output]
      if let sentences = plan.context {
        answer.outputs = ContextText(session.corpus, sentences: sentences).outputs(of: set.rows)
      }
      answer.changes = [.result(set)]
      answer.notes = set.converted.map { "\($0.count) converted to \($0.unit)" }
      answer.notes += set.leftOut.map { left in
        "\(left.count) without a known \(left.field) left out"
      }
      if set.rows.isEmpty { answer.notes += EmptyAnswer(query, in: session).notes }
    case .counts(let field, let counts): answer.outputs = [counted(field, counts)]
    case .value(let name, let value): answer.outputs = [single(name, value)]
    case .amounts(let kind, let field, let amounts, let lackingNumber, let lackingUnit):
      answer.outputs = [self.amounts("\(kind.rawValue) of \(field)", amounts)]
      let number = kind == .sum ? "one number (a range, an open end)" : "a number"
      if lackingNumber > 0 { answer.notes.append("\(lackingNumber) without \(number) left out") }
      if lackingUnit > 0 { answer.notes.append("\(lackingUnit) without a known unit left out") }
    case .comparison(let view, let comparison, let mentions):
      answer.outputs = ComparisonOutput(
        comparison, mentions, session.corpus.articles, sharedQuotations(in: asked),
        session.settings.comparison
      ).outputs(of: view)
      answer.changes = [
        .result(RowSet(kind: .figures, rows: mentions.compactMap { session.row(named: $0.id) }))
      ]
      if mentions.isEmpty { answer.notes += EmptyAnswer(query, in: session).notes }
    }
    for position in answer.outputs.indices { answer.outputs[position].format = plan.format }
    return answer
  }

  /// What `query` compares where that is claims or articles; nil for figures and all else.
  private func comparedRows(_ query: Query) -> Set<Row>? {
    guard case .compare = query.stages.last, let kind = query.rowKind, kind != .figures else {
      return nil
    }
    var rows = query
    rows.stages.removeLast()
    let result = QueryRun(session.corpus, settings: session.settings.comparison).result(of: rows)
    guard case .rows(let set) = result else { return nil }
    return Set(set.rows)
  }

  /// The quotations that the compared claims share, or those of the compared articles.
  private func sharedQuotations(in query: Query) -> [SharedQuotation] {
    guard let wanted = comparedRows(query) else { return [] }
    let corpus = session.corpus
    let terms = corpus.terms(session.settings.comparison)
    let claims = corpus.rows(.claims).compactMap { row -> SharedQuotation.Place? in
      guard case .claim(let article, let claim) = row,
        wanted.contains(row) || wanted.contains(.article(article)),
        let actor = corpus.claim(article, claim).origin?.actor,
        !terms.withdrawnOrigins.contains(actor)
      else { return nil }
      return SharedQuotation.Place(article: article, claim: claim)
    }
    return SharedQuotation.all(
      among: claims, in: corpus.articles, wordsOfSharedRun: terms.wordsOfSharedRun)
  }

  /// `claims | compare` and `articles | compare` compare the figures in them.
  private func comparingFigures(_ query: Query) -> Query {
    guard let wanted = comparedRows(query) else { return query }
    let figures = session.corpus.rows(.figures).filter { row in
      guard case .figure(let article, let figure) = row else { return false }
      if wanted.contains(.article(article)) { return true }
      return session.corpus.figure(article, figure).claim
        .map { wanted.contains(.claim(article: article, claim: $0)) } ?? false
    }
    return Query(source: .rows(.figures, figures), stages: query.stages.suffix(1))
  }

  private func counted(_ field: String, _ counts: [(value: String, count: Int)]) -> Output {
    let table = Table(
      [Column(field), Column("count", .right)],
      rows: counts.map { [.text($0.value), .count($0.count)] })
    let rows = counts.map { count -> JSONValue in
      .object([field: .string(count.value), "count": JSONValue(count.count)])
    }
    return Output(kind: "counts", .table(table), json: ["rows": .array(rows)])
  }

  /// One value where nothing has a unit, else a row for each unit.
  private func amounts(_ name: String, _ amounts: [UnitAmount]) -> Output {
    if let only = amounts.first, only.unit == nil { return single(name, only.value) }
    let table = Table(
      [Column("unit"), Column(name, .right), Column("rows", .right)],
      rows: amounts.map { [Cell($0.unit), $0.value.cell, .count($0.rows)] })
    return Output(kind: "value", rows: table)
  }

  private func single(_ name: String, _ value: FieldValue) -> Output {
    let table = Table([Column(name, .right)], rows: [[value.cell]])
    return Output(kind: "value", .table(table), json: .object([name: value.json]))
  }
}

extension Session {
  /// The row of a display name, or nil.
  func row(named name: String) -> Row? { DisplayID(name).flatMap { corpus.row($0) } }
}
