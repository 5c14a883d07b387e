import Extraction
import Prose

extension PairReading {
  /// The bounds check, where one figure counts a part of the other, of its outcomes or of those it
  /// counts, and nothing else tells them apart; nil where they are refused.
  func bounds(_ first: Int, _ second: Int) -> ComparedPair? {
    guard let (test, isPart) = part(first, second) else { return nil }
    let (part, whole) = isPart ? (first, second) : (second, first)
    if let date = figures.asOf(part), let later = figures.asOf(whole),
      date > later.adding(days: figures.settings.asOfWindowInDays)
    {
      return nil
    }
    var pair = blank(first, second)
    pair.verdict = figures.intervals[part].verdict(asPartOf: figures.intervals[whole])
    pair.relation = .subset
    pair.reason = test.reason
    pair.assumed = assumed(first, second)
    return pair
  }

  /// The test by which two figures differ where one counts a part of the other, and whether the
  /// first is the part.
  private func part(_ first: Int, _ second: Int) -> (test: MeasureTest, isFirst: Bool)? {
    let classes = figures.classes
    let differing = MeasureTest.allCases.filter { test in
      test != .place && test != .qualifier && classes[test][first] != classes[test][second]
    }
    let (one, other) = (classes.measures[first], classes.measures[second])
    if !one.place.isEmpty, !other.place.isEmpty, one.place.isDisjoint(with: other.place) {
      return nil
    }
    switch differing {
    case [.outcome]: return isPartByOutcome(first, second).map { (.outcome, $0) }
    case [.population]:
      if isToldPart(first, of: second) { return (.population, true) }
      return isToldPart(second, of: first) ? (.population, false) : nil
    default: return nil
    }
  }

  private func isPartByOutcome(_ first: Int, _ second: Int) -> Bool? {
    let outcomes = [first, second].map { Set(figures.classes.outcomes[$0]) }
    if outcomes[0].isEmpty || outcomes[1].isEmpty { return nil }
    if outcomes[0].isStrictSubset(of: outcomes[1]) { return true }
    return outcomes[1].isStrictSubset(of: outcomes[0]) ? false : nil
  }

  /// Whether the words of one figure say that it counts some of all whom the other counts: "47 of
  /// the dead".
  private func isToldPart(_ part: Int, of whole: Int) -> Bool {
    let measures = figures.classes.measures
    return figures.isPart(part) && figures.isWhole(whole)
      && figures.classes[.outcome][part] >= 0
      && measures[part].noun == measures[whole].noun
      && measures[whole].modifiers.isSubset(of: measures[part].modifiers)
  }
}

extension ComparedFigures {
  /// Whether a figure counts only some of those whom its words name.
  func isPart(_ figure: Int) -> Bool { mention(figure).figure.measure.part != nil }

  /// Whether it counts all of them.
  func isWhole(_ figure: Int) -> Bool {
    !isPart(figure) && classes.measures[figure].narrowing.isEmpty
  }
}
