import Prose

/// The units of measure with their spellings and exact factors.
///
/// Source: factors from BIPM, The International System of Units, 9th edition, table 8; NIST Special
/// Publication 811 (2008), appendix B; the international yard and pound of 1959. Spellings: our own
/// list. Where one word names several units (ton, mile of old, ounce of gold) the common one of
/// present news is meant, or none has a factor.
enum UnitLexicon {
  /// A unit with the words (any case) and symbols (exact case) that it is written with.
  struct Entry: Sendable {
    let unit: MeasurementUnit
    let words: String
    let symbols: String

    init(_ unit: MeasurementUnit, _ words: String, _ symbols: String = "") {
      (self.unit, self.words, self.symbols) = (unit, words, symbols)
    }
  }

  static let entries: [Entry] =
    ratios + lengths + areas + volumes + masses + speeds + times
    + energies + electrics + concentrations + others

  static let named: [String: MeasurementUnit] = Dictionary(
    entries.map { ($0.unit.name, $0.unit) }, uniquingKeysWith: { first, _ in first })

  /// The first symbol of each unit that has one, by the unit's name.
  static let firstSymbols: [String: String] = Dictionary(
    entries.compactMap { entry in
      entry.symbols.split(separator: "|").first.map { (entry.unit.name, String($0)) }
    }, uniquingKeysWith: { first, _ in first })

  private static let ratios: [Entry] = [
    Entry(.init("percent", .ratio, "1"), "percent|per cent|percentage|percents|pct", "pc"),
    Entry(
      .init("percentage point", .ratio, nil),
      "percentage point|percentage points|percent point|percent points", "pp|ppt"),
    Entry(.init("basis point", .ratio, nil), "basis point|basis points|bps", "bp"),
    Entry(.init("part per million", .other, nil), "ppm|parts per million"),
    Entry(.init("part per billion", .other, nil), "ppb|parts per billion"),
    Entry(.init("part per trillion", .other, nil), "parts per trillion"),
  ]

  private static let lengths: [Entry] = [
    Entry(.init("metre", .length, "1"), "metre|metres|meter|meters", "m"),
    Entry(
      .init("kilometre", .length, "1000"), "kilometre|kilometres|kilometer|kilometers|kms", "km"),
    Entry(
      .init("centimetre", .length, "0.01"), "centimetre|centimetres|centimeter|centimeters", "cm"),
    Entry(
      .init("millimetre", .length, "0.001"), "millimetre|millimetres|millimeter|millimeters", "mm"),
    Entry(
      .init("micrometre", .length, "0.000001"), "micrometre|micrometres|micron|microns", "μm|µm"),
    Entry(
      .init("nanometre", .length, "0.000000001"), "nanometre|nanometres|nanometer|nanometers", "nm"),
    Entry(.init("mile", .length, "1609.344"), "mile|miles", "mi"),
    Entry(.init("nautical mile", .length, "1852"), "nautical mile|nautical miles", "nmi"),
    Entry(.init("yard", .length, "0.9144"), "yard|yards|yds", "yd"),
    Entry(.init("foot", .length, "0.3048"), "foot|feet", "ft"),
    Entry(.init("inch", .length, "0.0254"), "inch|inches", "″|\"|”|in"),
    Entry(.init("furlong", .length, "201.168"), "furlong|furlongs"),
    Entry(.init("fathom", .length, "1.8288"), "fathom|fathoms"),
    Entry(.init("parsec", .length, nil), "parsec|parsecs"),
    Entry(
      .init("astronomical unit", .length, "149597870700"), "astronomical unit|astronomical units"),
    Entry(.init("light-year", .length, "9460730472580800"), "light year|light years"),
  ]

  private static let areas: [Entry] = [
    Entry(.init("hectare", .area, "10000"), "hectare|hectares", "ha"),
    Entry(.init("acre", .area, "4046.8564224"), "acre|acres", "ac"),
    Entry(
      .init("square metre", .area, "1"),
      "square metre|square metres|square meter|square meters|sq m|sq metres|sq meters|sqm|"
        + "square m", "m²|m2"),
    Entry(
      .init("square kilometre", .area, "1000000"),
      "square kilometre|square kilometres|square kilometer|square kilometers|sq km|sqkm|"
        + "square km|square kms", "km²|km2"),
    Entry(
      .init("square mile", .area, "2589988.110336"),
      "square mile|square miles|sq mi|sq mile|sq miles"
    ),
    Entry(
      .init("square foot", .area, "0.09290304"), "square foot|square feet|sq ft|sqft", "ft²|ft2"),
    Entry(.init("square yard", .area, "0.83612736"), "square yard|square yards|sq yd|sq yards"),
    Entry(.init("square inch", .area, "0.00064516"), "square inch|square inches|sq in"),
    Entry(
      .init("square centimetre", .area, "0.0001"),
      "square centimetre|square centimetres|square centimeter|square centimeters|sq cm", "cm²|cm2"),
  ]

  private static let volumes: [Entry] = [
    Entry(.init("litre", .volume, "0.001"), "litre|litres|liter|liters", "l|L"),
    Entry(
      .init("millilitre", .volume, "0.000001"),
      "millilitre|millilitres|milliliter|milliliters", "ml|mL"),
    Entry(
      .init("centilitre", .volume, "0.00001"),
      "centilitre|centilitres|centiliter|centiliters", "cl"),
    Entry(
      .init("megalitre", .volume, "1000"), "megalitre|megalitres|megaliter|megaliters", "ML"),
    Entry(
      .init("gigalitre", .volume, "1000000"), "gigalitre|gigalitres|gigaliter|gigaliters", "GL"),
    Entry(
      .init("cubic centimetre", .volume, "0.000001"),
      "cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters", "cc|cm³|cm3"),
    Entry(.init("cubic yard", .volume, "0.764554857984"), "cubic yard|cubic yards|cu yd"),
    Entry(.init("cubic inch", .volume, "0.000016387064"), "cubic inch|cubic inches|cu in"),
    Entry(
      .init("decilitre", .volume, "0.0001"), "decilitre|decilitres|deciliter|deciliters", "dl|dL"),
    Entry(
      .init("hectolitre", .volume, "0.1"), "hectolitre|hectolitres|hectoliter|hectoliters", "hl"),
    Entry(.init("fluid ounce", .volume, nil), "fluid ounce|fluid ounces|fl oz"),
    Entry(.init("teaspoon", .volume, nil), "teaspoon|teaspoons|tsp"),
    Entry(.init("tablespoon", .volume, nil), "tablespoon|tablespoons|tbsp"),
    Entry(.init("bushel", .volume, nil), "bushel|bushels"),
    Entry(
      .init("cubic metre", .volume, "1"),
      "cubic metre|cubic metres|cubic meter|cubic meters|cu m", "m³|m3"),
    Entry(
      .init("cubic foot", .volume, "0.028316846592"), "cubic foot|cubic feet|cu ft", "ft³|ft3"),
    Entry(
      .init("cubic kilometre", .volume, "1000000000"),
      "cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers|cubic km"),
    Entry(.init("gallon", .volume, "0.003785411784"), "gallon|gallons", "gal"),
    Entry(.init("pint", .volume, nil), "pint|pints"),
    Entry(.init("quart", .volume, "0.000946352946"), "quart|quarts"),
    Entry(
      .init("barrel", .volume, "0.158987294928"), "barrel|barrels|barrels of oil|bbl|bpd", "bbl"),
    Entry(.init("acre-foot", .volume, "1233.48183754752"), "acre foot|acre feet"),
  ]

  private static let masses: [Entry] = [
    Entry(.init("gram", .mass, "0.001"), "gram|grams|gramme|grammes", "g"),
    Entry(.init("kilogram", .mass, "1"), "kilogram|kilograms|kilo|kilos|kgs", "kg"),
    Entry(.init("milligram", .mass, "0.000001"), "milligram|milligrams", "mg"),
    Entry(.init("microgram", .mass, "0.000000001"), "microgram|micrograms", "µg|μg|mcg"),
    Entry(.init("tonne", .mass, "1000"), "tonne|tonnes|metric ton|metric tons|metric tonnes", "t"),
    Entry(.init("ton", .mass, nil), "ton|tons"),
    Entry(.init("kilotonne", .mass, "1000000"), "kilotonne|kilotonnes|kiloton|kilotons", "kt"),
    Entry(
      .init("megatonne", .mass, "1000000000"), "megatonne|megatonnes|megaton|megatons", "Mt"),
    Entry(
      .init("gigatonne", .mass, "1000000000000"), "gigatonne|gigatonnes|gigaton|gigatons", "Gt"),
    Entry(.init("pound", .mass, "0.45359237"), "pound|pounds|lbs", "lb"),
    Entry(.init("ounce", .mass, "0.028349523125"), "ounce|ounces", "oz"),
    Entry(.init("troy ounce", .mass, "0.0311034768"), "troy ounce|troy ounces"),
    Entry(.init("short ton", .mass, "907.18474"), "short ton|short tons"),
    Entry(.init("hundredweight", .mass, nil), "hundredweight|hundredweights|cwt"),
    Entry(.init("stone", .mass, "6.35029318"), "stone"),
    Entry(.init("carat", .mass, "0.0002"), "carat|carats"),
  ]

  private static let speeds: [Entry] = [
    Entry(
      .init("kilometre per hour", .speed, "1000", over: 3600),
      "kilometres per hour|kilometers per hour|kilometre per hour|kilometer per hour|"
        + "kilometres an hour|kilometers an hour|kph|kmh|kmph|km/h|km/hr|km per hour|km an hour"
    ),
    Entry(
      .init("mile per hour", .speed, "0.44704"),
      "miles per hour|mile per hour|miles an hour|mile an hour|mph"),
    Entry(
      .init("metre per second", .speed, "1"),
      "metres per second|meters per second|metres a second|m/s"),
    Entry(
      .init("kilometre per second", .speed, "1000"),
      "kilometres per second|kilometers per second|kilometres a second|kilometers a second|km/s|"
        + "km per second|km a second"),
    Entry(
      .init("mile per second", .speed, "1609.344"), "miles per second|miles a second"),
    Entry(.init("foot per second", .speed, "0.3048"), "feet per second|feet a second|ft/s"),
    Entry(.init("knot", .speed, "1852", over: 3600), "knot|knots", "kt|kn"),
    Entry(.init("mile per gallon", .other, nil), "miles per gallon|mile per gallon|mpg"),
  ]

  private static let times: [Entry] = [
    Entry(.init("nanosecond", .time, "0.000000001"), "nanosecond|nanoseconds", "ns"),
    Entry(.init("microsecond", .time, "0.000001"), "microsecond|microseconds", "μs|µs"),
    Entry(.init("millisecond", .time, "0.001"), "millisecond|milliseconds", "ms"),
    Entry(.init("second", .time, "1"), "second|seconds|sec|secs", "s"),
    Entry(.init("minute", .time, "60"), "minute|minutes|mins", "min"),
    Entry(.init("hour", .time, "3600"), "hour|hours|hrs", "hr|h"),
    Entry(.init("day", .time, "86400"), "day|days"),
    Entry(.init("week", .time, "604800"), "week|weeks"),
    Entry(.init("fortnight", .time, "1209600"), "fortnight|fortnights"),
    Entry(.init("month", .time, nil), "month|months"),
    Entry(.init("year", .time, nil), "year|years|yrs", "yr"),
    Entry(.init("decade", .time, nil), "decade|decades"),
    Entry(.init("century", .time, nil), "century|centuries"),
  ]
}
