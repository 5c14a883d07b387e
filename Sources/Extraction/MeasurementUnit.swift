public import Prose

/// A unit of measure by its normalised name, with its exact size in the base of its dimension.
public struct MeasurementUnit: Hashable, Sendable {
  /// The normalised name in the singular: "hectare", "kilometre per hour".
  public let name: String
  /// What it measures.
  public let dimension: Measure.Dimension
  /// `x` of it are `(x × numerator + offset) / denominator` base units, exactly; nil where it has
  /// no fixed size.
  let factor: (numerator: DecimalNumber, denominator: DecimalNumber)?
  /// Not zero for temperatures alone.
  let offset: DecimalNumber

  init(
    _ name: String, _ dimension: Measure.Dimension, _ numerator: String?, over denominator: Int = 1,
    offset: String = "0"
  ) {
    self.name = name
    self.dimension = dimension
    factor = numerator.flatMap { DecimalNumber($0) }.map { ($0, DecimalNumber(denominator)) }
    self.offset = DecimalNumber(offset) ?? DecimalNumber(0)
  }

  /// The unit of the given normalised name, or nil where it is none of measure ("person", "USD").
  public static func named(_ name: String) -> MeasurementUnit? { UnitLexicon.named[name] }

  /// The sign that it is written with, of several the first: "ha"; nil where it has none.
  public var symbol: String? { UnitLexicon.firstSymbols[name] }

  /// The number in another unit of the same dimension, to 15 significant digits.
  ///
  /// Exact where the quotient ends within them; nil between dimensions and for units without a
  /// fixed size. Currencies are no units of measure and never convert.
  public func converted(_ number: DecimalNumber, to other: MeasurementUnit) -> DecimalNumber? {
    if name == other.name { return number }
    guard dimension == other.dimension, let factor, let target = other.factor,
      let product = number * factor.numerator, let size = product + offset,
      let scaled = size * target.denominator, let zero = other.offset * factor.denominator,
      let difference = scaled - zero, let divisor = factor.denominator * target.numerator
    else { return nil }
    return difference.divided(by: divisor, digits: 15)
  }

  /// Equal by name.
  public static func == (left: MeasurementUnit, right: MeasurementUnit) -> Bool {
    left.name == right.name
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
