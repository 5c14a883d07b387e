import Extraction
import Prose

/// Counts of people whom one article calls by what they are and another by something else: "52
/// inmates died", "61 dead", "more than 50 prisoners" of one event.
///
/// A noun says nothing where an article counts most of one fate under it, and its number is near
/// another article's under another noun or under none. Of an article that counts two sorts alike,
/// each is a part. In a conflict the nouns tell the sides apart, and all stay.
struct CalledOtherwise {
  /// The noun of each figure; nil where everybody is counted.
  private(set) var nouns: [WordStem?]
  /// The figures whose noun is not their own, in order.
  private(set) var assumed: [Int] = []

  private let measures: [CountedMeasure]
  private let figures: [MeasuredFigure]

  /// The nouns of `measures`, which are `nouns` before; `buckets` hold the figures of one unit,
  /// event, side and outcome.
  init(
    _ measures: [CountedMeasure], _ figures: [MeasuredFigure], nouns: [WordStem?],
    buckets: [[Int]]
  ) {
    (self.measures, self.figures, self.nouns) = (measures, figures, nouns)
    for bucket in buckets where bucket.count > 1 && measures[bucket[0]].unit == "person" {
      join(bucket)
    }
    assumed.sort()
  }

  private mutating func join(_ bucket: [Int]) {
    let counted = bucket.filter(isWhole)
    var most: [Int: Quantity] = [:]
    for figure in counted {
      guard let value = value(figure) else { continue }
      most[figures[figure].article] = max(most[figures[figure].article] ?? value, value)
    }
    let main = counted.filter { figure in
      value(figure).map { Self.isNear($0, most[figures[figure].article] ?? $0) } ?? false
    }
    var sorts: [Int: Set<WordStem?>] = [:]
    for figure in main { sorts[figures[figure].article, default: []].insert(nouns[figure]) }
    let alone = main.filter { sorts[figures[$0].article]?.count == 1 }
    var numbers: [WordStem?: Int] = [:]
    for figure in alone where numbers[nouns[figure]] == nil {
      numbers[nouns[figure]] = numbers.count
    }
    guard numbers.count > 1 else { return }
    var classes = DisjointSets(count: numbers.count)
    for (one, other) in near(alone) {
      if let first = numbers[nouns[one]], let second = numbers[nouns[other]] {
        classes.join(first, second)
      }
    }
    var names: [Int: WordStem?] = [:]
    for (noun, number) in numbers {
      let root = classes.root(of: number)
      names[root] = names[root].map { Self.name(of: $0, noun) } ?? noun
    }
    for figure in alone {
      guard let number = numbers[nouns[figure]], let name = names[classes.root(of: number)],
        name != nouns[figure]
      else { continue }
      nouns[figure] = name
      assumed.append(figure)
    }
  }

  private func value(_ figure: Int) -> Quantity? { figures[figure].interval.reportedValues.max() }

  /// Whether all of a fate may be counted, and not those of one side or sort.
  private func isWhole(_ figure: Int) -> Bool {
    let measure = measures[figure]
    return measure.narrowing.isEmpty && !measure.isDifference && measure.side == nil
      && measure.status == nil
  }

  /// Of two nouns for one count none where one of them is none.
  private static func name(of one: WordStem?, _ other: WordStem?) -> WordStem? {
    guard let one, let other else { return nil }
    return one.packed < other.packed ? one : other
  }

  /// The pairs of figures of two articles under two nouns whose numbers are near each other: each
  /// with the nearest that is not greater under every other noun.
  private func near(_ alone: [Int]) -> [(Int, Int)] {
    var last: [WordStem?: Int] = [:]
    var pairs: [(Int, Int)] = []
    let sorted = alone.compactMap { figure in
      value(figure).map { (figure: figure, value: $0) }
    }.sorted { ($0.value, $0.figure) < ($1.value, $1.figure) }
    var values: [Int: Quantity] = [:]
    for (figure, value) in sorted {
      values[figure] = value
      if last.count <= Self.mostNouns {
        for (noun, other) in last where noun != nouns[figure] {
          guard let less = values[other], figures[other].article != figures[figure].article,
            Self.isNear(less, value)
          else { continue }
          pairs.append((other, figure))
        }
      }
      last[nouns[figure]] = figure
    }
    return pairs
  }

  private static let mostNouns = 32

  /// Whether the greater exceeds the less by at most a quarter.
  private static func isNear(_ less: Quantity, _ greater: Quantity) -> Bool {
    greater.steps <= less.steps + less.steps / 4
  }
}
