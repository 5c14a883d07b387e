import Extraction
import Prose

/// A figure's number and article, by which a count is known again without its outcome.
struct MeasuredFigure: Sendable {
  let interval: SlackInterval
  /// The number of its article.
  let article: Int
  /// The class of its origin, below 0 where nobody is named.
  var origin = -1
  /// Whether its article tells that another value took its place.
  var isReplaced = false

  /// Whether one origin gives two numbers in one article that exclude each other, so that the two
  /// count different things.
  func isToldBeside(_ other: MeasuredFigure) -> Bool {
    article == other.article && origin == other.origin && !isReplaced && !other.isReplaced
      && interval.verdict(against: other.interval) == .disjoint
  }
}

/// The outcomes of figures with those filled in that other figures on the same tell.
struct OutcomeFilling {
  /// The outcomes of each figure, sorted; empty where nothing tells them.
  private(set) var outcomes: [[String]]
  /// The figures whose outcome is not their own, some more than once.
  private(set) var assumed: [Int] = []

  private let measures: [CountedMeasure]
  private let figures: [MeasuredFigure]

  /// The outcomes of `measures`; `buckets` gives the figures with equal classes for some tests.
  init(
    _ measures: [CountedMeasure], _ figures: [MeasuredFigure],
    buckets: ([MeasureTest]) -> [[Int]]
  ) {
    self.measures = measures
    self.figures = figures
    outcomes = measures.map { measure in
      let sure = measure.outcomes.filter { !$0.hasSuffix(":ambiguous") }
      return sure.isEmpty ? measure.outcomes : sure
    }
    for tests: [MeasureTest] in [[.unit, .side], [.unit, .event, .side]] {
      for bucket in buckets(tests) { resolve(bucket) }
    }
    assumed = measures.indices.filter { measures[$0].isOutcomeAmbiguous }
    for bucket in buckets([.unit, .event]) { fillPhysical(bucket) }
    for bucket in buckets([.unit, .side, .event]) {
      fillRepeats(bucket)
      fillEqualCounts(bucket)
      fillBySize(bucket)
    }
  }

  /// An ambiguous word stands for deaths where the same are counted dead, else for the only outcome
  /// there is: in the same event, or where that has none in any other.
  private mutating func resolve(_ bucket: [Int]) {
    let known = Set(bucket.filter { !measures[$0].isOutcomeAmbiguous }.map { sure($0) })
      .subtracting([[]])
    let meant = known.contains(["killed"]) ? ["killed"] : known.count == 1 ? known.first : nil
    guard let meant else { return }
    for index in bucket where measures[index].isOutcomeAmbiguous && sure(index).isEmpty {
      outcomes[index] = meant
    }
  }

  private func sure(_ index: Int) -> [String] {
    measures[index].outcomes.filter { !$0.hasSuffix(":ambiguous") }
  }

  /// A quantity in a unit of measure has the outcome of its event's others, where that is one.
  ///
  /// So "the flames reached 5,000 hectares" is compared with "4,200 hectares have burned". A share
  /// has the outcome of other shares of the same.
  private mutating func fillPhysical(_ bucket: [Int]) {
    let alike = Dictionary(grouping: bucket.filter { measures[$0].takesOutcome }) {
      measures[$0].modifiers
    }
    for members in alike.values { fill(members) }
  }

  /// A count that stands twice in an article has its outcome from where that is told: "118 people
  /// were on board", "we counted 118 heads".
  private mutating func fillRepeats(_ bucket: [Int]) {
    struct Count: Hashable {
      let article: Int
      let ends: [Quantity?]
      let noun: WordStem?
      let narrowing: [WordStem]
    }
    let alike = Dictionary(grouping: bucket.filter { figures[$0].interval.isLong(from: 10) }) {
      Count(
        article: figures[$0].article, ends: figures[$0].interval.reportedEnds,
        noun: measures[$0].noun, narrowing: measures[$0].narrowing)
    }
    for members in alike.values where members.count > 1 { fill(members) }
  }

  /// A count too long to return by chance within one event has its outcome from where another
  /// article tells it: "the union put the jobs at risk at 7,000".
  private mutating func fillEqualCounts(_ bucket: [Int]) {
    struct Count: Hashable {
      let ends: Set<Quantity>
      let noun: WordStem?
      let narrowing: [WordStem]
    }
    let long = bucket.filter { index in
      let least = measures[index].unit == "person" ? 1_000 : 100
      return !measures[index].isShare && figures[index].interval.isLong(from: least)
    }
    let alike = Dictionary(grouping: long) {
      Count(
        ends: figures[$0].interval.reportedValues, noun: measures[$0].noun,
        narrowing: measures[$0].narrowing)
    }
    for members in alike.values where members.count > 1 { fill(members) }
  }

  /// Thousands of people of whom nothing is said to have happened are those to whom the only thing
  /// happened that happened to about as many: "98,000 crossed" beside "94,500 have fled".
  private mutating func fillBySize(_ bucket: [Int]) {
    guard measures[bucket[0]].unit == "person" else { return }
    var sizes: [[String]: (least: Quantity, most: Quantity)] = [:]
    var open: [(figure: Int, value: Quantity)] = []
    for index in bucket where figures[index].interval.isLong(from: 1_000) {
      guard let value = figures[index].interval.reportedValues.max() else { continue }
      if outcomes[index].isEmpty {
        if measures[index].narrowing.isEmpty { open.append((index, value)) }
      } else {
        let known = sizes[outcomes[index]] ?? (value, value)
        sizes[outcomes[index]] = (min(known.least, value), max(known.most, value))
      }
    }
    for (index, value) in open {
      let fits = sizes.filter { Self.isAbout(value, $0.value.least, $0.value.most) }
      guard fits.count == 1, let only = fits.first else { continue }
      outcomes[index] = only.key
      assumed.append(index)
    }
  }

  /// Whether a value is at most half as much again as the most, and the least as it.
  private static func isAbout(_ value: Quantity, _ least: Quantity, _ most: Quantity) -> Bool {
    value.steps <= most.steps + most.steps / 2 && least.steps <= value.steps + value.steps / 2
  }

  /// Gives those of `members` without an outcome the only one that the others have.
  private mutating func fill(_ members: [Int]) {
    let known = Set(members.map { outcomes[$0] }).subtracting([[]])
    guard known.count == 1, let only = known.first else { return }
    for index in members where outcomes[index].isEmpty {
      outcomes[index] = only
      assumed.append(index)
    }
  }
}

/// By what a count without an outcome is known again: words that say what is counted, a number too
/// long to meet by chance, or that it is an area, a mass or a volume like others of its event.
struct BareCount: Hashable {
  private let word: WordStem?
  private let ends: Set<Quantity>
  private var classes: [Int] = []

  /// Whether words alone tell what is counted.
  let isByWords: Bool

  /// The same within the classes of other tests.
  func `in`(_ classes: [Int]) -> BareCount {
    var copy = self
    copy.classes = classes
    return copy
  }

  /// What the count of `measure` is known by.
  static func of(_ measure: CountedMeasure, _ interval: SlackInterval) -> [BareCount] {
    var result: [BareCount] = []
    if measure.tellingNoun != nil || !measure.narrowing.isEmpty || !measure.modifiers.isEmpty {
      result.append(BareCount(word: measure.tellingNoun, isByWords: true))
    }
    if measure.isPhysical || measure.isDeed {
      result.append(BareCount(isByWords: measure.isDeed))
    }
    // "The people in the camps": where they are tells who is meant, unless it is a whole town.
    if !measure.placeIsNamed {
      result += measure.place.map { BareCount(word: $0, isByWords: true) }
    }
    let isPerson = measure.unit == "person"
    if measure.noun == nil, measure.narrowing.isEmpty, !measure.isShare,
      interval.isLong(from: isPerson ? 100 : 10)
    {
      result.append(BareCount(ends: interval.reportedValues))
    }
    return result
  }

  private init(word: WordStem? = nil, ends: Set<Quantity> = [], isByWords: Bool = false) {
    self.word = word
    self.ends = ends
    self.isByWords = isByWords
  }
}
