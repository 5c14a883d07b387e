import Extraction
import Prose

/// Counts that one origin gives again in another article with the same number: what the one says of
/// what is counted holds for the other, too.
///
/// "The union said 12,000 nurses had walked out" and "according to the union, 12,000 took part".
/// Only what the other leaves out is filled; two words that differ stay two.
struct RepeatedCounts {
  /// The measures with what was filled in.
  private(set) var measures: [CountedMeasure]
  /// The figures of which something was filled in, with the name of the field.
  private(set) var assumed: [(figure: Int, field: String)] = []

  /// The least number of things, and of hundredths, that is not taken to return by chance.
  private static let longFrom = (things: 20, share: 10)
  /// The same where something happened to people.
  private static let veryLongFrom = 1_000

  private let figures: [MeasuredFigure]

  /// Fills `measures`; figure number i was counted by the origin `origins[i]`, below 0 for nobody.
  init(_ measures: [CountedMeasure], _ figures: [MeasuredFigure], origins: [Int], subjects: [Int]) {
    self.measures = measures
    self.figures = figures
    var groups: [Count: [Int]] = [:]
    for (number, measure) in measures.enumerated()
    where origins[number] >= 0 {
      let least = measure.isShare ? Self.longFrom.share : Self.longFrom.things
      guard figures[number].interval.isLong(from: least) else { continue }
      let count = Count(
        origin: origins[number], subject: subjects[number], unit: measure.unit,
        side: measure.side, ends: figures[number].interval.reportedEnds)
      groups[count, default: []].append(number)
    }
    for group in groups.values where Set(group.map { figures[$0].article }).count > 1 {
      fillOutcome(group)
      for alike in Dictionary(grouping: group, by: { self.measures[$0].outcomes }).values {
        fillNoun(alike)
        fillKind(alike)
        joinShares(alike)
      }
    }
    assumed.sort { ($0.figure, $0.field) < ($1.figure, $1.field) }
  }

  private struct Count: Hashable {
    let origin: Int
    let subject: Int
    let unit: String?
    let side: String?
    let ends: [Quantity?]
  }

  private mutating func fillOutcome(_ group: [Int]) {
    let known = Set(group.map { measures[$0].outcomes }).subtracting([[]])
    guard known.count == 1, let only = known.first else { return }
    for figure in group where measures[figure].outcomes.isEmpty {
      measures[figure].outcomes = only
      assumed.append((figure, "outcome"))
    }
  }

  private mutating func fillNoun(_ group: [Int]) {
    let known = Set(group.compactMap { measures[$0].noun })
    if measures[group[0]].outcomes != [] { joinParts(group) }
    guard known.count == 1, let only = known.first else { return }
    for figure in group
    where measures[figure].noun == nil && measures[figure].tellingNoun == nil {
      measures[figure].noun = only
      assumed.append((figure, "population"))
    }
  }

  /// "38 of the victims" is a part in the other article, too, whatever it is called there.
  private mutating func joinParts(_ group: [Int]) {
    let part = [WordStem("part")]
    guard group.contains(where: { measures[$0].narrowing == part }) else { return }
    for figure in group
    where measures[figure].narrowing.isEmpty || measures[figure].narrowing == part {
      if measures[figure].narrowing.isEmpty { assumed.append((figure, "population")) }
      measures[figure].narrowing = part
      measures[figure].noun = nil
    }
  }

  /// A stretch of its own that only one names: "5 million doses this year".
  ///
  /// Of what happened to people a stretch is another count, unless "last month" may say when it
  /// happened and the number is too long to return by chance.
  private mutating func fillKind(_ group: [Int]) {
    let isHarm = !measures[group[0]].outcomes.isEmpty
    let isLong = figures[group[0]].interval.isLong(from: Self.veryLongFrom)
    guard !isHarm || isLong && group.allSatisfy({ measures[$0].saysWhen || isOpen($0) }) else {
      return
    }
    let (open, closed) = (group.filter(isOpen), group.filter { !isOpen($0) })
    guard let first = closed.first,
      closed.allSatisfy({
        measures[$0].kind == measures[first].kind && measures[$0].period == measures[first].period
      })
    else { return }
    if isHarm {
      // "Whose data were stolen last month": when it happened, and no count of that month.
      for figure in open.isEmpty ? [] : closed {
        (measures[figure].kind, measures[figure].period) = (nil, .untilNow)
        assumed.append((figure, "period"))
      }
      return
    }
    for figure in open {
      (measures[figure].kind, measures[figure].period) = (
        measures[first].kind, measures[first].period
      )
      assumed.append((figure, "period"))
    }
  }

  private func isOpen(_ figure: Int) -> Bool {
    measures[figure].kind == nil && measures[figure].period == .untilNow
  }

  /// What a share or a sum of money is of is worded in many ways; with one number it is one.
  private mutating func joinShares(_ group: [Int]) {
    guard group.count > 1, measures[group[0]].isShare || measures[group[0]].isMoney else { return }
    let words = group.reduce(into: Set<WordStem>()) { $0.formUnion(measures[$1].modifiers) }
    for figure in group where measures[figure].modifiers != words {
      measures[figure].modifiers = words
      assumed.append((figure, "population"))
    }
  }
}
