/// Units of how much of a thing is in another: of density, of air and water, of blood.
///
/// Source: as for the other units; each is a unit of its own, so that what a cubic metre of air holds is
/// never compared with a weight, and none of them converts.
extension UnitLexicon {
  static let concentrations: [Entry] = [
    Entry(
      .init("microgram per cubic metre", .other, nil),
      "micrograms per cubic metre|micrograms per cubic meter|micrograms a cubic metre|micrograms a cubic meter",
      "µg/m³|μg/m³|µg/m3|μg/m3"),
    Entry(
      .init("milligram per cubic metre", .other, nil),
      "milligrams per cubic metre|milligrams per cubic meter", "mg/m³|mg/m3"),
    Entry(
      .init("kilogram per cubic metre", .other, nil),
      "kilograms per cubic metre|kilograms per cubic meter", "kg/m³|kg/m3"),
    Entry(
      .init("gram per cubic centimetre", .other, nil),
      "grams per cubic centimetre|grams per cubic centimeter", "g/cm³|g/cm3"),
    Entry(
      .init("gram per litre", .other, nil),
      "grams per litre|grams per liter|grams a litre|grams a liter", "g/L|g/l"),
    Entry(
      .init("milligram per litre", .other, nil),
      "milligrams per litre|milligrams per liter|milligrams a litre|milligrams a liter", "mg/L|mg/l"
    ),
    Entry(
      .init("microgram per litre", .other, nil),
      "micrograms per litre|micrograms per liter|micrograms a litre|micrograms a liter",
      "µg/L|μg/L|µg/l|μg/l"),
    Entry(
      .init("milligram per decilitre", .other, nil),
      "milligrams per decilitre|milligrams per deciliter", "mg/dL|mg/dl"),
    Entry(
      .init("millimole per litre", .other, nil),
      "millimoles per litre|millimoles per liter", "mmol/L|mmol/l"),
    Entry(
      .init("nanogram per millilitre", .other, nil),
      "nanograms per millilitre|nanograms per milliliter", "ng/mL|ng/ml"),
    Entry(
      .init("milligram per kilogram", .other, nil),
      "milligrams per kilogram", "mg/kg"),
    Entry(
      .init("gram per kilometre", .other, nil),
      "grams per kilometre|grams per kilometer|grams a kilometre|grams a kilometer", "g/km"),
  ]
}
