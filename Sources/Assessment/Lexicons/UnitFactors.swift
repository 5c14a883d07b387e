import Prose

/// Exact factors between the units of one family; currencies are never converted.
///
/// Source: NIST Special Publication 811 (2008), appendix B; percent and share by definition.
enum UnitFactors {
  static let table: [String: UnitScale] = {
    let rows: [(base: String, units: [(String, String)])] = [
      (
        "hectare",
        [
          ("hectare", "1"), ("acre", "0.40468564224"), ("square kilometre", "100"),
          ("square metre", "0.0001"), ("square mile", "258.9988110336"),
          ("square foot", "0.000009290304"),
        ]
      ),
      (
        "metre",
        [
          ("metre", "1"), ("kilometre", "1000"), ("centimetre", "0.01"), ("millimetre", "0.001"),
          ("mile", "1609.344"), ("foot", "0.3048"), ("yard", "0.9144"), ("inch", "0.0254"),
          ("nautical mile", "1852"),
        ]
      ),
      (
        "kilogram",
        [
          ("kilogram", "1"), ("gram", "0.001"), ("tonne", "1000"), ("pound", "0.45359237"),
          ("ounce", "0.028349523125"), ("short ton", "907.18474"), ("long ton", "1016.0469088"),
        ]
      ),
      (
        "litre",
        [
          ("litre", "1"), ("millilitre", "0.001"), ("cubic metre", "1000"),
          ("gallon", "3.785411784"), ("barrel", "158.987294928"),
        ]
      ),
      ("percent", [("percent", "1"), ("share", "100")]),
      ("percentage point", [("percentage point", "1"), ("basis point", "0.01")]),
      ("kilometre per hour", [("kilometre per hour", "1"), ("mile per hour", "1.609344")]),
    ]
    var result: [String: UnitScale] = [:]
    for row in rows {
      for (unit, factor) in row.units {
        guard let factor = DecimalNumber(factor) else { continue }
        result[unit] = UnitScale(base: row.base, factor: factor)
      }
    }
    return result
  }()
}
