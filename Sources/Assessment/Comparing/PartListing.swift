/// The bounds checks between a measure and one with more outcomes, and between a part and its
/// whole: each origin's first mention.
struct PartListing {
  private(set) var pairs: [ComparedPair] = []
  /// How many pairs have their bounds checked, listed or not, by the reason that they would have
  /// been refused for.
  private(set) var counts: [String: Int] = [:]

  /// The most pairs of two measures that are counted one by one; past it all are taken to count.
  private static let countedOneByOne = 4_096

  /// The most measures of one outcome set that are looked at, so that time stays bounded.
  private static let cellsCompared = 256

  init(_ figures: ComparedFigures) {
    let tests: [MeasureTest] = [.unit, .side, .status, .event, .period, .kind]
    for cells in Self.cells(of: figures, equalIn: tests + [.population]) where !Task.isCancelled {
      for (part, whole) in Self.contained(cells, figures) { check(part, whole, figures) }
    }
    for cells in Self.cells(of: figures, equalIn: tests + [.outcome]) where !Task.isCancelled {
      let parts = cells.filter { figures.isPart($0[0]) }
      if parts.isEmpty { continue }
      let wholes = cells.filter { figures.isWhole($0[0]) }
      check(parts.prefix(Self.cellsCompared), wholes.prefix(Self.cellsCompared), figures)
    }
  }

  /// The cells with an outcome whose classes for `tests` are equal, each list in order.
  private static func cells(
    of figures: ComparedFigures, equalIn tests: [MeasureTest]
  ) -> [[[Int]]] {
    var numbers: [[Int]: Int] = [:]
    var result: [[[Int]]] = []
    for cell in figures.cells.cells {
      guard let first = cell.first, !figures.classes.outcomes[first].isEmpty else { continue }
      let key = tests.map { figures.classes[$0][first] }
      if let number = numbers[key] {
        result[number].append(cell)
      } else {
        numbers[key] = result.count
        result.append([cell])
      }
    }
    return result
  }

  private mutating func check(
    _ parts: ArraySlice<[Int]>, _ wholes: ArraySlice<[Int]>, _ figures: ComparedFigures
  ) {
    let reading = PairReading(figures: figures)
    for cell in parts {
      for (place, other) in wholes.enumerated() {
        tally(cell, other, reading)
        if place < figures.settings.referenceOrigins { compare(cell, other, figures, reading) }
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
    let first = reading.bounds(min(cell[0], other[0]), max(cell[0], other[0]))
    let isCountedWhole = cell.count * other.count > Self.countedOneByOne
    if isCountedWhole {
      if let first { counts[first.reason, default: 0] += cell.count * other.count }
      return
    }
    for first in cell {
      for second in other {
        if let pair = reading.bounds(min(first, second), max(first, second)) {
          counts[pair.reason, default: 0] += 1
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
