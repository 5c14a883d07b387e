import Extraction
import Prose

/// Long numbers that several articles on one subject give for the same sort of thing: what one of
/// them says of what is counted holds for the others, whoever tells them.
///
/// "Killed 41,000 people in 2034", "kills 41,000 a year", "had spoken of 41,000"; "an appeal for $74
/// million", "of the $74 million that was asked for". Two words that say what happened stay two, and
/// an article that gives the number for two things tells nothing.
struct EqualCounts {
  /// The measures with what was filled in.
  private(set) var measures: [CountedMeasure]
  /// The figures of which something was filled in, with the name of the field.
  private(set) var assumed: [(figure: Int, field: String)] = []

  private let figures: [MeasuredFigure]
  /// What is counted by the year in some articles and of a year in others.
  private var yearly: Set<Rate> = []

  private struct Rate: Hashable {
    let unit: String
    let outcomes: [String]
  }

  /// The least numbers that are not taken to return by chance.
  private static let longFrom = (things: 1_000, share: 10, money: 100_000)

  /// Fills `measures`; figure number i belongs to the subject `subjects[i]`.
  init(_ measures: [CountedMeasure], _ figures: [MeasuredFigure], subjects: [Int]) {
    self.measures = measures
    self.figures = figures
    var groups: [Count: [Int]] = [:]
    var bare: [Count: [Int]] = [:]
    for (number, measure) in measures.enumerated()
    where !measure.isDifference && measure.foreignEvent.isEmpty {
      guard figures[number].interval.isLong(from: Self.least(of: measure)) else { continue }
      let count = Count(
        subject: subjects[number], unit: measure.baseUnit, side: measure.side,
        values: figures[number].interval.reportedValues)
      if measure.unit == nil {
        bare[count, default: []].append(number)
      } else {
        groups[count, default: []].append(number)
      }
    }
    fillUnits(of: bare, from: groups)
    for group in groups.values where spread(group) && isOneThing(group) { unify(group) }
    dropRates()
    assumed.sort { ($0.figure, $0.field) < ($1.figure, $1.field) }
  }

  private struct Count: Hashable {
    let subject: Int
    let unit: String?
    let side: String?
    let values: Set<Quantity>
  }

  private static func least(of measure: CountedMeasure) -> Int {
    if measure.isMoney { return longFrom.money }
    return measure.isShare ? longFrom.share : longFrom.things
  }

  /// A number without a unit is the count that has it in other articles, where only one has.
  private mutating func fillUnits(of bare: [Count: [Int]], from groups: [Count: [Int]]) {
    guard !bare.isEmpty else { return }
    var known: [Count: [Count]] = [:]
    for count in groups.keys where groups[count].map({ !measures[$0[0]].isMoney }) ?? false {
      let open = Count(subject: count.subject, unit: nil, side: nil, values: count.values)
      known[open, default: []].append(count)
    }
    for (count, numbers) in bare {
      guard let found = known[count], found.count == 1, let group = groups[found[0]] else {
        continue
      }
      for number in numbers where !group.contains(where: { isBeside($0, number) }) {
        measures[number] = measures[group[0]]
        assumed.append((number, "unit"))
      }
    }
  }

  /// Where one article's count of a year is another's "a year", every other count "a year" of the same
  /// is one, too.
  private mutating func dropRates() {
    for figure in measures.indices where measures[figure].unit != measures[figure].baseUnit {
      guard let unit = measures[figure].unit,
        yearly.contains(Rate(unit: unit, outcomes: measures[figure].outcomes))
      else { continue }
      measures[figure].unit = measures[figure].baseUnit
      measures[figure].kind = nil
      assumed.append((figure, "period"))
    }
  }

  private func isBeside(_ one: Int, _ other: Int) -> Bool {
    figures[one].article == figures[other].article
  }

  /// Whether several articles give it.
  private func spread(_ group: [Int]) -> Bool { Set(group.map { figures[$0].article }).count > 1 }

  /// Whether nothing that is said of the figures keeps them apart.
  private func isOneThing(_ group: [Int]) -> Bool {
    let fates = Set(group.map { measures[$0].outcomes }).subtracting([[]])
    guard fates.count <= 1, Set(group.map { measures[$0].narrowing }).count == 1,
      Set(group.compactMap { measures[$0].status }).count <= 1,
      Set(group.map { measures[$0].noun }).count == 1
    else { return false }
    let perArticle = Dictionary(grouping: group) { figures[$0].article }
    return perArticle.values.allSatisfy { Set($0.map { measures[$0].modifiers }).count == 1 }
  }

  private mutating func unify(_ group: [Int]) {
    let fate = group.map { measures[$0].outcomes }.first { !$0.isEmpty } ?? []
    let modifiers = group.reduce(into: Set<WordStem>()) { $0.formUnion(measures[$1].modifiers) }
    let isByYear = Set(group.map { measures[$0].unit }).count > 1
    for figure in group {
      if measures[figure].outcomes != fate {
        measures[figure].outcomes = fate
        assumed.append((figure, "outcome"))
      }
      if measures[figure].modifiers != modifiers {
        measures[figure].modifiers = modifiers
        assumed.append((figure, "population"))
      }
      if isByYear {
        if measures[figure].unit != measures[figure].baseUnit, let unit = measures[figure].unit {
          yearly.insert(Rate(unit: unit, outcomes: fate))
        }
        measures[figure].unit = measures[figure].baseUnit
        (measures[figure].period, measures[figure].kind) = (.untilNow, nil)
        assumed.append((figure, "period"))
      }
    }
  }
}
