public import Prose

/// A unit of measure by its normalised name, with its exact size in the base of its dimension.
public struct MeasurementUnit: Hashable, Sendable {
  private let definition: Definition

  /// The normalised name in the singular: "hectare", "kilometre per hour".
  public var name: String { definition.name }
  /// What it measures.
  public var dimension: Measure.Dimension { definition.dimension }
  private var factor: (numerator: DecimalNumber, denominator: DecimalNumber)? { definition.factor }
  private var offset: DecimalNumber { definition.offset }

  init(
    _ name: String, _ dimension: Measure.Dimension, _ numerator: String?, over denominator: Int = 1,
    offset: String = "0"
  ) {
    definition = Definition(
      name: name, dimension: dimension,
      factor: numerator.flatMap { DecimalNumber($0) }.map { ($0, DecimalNumber(denominator)) },
      offset: DecimalNumber(offset) ?? DecimalNumber(0))
  }

  /// What a lexicon says of the unit.
  ///
  /// A class, whose identity is that of the entry: every amount that is read holds its unit, in one
  /// word.
  private final class Definition: Sendable {
    let name: String
    let dimension: Measure.Dimension
    /// `x` of it are `(x × numerator + offset) / denominator` base units, exactly; nil where it has
    /// no fixed size.
    let factor: (numerator: DecimalNumber, denominator: DecimalNumber)?
    /// Not zero for temperatures alone.
    let offset: DecimalNumber

    init(
      name: String, dimension: Measure.Dimension,
      factor: (numerator: DecimalNumber, denominator: DecimalNumber)?, offset: DecimalNumber
    ) {
      (self.name, self.dimension, self.factor, self.offset) = (name, dimension, factor, offset)
    }
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
