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
