import Prose

/// A unit's family and how many of the family's base unit it holds.
struct UnitScale: Hashable, Sendable {
  /// The name of the base unit, which stands for the family.
  let base: String
  /// How many base units one unit is, exactly.
  let factor: DecimalNumber

  /// The scale of the unit `name`; a unit that no table lists is a family of its own.
  init(of name: String) {
    if let known = UnitFactors.table[name] {
      self = known
    } else {
      self.init(base: name, factor: DecimalNumber(1))
    }
  }

  init(base: String, factor: DecimalNumber) {
    self.base = base
    self.factor = factor
  }
}
