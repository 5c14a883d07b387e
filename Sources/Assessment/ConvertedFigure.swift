public import Extraction
public import Prose

/// A figure's number in the unit of the group it is compared in, where the article writes another.
///
/// Source: the conversion table of `UnitLexicon`. Currencies never convert.
public struct ConvertedFigure: Hashable, Sendable {
  /// The unit of the group, by its normalised name: "hectare".
  public let unit: String
  /// The lower end in that unit, to 15 significant digits; nil where open.
  public let low: DecimalNumber?
  /// The one value in that unit; nil where the figure has none.
  public let best: DecimalNumber?
  /// The upper end in that unit; nil where open.
  public let high: DecimalNumber?

  /// The figure in the unit of `measure`; nil where it is written in that unit already, and between
  /// units that do not convert.
  public init?(_ figure: Figure, to measure: Measure) {
    let (own, target) = (UnitScale(of: figure.measure.unit), UnitScale(of: measure.unit))
    guard figure.measure.unit != measure.unit, own.base == target.base else { return nil }
    func converted(_ number: DecimalNumber?) -> DecimalNumber? {
      number.flatMap { $0 * own.factor }?.divided(by: target.factor, digits: 15)
    }
    unit = measure.unit
    (low, best, high) = (converted(figure.low), converted(figure.best), converted(figure.high))
    if low == nil, best == nil, high == nil { return nil }
  }

  /// "≈ 5,261 ha": to four significant digits and never short of the whole number, with `=` where
  /// nothing was rounded off.
  public var words: String {
    let ends = best.map { [$0] } ?? [low, high].compactMap(\.self)
    let shown = ends.map { $0.divided(by: DecimalNumber(1), digits: Self.digits(of: $0)) ?? $0 }
    let name = MeasurementUnit.named(unit)?.symbol ?? unit
    return (shown == ends ? "= " : "≈ ")
      + shown.map { GroupedNumber.grouped($0.description) }.joined(separator: "–") + " " + name
  }

  private static func digits(of number: DecimalNumber) -> Int {
    min(15, max(4, String(number.significand.magnitude).count + number.exponent))
  }
}
