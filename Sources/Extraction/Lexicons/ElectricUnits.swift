/// Units of electricity, light, radiation and substance.
///
/// Source: as for the other units; none of them converts.
extension UnitLexicon {
  static let electrics: [Entry] = [
    Entry(.init("volt", .other, nil), "volt|volts", "V"),
    Entry(.init("kilovolt", .other, nil), "kilovolt|kilovolts", "kV"),
    Entry(.init("milliampere-hour", .other, nil), "mah|milliampere hours", "mAh"),
    Entry(.init("ampere", .other, nil), "ampere|amperes|amp|amps"),
    Entry(.init("ampere-hour", .other, nil), "ampere hour|ampere hours|amp hours", "Ah"),
    Entry(.init("millivolt", .other, nil), "millivolt|millivolts", "mV"),
    Entry(.init("ohm", .other, nil), "ohm|ohms", "Ω|Ω"),
    Entry(.init("lumen", .other, nil), "lumen|lumens", "lm"),
    Entry(.init("lux", .other, nil), "lux"),
    Entry(.init("nit", .other, nil), "nit|nits"),
    Entry(.init("milliampere", .other, nil), "milliampere|milliamperes|milliamp|milliamps", "mA"),
    Entry(.init("kilovolt-ampere", .other, nil), "kilovolt amperes", "kVA"),
    Entry(.init("farad", .other, nil), "farad|farads"),
    Entry(.init("candela", .other, nil), "candela|candelas"),
    Entry(.init("becquerel", .other, nil), "becquerel|becquerels", "Bq"),
    Entry(.init("sievert", .other, nil), "sievert|sieverts", "Sv"),
    Entry(.init("millisievert", .other, nil), "millisievert|millisieverts", "mSv"),
    Entry(.init("microsievert", .other, nil), "microsievert|microsieverts", "µSv|μSv"),
    Entry(.init("mole", .other, nil), "", "mol"),
    Entry(.init("millimole", .other, nil), "millimoles", "mmol"),
    Entry(.init("radian", .other, nil), "radian|radians"),
  ]
}
