import Articles
import Assessment
import Corpora
import Extraction
import Prose
import Tables

/// Claims and figures as two tidy tables, one row a mention, as casualty desks and spreadsheets take
/// them; the names of columns follow UCDP's where it has one.
///
/// Offsets count Unicode scalars of the article from 0, half-open.
struct ReportTables {
  private let corpus: Corpus
  private let comparison: ReportedComparison

  init(_ session: Session) {
    corpus = session.corpus
    comparison = ReportedComparison(session)
  }

  /// One row for each claim, in the order of the text.
  var claims: Table { table(.claims) }

  /// One row for each figure, in the order of the text.
  var figures: Table { table(.figures) }

  /// The articles of the rows, where they stand, their fields, and what the fields do not say.
  private func table(_ kind: RowKind) -> Table {
    let fields = kind.fields.filter { !Self.leftOut.contains($0.name) }
    let more = kind == .figures ? Self.ofFigures : Self.ofClaims
    var table = Table(
      (fields.map { Self.names[$0.name] ?? $0.name } + Self.place + more).map { Column($0) })
    for row in corpus.rows(kind) {
      table.append(
        fields.map { $0.value(of: row, in: corpus).cell } + place(of: row) + rest(of: row))
    }
    return table
  }

  private static let place = ["path", "publisher", "start", "end"]
  private static let ofClaims = ["hops"]
  private static let ofFigures = ["date_start", "date_end", "hops", "group", "number_of_sources"]
  /// "value" says again what low, best and high say.
  private static let leftOut: Set<String> = ["value"]
  /// The names of UCDP, and those in which columns are told apart that are one field's in the shell.
  private static let names = [
    "source": "source_text", "origin": "source_original", "hedge": "hedges",
    "outcome": "outcomes", "asOf": "as_of",
  ]

  private func place(of row: Row) -> [Cell] {
    switch row {
    case .claim(let article, let position):
      let claim = corpus.claim(article, position)
      return place(
        claim.content.dropFirst().reduce(claim.content.first ?? claim.sentence) { $0.union($1) },
        in: article)
    case .figure(let article, let position):
      return place(corpus.figure(article, position).span, in: article)
    case .article, .source, .note, .rating: return []
    }
  }

  private func place(_ span: Span, in number: Int) -> [Cell] {
    let (article, text) = (corpus.articles[number].article, corpus.text(number))
    return [
      Cell(article.path.map(InputPath.portable)), Cell(article.publisher),
      .number("\(text.scalarOffset(ofByte: span.start))"),
      .number("\(text.scalarOffset(ofByte: span.end))"),
    ]
  }

  private func rest(of row: Row) -> [Cell] {
    switch row {
    case .claim(let article, let position): return [hops(article, position)]
    case .figure(let article, let position):
      let figure = corpus.figure(article, position)
      let group = comparison.group(of: "\(corpus.figureID(article, position))")
      return [
        Cell(figure.measure.period?.start?.description),
        Cell(figure.measure.period?.end?.description),
        figure.claim.map { hops(article, $0) } ?? .missing,
        group.map { .count($0.number) } ?? .missing,
        group.map { .count($0.origins) } ?? .missing,
      ]
    case .article, .source, .note, .rating: return []
    }
  }

  /// How many hands the information went through after its origin.
  private func hops(_ article: Int, _ claim: Int) -> Cell {
    .count(max(0, corpus.claim(article, claim).chain.count - 1))
  }
}
