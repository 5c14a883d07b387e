import Prose

/// A part of what a figure says, by the name of its field.
public enum FigurePart: String, Hashable, Sendable, CaseIterable {
  case value, bound, unit, population, side, status, outcome, event, place, period, kind, asOf

  /// Whether two figures say the same of it.
  func isEqual(_ figure: Figure, _ other: Figure) -> Bool {
    let (measure, second) = (figure.measure, other.measure)
    switch self {
    case .value:
      return (figure.low, figure.best, figure.high) == (other.low, other.best, other.high)
    case .bound: return (figure.bound, figure.approximator) == (other.bound, other.approximator)
    case .unit: return (measure.unit, measure.per) == (second.unit, second.per)
    case .population: return measure.population == second.population
    case .side: return measure.side == second.side
    case .status: return measure.status == second.status
    case .outcome: return measure.outcomes == second.outcomes
    case .event: return measure.event == second.event
    case .place: return measure.place == second.place
    case .period: return measure.period == second.period
    case .kind: return measure.countKind == second.countKind
    case .asOf: return figure.asOf == other.asOf
    }
  }

  /// The words that a figure keeps for it; nil where it keeps none.
  func words(of figure: Figure) -> Span? {
    switch self {
    case .value: figure.span
    case .bound: figure.approximator
    case .unit: figure.measure.unitSpan ?? (figure.measure.dimension == .count ? nil : figure.span)
    case .population, .side, .status: figure.measure.population
    case .event: figure.measure.event
    case .place: figure.measure.place
    case .period: figure.measure.period?.span
    case .asOf: figure.asOf?.span
    case .outcome, .kind: nil
    }
  }
}
