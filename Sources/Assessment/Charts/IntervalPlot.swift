import Articles
import Extraction
import Prose

/// A group as a picture: one row for each origin, its mentions under it, over one axis.
public struct IntervalPlot: Sendable {
  /// What is counted, with a capital: "Russian soldiers killed".
  public var title: String
  /// "3 mentions in 2 articles, 1 independent origin", and the analyst's best where he took one.
  public var subtitle: String
  /// In order of the origins' first mention, last the mentions that name none; never empty.
  public var rows: [Row]
  /// The axis under the rows.
  public var ticks: RoundTicks

  /// One origin with its mentions.
  public struct Row: Sendable {
    /// The name of the origin, or "no origin named".
    public var label: String
    /// Whether the origin counts as an independent one.
    public var counts: Bool
    /// From the least to the greatest reported end of its mentions, nil where all are open there or
    /// where they are of nobody, who cannot be said to have moved.
    public var low: Double?
    /// The upper end; see `low`.
    public var high: Double?
    /// Its mentions in order; never empty.
    public var bars: [Bar]
  }

  /// One mention.
  public struct Bar: Sendable {
    /// The display name of the figure: "a1.c1.f1".
    public var label: String
    /// The number as the article writes it.
    public var quote: String
    /// "≈ 5,261 ha" where the axis is in another unit than the article's.
    public var conversion: String?
    /// The reported ends in the unit of the group, nil where open.
    public var low: Double?
    /// The upper end; see `low`.
    public var high: Double?
    /// The day for which it is valid, where the text gives one.
    public var asOf: String?
    /// Whether words such as "about" weaken the number.
    public var isWeakened: Bool
    /// Whether it names no origin and was tied to this one by its wording.
    public var isInferred: Bool
    /// The number of the mention.
    let mention: Int
    /// The number that the analyst takes as best, where he follows this mention.
    public var best: Double?
  }

  /// The plot of `group`, whose mentions are numbered in `mentions`.
  public init(_ group: FigureGroup, of mentions: [FigureMention], in articles: [ReadArticle]) {
    let builder = IntervalPlotBuilder(group, mentions, articles)
    title = builder.title.prefix(1).uppercased() + builder.title.dropFirst()
    subtitle = Self.subtitle(group)
    rows = builder.rows
    ticks = Self.ticks(
      for: rows.flatMap(\.bars), whole: group.measure.dimension == .count)
  }

  /// An axis that leaves room for the arrows of open bounds.
  private static func ticks(for bars: [Bar], whole: Bool) -> RoundTicks {
    let ends = bars.flatMap { [$0.low, $0.high] }.compactMap { $0 }
    guard let least = ends.min(), let greatest = ends.max() else { return RoundTicks(around: 0, 1) }
    let room = max(greatest - least, abs(greatest) * 0.1) * 0.12
    let opensUp = bars.contains { $0.high == nil && ($0.low ?? 0) + room > greatest }
    let opensDown = bars.contains { $0.low == nil && ($0.high ?? 0) - room < least }
    return RoundTicks(
      around: opensDown ? least - room : least, opensUp ? greatest + room : greatest,
      whole: whole)
  }

  private static func subtitle(_ group: FigureGroup) -> String {
    func counted(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    return counted(group.mentions.count, "mention") + " in " + counted(group.articles, "article")
      + ", " + counted(group.independentOrigins, "independent origin")
      + (group.best.map { "; " + Self.words($0) } ?? "")
  }
}

extension IntervalPlot {
  /// "best 12,000, following NATO".
  private static func words(_ best: BestFigure) -> String {
    "best \(GroupedNumber.grouped(best.value.description)), following "
      + (best.origin ?? "nobody named")
  }
}

/// Reads the rows of an interval plot from a group.
private struct IntervalPlotBuilder {
  let group: FigureGroup
  let mentions: [FigureMention]
  let articles: [ReadArticle]
  /// Base units in one unit of the group.
  let scale: Double

  init(_ group: FigureGroup, _ mentions: [FigureMention], _ articles: [ReadArticle]) {
    (self.group, self.mentions, self.articles) = (group, mentions, articles)
    scale = UnitScale(of: group.measure.unit).factor.approximated
  }

  var title: String {
    guard let first = group.mentions.first else { return "" }
    return MeasureTitle(group.measure, in: articles[mentions[first].article].article.body).text
  }

  var rows: [IntervalPlot.Row] {
    let named = group.origins.filter { $0.standing != .nobody }.map { origin in
      let bars = origin.mentions.map { bar($0, isInferred: origin.inferred.contains($0)) }
      let ends = bars.flatMap { [$0.low, $0.high] }.compactMap { $0 }
      return IntervalPlot.Row(
        label: origin.actor ?? "no origin named", counts: true,
        low: ends.min(), high: ends.max(), bars: bars)
    }
    let others = group.origins.filter { $0.standing == .nobody }
    if others.isEmpty { return named }
    let names = Set(others.compactMap(\.actor))
    let label = names.count == 1 ? names.first : nil
    let bars = others.flatMap(\.mentions).sorted().map { bar($0, isInferred: false) }
    return named + [
      IntervalPlot.Row(
        label: label ?? "no origin named", counts: false, low: nil, high: nil, bars: bars)
    ]
  }

  private func bar(_ number: Int, isInferred: Bool) -> IntervalPlot.Bar {
    let mention = mentions[number]
    let figure = mention.figure
    let own = UnitScale(of: figure.measure.unit).factor.approximated / scale
    let (low, high) =
      switch figure.bound {
      case .point, .approx: (figure.best, figure.best)
      case .range: (figure.low, figure.high)
      case .lower, .vague: (figure.low, DecimalNumber?.none)
      case .upper: (DecimalNumber?.none, figure.high)
      }
    return IntervalPlot.Bar(
      label: mention.id, quote: articles[mention.article].article.body[figure.span],
      conversion: ConvertedFigure(figure, to: group.measure)?.words,
      low: low.map { $0.approximated * own }, high: high.map { $0.approximated * own },
      asOf: figure.asOf.flatMap { $0.isStated ? $0.date.description : nil },
      isWeakened: figure.approximator != nil && figure.bound != .lower && figure.bound != .upper,
      isInferred: isInferred, mention: number,
      best: group.best.flatMap { $0.mention == number ? $0.value.approximated : nil })
  }
}
