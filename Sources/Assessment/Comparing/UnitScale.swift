import Extraction
import Prose

/// A unit's family and how many of the family's base unit it holds.
struct UnitScale: Hashable, Sendable {
  /// The name of the base unit, which stands for the family.
  let base: String
  /// How many base units one unit is, to 15 digits.
  let factor: DecimalNumber

  /// The scale of the unit `name`.
  ///
  /// Currencies, temperatures and units without a fixed size are families of their own.
  init(of name: String) {
    if name == "share" {
      self.init(base: "percent", factor: DecimalNumber(100))
      return
    }
    guard let unit = MeasurementUnit.named(name), let baseName = Self.bases[unit.dimension],
      let base = MeasurementUnit.named(baseName),
      let factor = unit.converted(DecimalNumber(1), to: base)
    else {
      self.init(base: name, factor: DecimalNumber(1))
      return
    }
    self.init(base: baseName, factor: factor)
  }

  private init(base: String, factor: DecimalNumber) {
    self.base = base
    self.factor = factor
  }

  /// The unit in which the figures of a dimension are compared: one in which news counts.
  private static let bases: [Measure.Dimension: String] = [
    .length: "metre", .area: "hectare", .mass: "kilogram", .volume: "litre", .power: "watt",
    .speed: "kilometre per hour", .time: "second",
  ]
}
