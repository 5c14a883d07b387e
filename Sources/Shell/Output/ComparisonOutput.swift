import Articles
import Assessment
import Corpora
import Extraction
import Prose
import Tables

/// A comparison as text, as pictures and as data.
struct ComparisonOutput {
  private let comparison: Comparison
  private let mentions: [FigureMention]
  private let articles: [ReadArticle]
  private let quotations: [SharedQuotation]
  private let settings: ComparisonSettings

  init(
    _ comparison: Comparison, _ mentions: [FigureMention], _ articles: [ReadArticle],
    _ quotations: [SharedQuotation], _ settings: ComparisonSettings
  ) {
    self.comparison = comparison
    self.mentions = mentions
    self.articles = articles
    self.quotations = quotations
    self.settings = settings
  }

  /// What a view shows; of charts and timelines one output for each group.
  func outputs(of view: ComparisonView) -> [Output] {
    switch view {
    case .groups, .allPairs:
      let text = ComparisonText(comparison, mentions, articles, quotations, settings)
      let document = CompareDocument(
        comparison: comparison, mentions: mentions, articles: articles, quotations: quotations)
      return [
        Output(kind: "comparison", .drawn { text.text(width: $0) }, json: document.json)
      ]
    case .chart: return pictures { .intervals(IntervalPlot($0, of: mentions, in: articles)) }
    case .timeline: return pictures { .timeline(Timeline($0, of: mentions, in: articles)) }
    case .drift: return [drift]
    }
  }

  private func pictures(_ draw: (FigureGroup) -> Picture) -> [Output] {
    if comparison.groups.isEmpty { return [.text("no two figures count the same")] }
    return comparison.groups.enumerated().map { number, group in
      let picture = draw(group)
      let gap = number == 0 ? "" : "\n"
      return Output(kind: "chart", .drawn { gap + picture.text(width: $0) }, svg: picture.svg)
    }
  }

  private var drift: Output {
    var table = Table([
      Column("first"), Column("quote"), Column("then"), Column("its quote"), Column("what moved"),
    ])
    for pair in comparison.groups.flatMap(\.pairs) where !pair.drift.isEmpty {
      guard pair.relation == .restates || pair.relation == .driftOrError else { continue }
      table.append([
        .text(mentions[pair.first].id), .text(quote(pair.first)),
        .text(mentions[pair.second].id), .text(quote(pair.second)), .list(pair.drift),
      ])
    }
    if table.rows.isEmpty { return .text("no wording moved between mentions of one origin") }
    return Output(kind: "drift", .table(table))
  }

  private func quote(_ mention: Int) -> String {
    articles[mentions[mention].article].article.body[mentions[mention].figure.span]
  }
}

/// A picture of one group: text on the terminal, SVG in a file and a notebook.
enum Picture: Sendable {
  case intervals(IntervalPlot)
  case timeline(Timeline)

  func text(width: Int) -> String {
    switch self {
    case .intervals(let plot): plot.text(width: width) { DisplayWidth.of($0) }
    case .timeline(let timeline): timeline.text(width: width) { DisplayWidth.of($0) }
    }
  }

  var svg: String {
    switch self {
    case .intervals(let plot): plot.svg()
    case .timeline(let timeline): timeline.svg()
    }
  }
}
