import Extraction
import Prose

/// Compares two figures: the tests of the measure, then the numbers, then the origins.
struct PairReading {
  let figures: ComparedFigures

  /// What comparing two figures of one group gives.
  func pair(_ first: Int, _ second: Int, in origins: GroupOrigins) -> ComparedPair {
    var pair = blank(first, second)
    pair.assumed = assumed(first, second)
    let days = daysApart(first, second)
    if days == nil || isFilled(first) || isFilled(second) { pair.assumed.append("asOf") }
    if let days, days > figures.settings.asOfWindowInDays, !isFixed(first),
      !isRepeated(first, second, in: origins)
    {
      compareOverTime(&pair, first, second, days)
      return pair
    }
    let (one, other) = (figures.intervals[first], figures.intervals[second])
    pair.verdict = one.verdict(against: other)
    if pair.verdict == .disjoint {
      if let found = succession(first, second, in: origins) {
        compare(&pair, earlier: found.earlier, later: found.later, because: found.reason)
        return pair
      }
      pair.reason = one.separation(from: other)
      if let rise = rise(first, second) {
        pair.reason += "; \(rise.reason), may be an update"
        pair.mayBeUpdate = true
      }
    }
    pair.relation = relation(pair.verdict, first, second, in: origins)
    if mayHaveMoved(first, second, pair, in: origins) {
      pair.moves = DriftReading(figures: figures, first: first, second: second).moves()
      pair.moves += attribution(first, second, in: origins)
    }
    return pair
  }

  /// A pair of figures of different measures with the reason, or the bounds check of a part.
  func refusal(_ first: Int, _ second: Int, by test: MeasureTest) -> ComparedPair {
    var pair = blank(first, second)
    pair.reason = figures.classes.reason(for: test, first, second)
    return pair
  }

  /// A pair of two figures of which nothing is known yet.
  func blank(_ first: Int, _ second: Int) -> ComparedPair {
    ComparedPair(
      first: figures.kept[first], second: figures.kept[second], verdict: .notComparable,
      relation: .none, reason: "", assumed: [], moves: [])
  }

  /// The fields of either figure that were filled or taken as given.
  func assumed(_ first: Int, _ second: Int) -> [String] {
    let fields = figures.classes.assumed[first] + figures.classes.assumed[second]
    return fields.isEmpty ? [] : Array(Set(fields)).sorted()
  }

  /// Whether the day of a figure is that of its article, since its words give none.
  func isFilled(_ figure: Int) -> Bool {
    figures.mention(figure).figure.asOf?.isStated != true
  }

  /// Whether a number returns without a date of its own, from the same origin, from nobody or from
  /// two who are not named: then it is the earlier count.
  private func isRepeated(_ first: Int, _ second: Int, in origins: GroupOrigins) -> Bool {
    let standings = [standing(first, origins), standing(second, origins)]
    let isOneOrigin =
      origins.roots[first] == origins.roots[second] || standings.contains(.nobody)
      || standings == [.anonymous, .anonymous]
    return isOneOrigin && (isFilled(first) || isFilled(second))
      && figures.intervals[first].reportsSameEnds(as: figures.intervals[second])
  }

  /// Whether what is counted was settled at one time, so that a later count is no later state.
  func isFixed(_ figure: Int) -> Bool {
    let outcomes = figures.classes.outcomes[figure]
    return !outcomes.isEmpty && StockOutcomes.fixed.isSuperset(of: outcomes)
  }

  /// By how many days the days of two figures differ, or nil where one has none.
  func daysApart(_ first: Int, _ second: Int) -> Int? {
    guard let one = figures.asOf(first), let other = figures.asOf(second) else { return nil }
    return abs(one.daysSince1970 - other.daysSince1970)
  }

  /// Beyond the window only a running total says something: it must not fall.
  private func compareOverTime(
    _ pair: inout ComparedPair, _ first: Int, _ second: Int, _ days: Int
  ) {
    let isFirstEarlier = figures.asOf(first) ?? .earliest < figures.asOf(second) ?? .earliest
    compare(
      &pair, earlier: isFirstEarlier ? first : second, later: isFirstEarlier ? second : first,
      because: "\(days) days apart")
    if pair.verdict == .notComparable { pair.reason = "asOf" }
  }

  /// Whether a running total keeps up with its earlier value; of other counts only that they are
  /// two of one series.
  private func compare(
    _ pair: inout ComparedPair, earlier: Int, later: Int, because reason: String
  ) {
    pair.relation = .update
    pair.verdict = .notComparable
    pair.reason = reason
    guard figures.isRunningTotal(earlier), figures.isRunningTotal(later) else { return }
    let keepsUp = figures.intervals[later].keepsUp(with: figures.intervals[earlier])
    pair.verdict = keepsUp ? .monotoneOk : .monotoneViolated
  }

  private func relation(
    _ verdict: Verdict, _ first: Int, _ second: Int, in origins: GroupOrigins
  ) -> Relation {
    if figures.isDerived(first, second) { return .derivedFrom }
    let isDisjoint = verdict == .disjoint
    if origins.roots[first] == origins.roots[second] {
      return isDisjoint ? .driftOrError : .restates
    }
    let standings = [standing(first, origins), standing(second, origins)]
    if standings.contains(.nobody) { return .undetermined }
    if isDisjoint { return .contradicts }
    if standings.contains(.anonymous), !isDeclaredIndependent(first, second, origins) {
      return .undetermined
    }
    return verdict == .boundCompatible ? .none : .corroborates
  }

  private func standing(_ figure: Int, _ origins: GroupOrigins) -> OriginMentions.Standing {
    origins.standing[origins.roots[figure] ?? figure] ?? .nobody
  }

  private func isDeclaredIndependent(
    _ first: Int, _ second: Int, _ origins: GroupOrigins
  ) -> Bool {
    let names = [first, second].compactMap { origins.actors[origins.roots[$0] ?? $0] }
    return names.count == 2
      && figures.links.independent.contains(FigureLinks.NamePair(names[0], names[1]))
  }

  /// Wording moves from one article to the next, for one origin or where the same ends return
  /// without one.
  private func mayHaveMoved(
    _ first: Int, _ second: Int, _ pair: ComparedPair, in origins: GroupOrigins
  ) -> Bool {
    guard figures.mention(first).article != figures.mention(second).article else { return false }
    switch pair.relation {
    case .restates, .driftOrError: return true
    case .undetermined:
      return figures.intervals[first].reportsSameEnds(as: figures.intervals[second])
    case .corroborates, .contradicts, .derivedFrom, .subset, .update, .none: return false
    }
  }

  private func attribution(_ first: Int, _ second: Int, in origins: GroupOrigins) -> [Drift] {
    let names = [first, second].map { figure in
      let origin = figures.originClasses[figure]
      return origin < 0 ? nil : figures.origins.actors[origin]
    }
    switch (names[0], names[1]) {
    case (nil, nil): return []
    case (let before?, nil): return [Drift(.attributionDropped, from: before, to: "")]
    case (nil, let after?): return [Drift(.attributionAdded, from: "", to: after)]
    case (let before?, let after?):
      return before == after ? [] : [Drift(.attributionChanged, from: before, to: after)]
    }
  }
}

extension ComparedFigures {
  /// Whether a figure counts all so far, so that a later one may not be less.
  func isRunningTotal(_ figure: Int) -> Bool {
    let measure = mention(figure).figure.measure
    switch measure.countKind {
    case .total: return true
    case .incident, .rate, .stock, .forecast: return false
    case nil: break
    }
    switch measure.dimension {
    case .ratio, .temperature, .speed, .time, .magnitude: return false
    case .count, .money, .length, .area, .mass, .volume, .energy, .power, .data, .other: break
    }
    let outcomes = classes.outcomes[figure]
    return classes.measures[figure].isDeed
      || !outcomes.isEmpty && !outcomes.contains { StockOutcomes.names.contains($0) }
  }

  /// Whether the text or the analyst says that one of two figures was computed from the other.
  func isDerived(_ first: Int, _ second: Int) -> Bool {
    if bases.derives(first, from: second, in: self) || bases.derives(second, from: first, in: self)
    {
      return true
    }
    if links.derivedFrom.isEmpty { return false }
    let (one, other) = (mention(first).id, mention(second).id)
    return links.derivedFrom[one]?.contains(other) == true
      || links.derivedFrom[other]?.contains(one) == true
  }
}

extension CalendarDate {
  /// The day of figures without one.
  fileprivate static var earliest: CalendarDate { CalendarDate(daysSince1970: -719_162) }
}
