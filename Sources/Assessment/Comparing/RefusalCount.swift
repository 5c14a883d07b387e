/// How many pairs each test refuses, counted without looking at each pair.
///
/// Figures that passed all tests so far lie in one bucket; what a test refuses in a bucket follows
/// from the sizes of its classes.
struct RefusalCount {
  /// In the order of the tests; a missing field after the test's own reason.
  private(set) var refusals: [Refusal] = []

  private let figures: ComparedFigures
  private let numbers: [String: Int]

  /// The refusals among `figures`; so many of each reason are bounds checks instead.
  init(_ figures: ComparedFigures, partsChecked: [String: Int]) {
    self.figures = figures
    let reasons = Self.reasons
    refusals = reasons.map { Refusal(reason: $0, count: 0, pairs: []) }
    numbers = Dictionary(uniqueKeysWithValues: reasons.enumerated().map { ($1, $0) })
    var buckets = figures.kept.isEmpty ? [] : [Array(figures.kept.indices)]
    for test in MeasureTest.allCases {
      var next: [[Int]] = []
      for bucket in buckets where !Task.isCancelled {
        let parts = parts(of: bucket, by: test)
        count(parts, by: test)
        if test == .outcome { nameOpen(bucket) }
        addExamples(parts, by: test)
        for part in parts where part.members.count > 1 {
          if !part.fails { next.append(part.members) }
        }
      }
      buckets = next
    }
    for (reason, count) in partsChecked { add(-count, reason) }
    preferEqualNumbers()
    refusals.removeAll { $0.count <= 0 }
  }

  /// What refusals may be called, each once.
  private static let reasons: [String] = MeasureTest.allCases
    .flatMap { [$0.reason, $0.reasonWhereMissing].compactMap(\.self) }
    .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }

  /// An open outcome is no refusal where a later test fails: that one names it.
  private mutating func nameOpen(_ bucket: [Int]) {
    for refused in OpenOutcomes(bucket, in: figures.classes).refused {
      add(refused.known, refused.test.reason)
      add(refused.missing, refused.test.reasonWhereMissing ?? refused.test.reason)
      add(-refused.known - refused.missing, MeasureTest.outcome.reason)
    }
  }

  private struct Part {
    var members: [Int]
    /// Whether its figures lack the field.
    var isMissing: Bool
    /// Whether they fail the test even against each other.
    var fails: Bool
  }

  private func parts(of bucket: [Int], by test: MeasureTest) -> [Part] {
    let classes = figures.classes[test]
    var numbers: [Int: Int] = [:]
    var result: [Part] = []
    for member in bucket {
      if let number = numbers[classes[member]] {
        result[number].members.append(member)
      } else {
        numbers[classes[member]] = result.count
        result.append(
          Part(
            members: [member], isMissing: figures.classes.isMissing(member, for: test),
            fails: classes[member] < 0 && test.failsWhereBothMiss))
      }
    }
    return result
  }

  private mutating func count(_ parts: [Part], by test: MeasureTest) {
    func pairs(_ sizes: [Int]) -> Int { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
    let known = parts.filter { !$0.isMissing }.map(\.members.count)
    let all = parts.map(\.members.count)
    let passing = parts.filter { !($0.fails) }.map(\.members.count)
    let refused = pairs([all.reduce(0, +)]) - pairs(passing)
    let refusedKnown = pairs([known.reduce(0, +)]) - pairs(known)
    add(refusedKnown, test.reason)
    add(refused - refusedKnown, test.reasonWhereMissing ?? test.reason)
  }

  private mutating func add(_ count: Int, _ reason: String) {
    if let number = numbers[reason] { refusals[number].count += count }
  }

  private mutating func addExamples(_ parts: [Part], by test: MeasureTest) {
    let reading = PairReading(figures: figures)
    let firsts = parts.prefix(figures.settings.examplesOfRefusals + 1).map { $0.members[0] }
    for (index, first) in firsts.enumerated() {
      for second in firsts[(index + 1)...] {
        let (one, other) = (min(first, second), max(first, second))
        guard reading.bounds(one, other) == nil else { continue }
        list(reading.refusal(one, other, by: figures.classes.failure(of: one, other) ?? test))
      }
    }
    if let part = parts.first(where: \.fails), part.members.count > 1 {
      list(reading.refusal(part.members[0], part.members[1], by: test))
    }
  }

  private mutating func list(_ pair: ComparedPair) {
    guard let number = numbers[pair.reason],
      refusals[number].pairs.count < figures.settings.examplesOfRefusals,
      !refusals[number].pairs.contains(pair)
    else { return }
    refusals[number].pairs.append(pair)
  }

  /// Equal numbers of different measures tell most, so they are listed before others.
  private mutating func preferEqualNumbers() {
    let reading = PairReading(figures: figures)
    var found: [String: [ComparedPair]] = [:]
    var firstsWith: [SlackInterval: [Int]] = [:]
    for figure in figures.kept.indices {
      let interval = figures.intervals[figure]
      let others = firstsWith[interval] ?? []
      if others.contains(where: { figures.cells.ofFigure[$0] == figures.cells.ofFigure[figure] }) {
        continue
      }
      if others.count < figures.settings.examplesOfRefusals {
        firstsWith[interval, default: []].append(figure)
      }
      for other in others {
        guard let test = figures.classes.failure(of: other, figure),
          reading.bounds(other, figure) == nil
        else { continue }
        let pair = reading.refusal(other, figure, by: test)
        if (found[pair.reason]?.count ?? 0) < figures.settings.examplesOfRefusals {
          found[pair.reason, default: []].append(pair)
        }
      }
    }
    for index in refusals.indices {
      let telling = found[refusals[index].reason] ?? []
      let rest = refusals[index].pairs.filter { !telling.contains($0) }
      refusals[index].pairs = Array((telling + rest).prefix(figures.settings.examplesOfRefusals))
    }
  }
}
