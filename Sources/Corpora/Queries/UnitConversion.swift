import Extraction
import Prose

/// Brings a row's numbers into the unit that a condition asks for: `value > 400 ha`.
///
/// Units of one dimension convert by their exact factors, currencies never.
struct UnitConversion {
  /// From the figure's unit to the one asked for; nil where the two are the same or none is asked.
  private let units: (from: MeasurementUnit, to: MeasurementUnit)?

  /// Nil where the row's unit is not the one asked for and does not convert into it.
  init?(of row: Row, in corpus: Corpus, to asked: String?) {
    guard case .figure(let article, let figure) = row, let asked,
      case let own = corpus.figure(article, figure).measure.unit, own != asked
    else {
      units = nil
      return
    }
    guard let from = MeasurementUnit.named(own), let to = MeasurementUnit.named(asked),
      from.converted(DecimalNumber(1), to: to) != nil
    else { return nil }
    units = (from, to)
  }

  /// Whether the row's numbers change on the way.
  var isNeeded: Bool { units != nil }

  /// The interval in the unit asked for, to 15 significant digits; nil past the limits of numbers.
  func interval(
    _ interval: (low: DecimalNumber?, high: DecimalNumber?)
  ) -> (low: DecimalNumber?, high: DecimalNumber?)? {
    guard let units else { return interval }
    let low = interval.low.flatMap { units.from.converted($0, to: units.to) }
    let high = interval.high.flatMap { units.from.converted($0, to: units.to) }
    if (low == nil) != (interval.low == nil) || (high == nil) != (interval.high == nil) {
      return nil
    }
    return (low, high)
  }
}

extension Predicate {
  /// The units that its numbers are given in, each once, in order.
  var units: [String] {
    let all: [String] =
      switch self {
      case .compare(_, _, let value): [value.unit].compactMap(\.self)
      case .among(_, let values): values.compactMap(\.unit)
      case .between(_, let low, let high): [low.unit, high.unit].compactMap(\.self)
      case .isKnown, .anywhere: []
      case .and(let left, let right), .or(let left, let right): left.units + right.units
      case .not(let inner): inner.units
      }
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }
}

extension QueryValue {
  /// The unit of a number that was given with one.
  fileprivate var unit: String? {
    guard case .number(_, let unit) = self else { return nil }
    return unit
  }
}
