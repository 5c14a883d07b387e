import Extraction
import Prose

/// How the wording of a figure moved between two mentions of one origin in two articles.
struct DriftReading {
  let figures: ComparedFigures
  let first: Int
  let second: Int

  /// The moves, in the order hedge, bound, number, population, period, as-of.
  func moves() -> [Drift] {
    hedges() + epistemicHedges() + numbers() + population() + period() + asOf()
  }

  private var figure: (Figure, Figure) {
    (figures.mention(first).figure, figures.mention(second).figure)
  }

  private func quote(_ number: Int, _ span: Span?) -> String {
    span.map { figures.text(number, $0) } ?? ""
  }

  private func hedges() -> [Drift] {
    let before = quote(first, figure.0.approximator)
    let after = quote(second, figure.1.approximator)
    return Self.hedge(before, after)
  }

  private static func hedge(_ before: String, _ after: String) -> [Drift] {
    if before.lowercased() == after.lowercased() { return [] }
    if after.isEmpty { return [Drift(.hedgeLost, from: before, to: "")] }
    if before.isEmpty { return [Drift(.hedgeAdded, from: "", to: after)] }
    return [Drift(.hedgeChanged, from: before, to: after)]
  }

  private func epistemicHedges() -> [Drift] {
    func words(_ number: Int) -> [String] {
      (figures.mention(number).claim?.hedges ?? []).filter { $0.scope == .epistemic }
        .map { figures.text(number, $0.span) }
    }
    let (before, after) = (words(first), words(second))
    let lower = (Set(before.map { $0.lowercased() }), Set(after.map { $0.lowercased() }))
    return before.filter { !lower.1.contains($0.lowercased()) }
      .map { Drift(.hedgeLost, from: $0, to: "") }
      + after.filter { !lower.0.contains($0.lowercased()) }
      .map { Drift(.hedgeAdded, from: "", to: $0) }
  }

  private func numbers() -> [Drift] {
    let quotes = (quote(first, figure.0.span), quote(second, figure.1.span))
    let (one, other) = (figures.intervals[first], figures.intervals[second])
    if figure.0.measure.unit != figure.1.measure.unit,
      figures.classes.measures[first].scale
        != figures.classes.measures[second].scale
    {
      return [Drift(.unitChanged, from: quotes.0, to: quotes.1)]
    }
    let values = (
      Set([one.reportedLow, one.reportedHigh].compactMap { $0 }),
      Set([other.reportedLow, other.reportedHigh].compactMap { $0 })
    )
    if values.0 != values.1 { return [Drift(.numberChanged, from: quotes.0, to: quotes.1)] }
    let hasHedge = figure.0.approximator != nil || figure.1.approximator != nil
    if figure.0.bound != figure.1.bound, !hasHedge {
      return [Drift(.boundChanged, from: quotes.0, to: quotes.1)]
    }
    return []
  }

  private func population() -> [Drift] {
    let spans = (figure.0.measure.population, figure.1.measure.population)
    guard let one = spans.0, let other = spans.1 else { return [] }
    let (before, after) = (quote(first, one), quote(second, other))
    if Self.isOutcomeAlone(before) || Self.isOutcomeAlone(after) { return [] }
    let stems = (Self.telling(before), Self.telling(after))
    return stems.0 == stems.1 ? [] : [Drift(.populationChanged, from: before, to: after)]
  }

  /// Whether the words say what happened and not to whom: "dead".
  private static func isOutcomeAlone(_ phrase: String) -> Bool {
    phrase.split { !$0.isLetter }.allSatisfy { Outcome.said(by: $0) != nil }
  }

  private static func telling(_ phrase: String) -> Set<WordStem> {
    PhraseWords(text: phrase).stems.subtracting(DriftWords.plain)
  }

  private func period() -> [Drift] {
    guard let one = figure.0.measure.period, let other = figure.1.measure.period else { return [] }
    let (before, after) = (quote(first, one.span), quote(second, other.span))
    let times = (DriftWords.times(in: before), DriftWords.times(in: after))
    return times.0 == times.1 || times.0.isEmpty || times.1.isEmpty
      ? [] : [Drift(.periodMoved, from: before, to: after)]
  }

  private func asOf() -> [Drift] {
    guard let one = figure.0.asOf, let other = figure.1.asOf, one.span != nil, other.span != nil,
      one.date != other.date
    else { return [] }
    return [Drift(.asOfMoved, from: one.date.description, to: other.date.description)]
  }
}
