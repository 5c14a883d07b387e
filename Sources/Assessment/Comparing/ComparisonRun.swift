extension Comparison {
  /// Compares `mentions`, which stand in `articles` under the numbers they give.
  ///
  /// Pure: equal input gives an equal result, and no verdict depends on the order of the mentions.
  /// Time grows with the mentions, not with their pairs, unless `settings.listsAllPairs`.
  /// A mention without a number ("several") or of role `period` is left out.
  public init(
    of mentions: [FigureMention], in articles: [ReadArticle],
    settings: ComparisonSettings = ComparisonSettings(), links: FigureLinks = FigureLinks()
  ) {
    let figures = ComparedFigures(mentions, articles, settings, links)
    var retelling = Retelling(articles, wordsOfSharedRun: settings.wordsOfSharedRun)
    groups = figures.cells.cells.filter { $0.count > 1 }
      .map { GroupReading(of: $0, in: figures, &retelling).group() }
    if settings.listsAllPairs {
      let listing = FullListing(figures)
      (related, refusals) = (listing.related, listing.refusals)
    } else {
      related = PartListing(figures).pairs
      refusals = RefusalCount(figures).refusals
    }
  }
}

/// Every pair of figures of different measures.
struct FullListing {
  private(set) var related: [ComparedPair] = []
  private(set) var refusals: [Refusal] = []

  init(_ figures: ComparedFigures) {
    let reading = PairReading(figures: figures)
    var numbers: [String: Int] = [:]
    for first in figures.kept.indices {
      for second in figures.kept.indices.dropFirst(first + 1) {
        if figures.cells.ofFigure[first] == figures.cells.ofFigure[second] { continue }
        let test = figures.classes.failure(of: first, second) ?? .outcome
        if let pair = reading.bounds(first, second) {
          related.append(pair)
          continue
        }
        let pair = reading.refusal(first, second, by: test)
        let number = numbers[pair.reason] ?? refusals.count
        if number == refusals.count {
          numbers[pair.reason] = number
          refusals.append(Refusal(reason: pair.reason, count: 0, pairs: []))
        }
        refusals[number].count += 1
        refusals[number].pairs.append(pair)
      }
    }
  }
}

/// The bounds checks between a measure and one with more outcomes: each origin's first mention.
struct PartListing {
  private(set) var pairs: [ComparedPair] = []

  init(_ figures: ComparedFigures) {
    let reading = PairReading(figures: figures)
    let tests: [MeasureTest] = [.unit, .side, .status, .population, .event, .period, .kind]
    var byMeasure: [[Int]: [Int]] = [:]
    var order: [[Int]] = []
    for (number, cell) in figures.cells.cells.enumerated() {
      guard let first = cell.first, !figures.classes.outcomes[first].isEmpty else { continue }
      let key = tests.map { figures.classes[$0][first] }
      if byMeasure[key] == nil { order.append(key) }
      byMeasure[key, default: []].append(number)
    }
    for key in order {
      let cells = (byMeasure[key] ?? []).map { figures.cells.cells[$0] }
      for (index, cell) in cells.enumerated() {
        for other in cells[(index + 1)...].prefix(figures.settings.referenceOrigins) {
          compare(cell, other, figures, reading)
        }
      }
    }
  }

  private mutating func compare(
    _ cell: [Int], _ other: [Int], _ figures: ComparedFigures, _ reading: PairReading
  ) {
    let limit = figures.settings.referenceOrigins
    let (firsts, seconds) = (
      Self.firstOfEachOrigin(cell, figures).prefix(limit),
      Self.firstOfEachOrigin(other, figures).prefix(limit)
    )
    for first in firsts {
      for second in seconds {
        if let pair = reading.bounds(min(first, second), max(first, second)) { pairs.append(pair) }
      }
    }
  }

  private static func firstOfEachOrigin(_ cell: [Int], _ figures: ComparedFigures) -> [Int] {
    var seen: Set<Int> = []
    return cell.filter { seen.insert(figures.originClasses[$0]).inserted }
  }
}
