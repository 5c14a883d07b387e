/// The bounds checks between a measure and one with more outcomes: each origin's first mention.
struct PartListing {
  private(set) var pairs: [ComparedPair] = []
  /// How many pairs have their bounds checked, listed or not.
  private(set) var count = 0

  /// The most pairs of two measures that are counted one by one; past it all are taken to count.
  private static let countedOneByOne = 4_096

  /// The most measures of one outcome set that are looked at, so that time stays bounded.
  private static let cellsCompared = 256

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
    for key in order where !Task.isCancelled {
      let cells = (byMeasure[key] ?? []).map { figures.cells.cells[$0] }
      for (part, whole) in Self.contained(cells, figures) {
        for cell in part {
          for (place, other) in whole.enumerated() {
            tally(cell, other, reading)
            if place < figures.settings.referenceOrigins { compare(cell, other, figures, reading) }
          }
        }
      }
    }
  }

  /// The cells of every outcome set beside those of every set that holds it and more.
  private static func contained(
    _ cells: [[Int]], _ figures: ComparedFigures
  ) -> [(part: ArraySlice<[Int]>, whole: ArraySlice<[Int]>)] {
    var order: [[String]] = []
    var byOutcomes: [[String]: [[Int]]] = [:]
    for cell in cells {
      let outcomes = figures.classes.outcomes[cell[0]]
      if byOutcomes[outcomes] == nil { order.append(outcomes) }
      byOutcomes[outcomes, default: []].append(cell)
    }
    return order.flatMap { part in
      order.filter { Set(part).isStrictSubset(of: Set($0)) }.map { whole in
        (
          (byOutcomes[part] ?? []).prefix(cellsCompared),
          (byOutcomes[whole] ?? []).prefix(cellsCompared)
        )
      }
    }
  }

  private mutating func tally(_ cell: [Int], _ other: [Int], _ reading: PairReading) {
    guard
      reading.bounds(min(cell[0], other[0]), max(cell[0], other[0])) != nil
        || cell.count * other.count <= Self.countedOneByOne
    else { return }
    if cell.count * other.count > Self.countedOneByOne {
      count += cell.count * other.count
      return
    }
    for first in cell {
      for second in other where reading.bounds(min(first, second), max(first, second)) != nil {
        count += 1
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
