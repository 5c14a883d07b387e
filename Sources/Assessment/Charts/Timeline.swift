import Articles
import Extraction
public import Prose

/// A running total over the days for which it was counted.
public struct Timeline: Sendable {
  /// What is counted, with a capital.
  public var title: String
  /// The counts by day, then by origin; mentions without a day are left out.
  public var points: [Point]
  /// How many mentions were left out because no day is known for them.
  public var withoutDay: Int
  /// Whether the counted may end again, so that a count that falls is no error.
  public var mayFall: Bool

  /// One count.
  public struct Point: Sendable {
    /// The day for which it is valid.
    public var day: CalendarDate
    /// Whether the day is that of the article and not the text's own.
    public var isFilled: Bool
    /// The display name of the figure.
    public var label: String
    /// The number as the article writes it.
    public var quote: String
    /// The name of the origin, or "no origin named".
    public var origin: String
    /// The number of the origin in the group, from 0.
    public var series: Int
    /// Whether an origin is named, whose counts can be held against each other.
    public var isNamed: Bool
    /// The reported ends in the unit of the group, nil where open.
    public var low: Double?
    /// The upper end; see `low`.
    public var high: Double?
    /// The earlier figure of the same origin that this one falls below, by its display name.
    public var fallsBelow: String?
  }

  /// The timeline of `group`, whose mentions are numbered in `mentions`.
  public init(_ group: FigureGroup, of mentions: [FigureMention], in articles: [ReadArticle]) {
    let plot = IntervalPlot(group, of: mentions, in: articles)
    title = plot.title
    var points: [Point] = []
    for (series, row) in plot.rows.enumerated() {
      for bar in row.bars {
        let mention = mentions[bar.mention]
        let stated = mention.figure.asOf
        guard let day = stated?.date ?? articles[mention.article].article.published else {
          continue
        }
        points.append(
          Point(
            day: day, isFilled: stated?.isStated != true, label: bar.label, quote: bar.quote,
            origin: row.label, series: series, isNamed: row.counts, low: bar.low,
            high: bar.high))
      }
    }
    withoutDay = group.mentions.count - points.count
    mayFall = group.measure.outcomes.contains { StockOutcomes.names.contains($0.rawValue) }
    self.points = points.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
    if !mayFall { markFalls() }
  }

  /// What the check of the totals gave: a running total of one origin must not fall.
  public var check: String {
    if mayFall { return "a count that may fall" }
    let falls = points.compactMap { point in
      point.fallsBelow.map { "\(point.quote) (\(point.label)) falls below \($0)" }
    }
    return falls.isEmpty ? "no origin's total falls" : falls.joined(separator: "; ")
  }

  /// A total of one origin must not fall: a high below the low of an earlier day is marked.
  private mutating func markFalls() {
    var greatest: [Int: (low: Double, day: CalendarDate, label: String)] = [:]
    for index in points.indices where points[index].isNamed {
      let point = points[index]
      if let before = greatest[point.series], before.day < point.day, let high = point.high,
        high < before.low
      {
        points[index].fallsBelow = before.label
      }
      if let low = point.low, low > greatest[point.series]?.low ?? -.infinity {
        greatest[point.series] = (low, point.day, point.label)
      }
    }
  }
}
