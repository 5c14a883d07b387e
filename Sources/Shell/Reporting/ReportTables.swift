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
  var claims: Table {
    var table = Table(
      [
        "id", "article", "path", "publisher", "published", "start", "end", "mode", "kind",
        "source_text", "source_original", "attribution", "chain", "hops", "cue", "content",
        "hedges", "confidence", "credibility", "reliability", "tags",
      ].map { Column($0) })
    for row in corpus.rows(.claims) {
      if case .claim(let article, let claim) = row { table.append(claimCells(article, claim)) }
    }
    return table
  }

  /// One row for each figure, in the order of the text.
  var figures: Table {
    var table = Table(
      [
        "id", "claim", "article", "path", "publisher", "published", "start", "end", "quote", "low",
        "best", "high", "bound", "approximator", "unit", "population", "side", "status",
        "outcomes", "place", "date_start", "date_end", "as_of", "source_original", "hops", "group",
        "number_of_sources",
      ].map { Column($0) })
    for row in corpus.rows(.figures) {
      if case .figure(let article, let figure) = row { table.append(figureCells(article, figure)) }
    }
    return table
  }

  private func claimCells(_ article: Int, _ position: Int) -> [Cell] {
    let claim = corpus.claim(article, position)
    let text = corpus.text(article)
    let id = DisplayID(article: article + 1, claim: position + 1)
    let target = Target.item(id)
    let span = claim.content.dropFirst().reduce(claim.content.first ?? claim.sentence) {
      $0.union($1)
    }
    return [.text("\(id)")] + articleCells(article) + offsets(of: span, in: text) + [
      .text(claim.mode.rawValue), .text(claim.kind.rawValue),
      Cell(claim.source?.spans.map { text[$0] }.joined(separator: " … ")),
      Cell(claim.origin?.actor), Cell(claim.source?.kind.rawValue),
      .list(claim.chain.map(\.actor)), .count(max(0, claim.chain.count - 1)),
      .list(claim.cue.map { text[$0] }), .list(claim.content.map { text[$0] }),
      .list(claim.hedges.map { text[$0.span] }), .text(claim.confidence.rawValue),
      Cell(corpus.annotations.rating(of: target, on: .credibility)?.value),
      Cell(
        claim.origin.flatMap {
          corpus.annotations.rating(of: .source($0.actor), on: .reliability)?.value
        }),
      .list(corpus.annotations.tags[target] ?? []),
    ]
  }

  private func figureCells(_ article: Int, _ position: Int) -> [Cell] {
    let figure = corpus.figure(article, position)
    let text = corpus.text(article)
    let claim = figure.claim.map { corpus.claim(article, $0) }
    let id = corpus.figureID(article, position)
    let measure = figure.measure
    let group = comparison.group(of: "\(id)")
    let claimID = figure.claim.map { DisplayID(article: article + 1, claim: $0 + 1).description }
    return [.text("\(id)"), Cell(claimID)] + articleCells(article)
      + offsets(of: figure.span, in: text) + [
        .text(text[figure.span]), number(figure.low), number(figure.best), number(figure.high),
        .text(figure.bound.rawValue), Cell(figure.approximator.map { text[$0] }),
        .text(measure.unit), Cell(measure.population.map { text[$0] }), Cell(measure.side),
        Cell(measure.status?.rawValue), .list(measure.outcomes.map(\.rawValue)),
        Cell(measure.place.map { text[$0] }), Cell(measure.period?.start?.description),
        Cell(measure.period?.end?.description), Cell(figure.asOf?.date.description),
        Cell(claim?.origin?.actor), claim.map { .count(max(0, $0.chain.count - 1)) } ?? .missing,
        group.map { .count($0.number) } ?? .missing,
        group.map { .count($0.origins) } ?? .missing,
      ]
  }

  private func articleCells(_ position: Int) -> [Cell] {
    let article = corpus.articles[position].article
    return [
      .text("a\(position + 1)"), Cell(article.path.map(InputPath.portable)),
      Cell(article.publisher), Cell(article.published?.description),
    ]
  }

  private func offsets(of span: Span, in text: SourceText) -> [Cell] {
    [
      .number("\(text.scalarOffset(ofByte: span.start))"),
      .number("\(text.scalarOffset(ofByte: span.end))"),
    ]
  }

  private func number(_ value: DecimalNumber?) -> Cell {
    value.map { .number("\($0)") } ?? .missing
  }
}
