/// Units of power, energy, temperature, pressure and data.
///
/// Source: as for the other units; those without a factor here convert into nothing.
extension UnitLexicon {
  static let energies: [Entry] = [
    Entry(.init("watt", .power, "1"), "watt|watts", "W"),
    Entry(.init("kilowatt", .power, "1000"), "kilowatt|kilowatts", "kW|KW"),
    Entry(.init("megawatt", .power, "1000000"), "megawatt|megawatts", "MW"),
    Entry(.init("gigawatt", .power, "1000000000"), "gigawatt|gigawatts", "GW"),
    Entry(.init("terawatt", .power, "1000000000000"), "terawatt|terawatts", "TW"),
    Entry(
      .init("horsepower", .power, "745.69987158227022"), "horsepower|bhp|brake horsepower", "hp|HP"),
    Entry(.init("metric horsepower", .power, "735.49875"), "metric horsepower", "PS"),
    Entry(.init("milliwatt", .power, "0.001"), "milliwatt|milliwatts", "mW"),
    Entry(.init("joule", .energy, "1"), "joule|joules", "J"),
    Entry(.init("kilojoule", .energy, "1000"), "kilojoule|kilojoules", "kJ"),
    Entry(.init("megajoule", .energy, "1000000"), "megajoule|megajoules", "MJ"),
    Entry(
      .init("british thermal unit", .energy, "1055.05585262"),
      "british thermal unit|british thermal units|btu|btus"),
    Entry(.init("million british thermal units", .energy, "1055055852.62"), "mmbtu"),
    Entry(.init("watt hour", .energy, "3600"), "watt hour|watt hours", "Wh"),
    Entry(
      .init("kilowatt hour", .energy, "3600000"), "kilowatt hour|kilowatt hours", "kWh|KWh"),
    Entry(
      .init("megawatt hour", .energy, "3600000000"), "megawatt hour|megawatt hours", "MWh"),
    Entry(
      .init("gigawatt hour", .energy, "3600000000000"), "gigawatt hour|gigawatt hours", "GWh"),
    Entry(
      .init("terawatt hour", .energy, "3600000000000000"), "terawatt hour|terawatt hours", "TWh"),
    Entry(.init("gigajoule", .energy, "1000000000"), "gigajoule|gigajoules", "GJ"),
    Entry(.init("terajoule", .energy, "1000000000000"), "terajoule|terajoules", "TJ"),
    Entry(.init("petajoule", .energy, "1000000000000000"), "petajoule|petajoules", "PJ"),
    Entry(.init("calorie", .energy, nil), "calorie|calories|kcal|kilocalorie|kilocalories", "cal"),
    Entry(.init("therm", .energy, nil), "therm|therms"),
    Entry(.init("electronvolt", .energy, nil), "electronvolt|electronvolts|electron volts", "eV"),
  ]

  static let others: [Entry] = [
    Entry(
      .init("celsius", .temperature, "1", offset: "273.15"),
      "degrees celsius|degree celsius|celsius|degrees centigrade|degrees c|deg c", "°C|C"),
    Entry(
      .init("fahrenheit", .temperature, "5", over: 9, offset: "2298.35"),
      "degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f|deg f", "°F|F"),
    Entry(.init("kelvin", .temperature, "1"), "kelvin|kelvins", "K"),
    Entry(.init("degree", .other, nil), "degree|degrees", "°"),
    Entry(.init("point", .other, nil), "point|points|pts"),
    Entry(.init("hertz", .other, "1"), "hertz", "Hz"),
    Entry(.init("kilohertz", .other, "1000"), "kilohertz", "kHz"),
    Entry(.init("megahertz", .other, "1000000"), "megahertz", "MHz"),
    Entry(.init("gigahertz", .other, "1000000000"), "gigahertz", "GHz"),
    Entry(.init("decibel", .other, nil), "decibel|decibels", "dB"),
    Entry(.init("megapascal", .other, nil), "megapascal|megapascals", "MPa"),
    Entry(.init("gigapascal", .other, nil), "gigapascal|gigapascals", "GPa"),
    Entry(.init("newton metre", .other, nil), "newton metre|newton metres|newton meters", "Nm"),
    Entry(
      .init("pound-foot", .other, nil),
      "pound foot|pound feet|lb ft|lbs ft|foot pound|foot pounds|ft lb|ft lbs"),
    Entry(.init("pascal", .other, nil), "pascal|pascals", "Pa"),
    Entry(.init("hectopascal", .other, nil), "hectopascal|hectopascals", "hPa"),
    Entry(.init("kilopascal", .other, nil), "kilopascal|kilopascals", "kPa"),
    Entry(.init("millibar", .other, nil), "millibar|millibars", "mbar"),
    Entry(.init("bar", .other, nil), "", "bar"),
    Entry(.init("atmosphere", .other, nil), "atmosphere|atmospheres", "atm"),
    Entry(
      .init("millimetre of mercury", .other, nil),
      "millimetres of mercury|millimeters of mercury|mm hg", "mmHg"),
    Entry(.init("newton", .other, nil), "newtons"),
    Entry(.init("kilonewton", .other, nil), "kilonewton|kilonewtons", "kN"),
    Entry(
      .init("pound per square inch", .other, nil),
      "psi|pounds per square inch|pound per square inch"
    ),
    Entry(.init("megapixel", .other, nil), "megapixel|megapixels", "MP|Mp"),
    Entry(.init("frame per second", .other, nil), "fps|frames per second|frames a second"),
    Entry(.init("dot per inch", .other, nil), "dpi|dots per inch"),
    Entry(.init("pixel per inch", .other, nil), "ppi|pixels per inch"),
    Entry(.init("beat per minute", .other, nil), "bpm|beats per minute|beats a minute"),
    Entry(.init("pixel", .other, nil), "pixel|pixels"),
    Entry(.init("twenty-foot equivalent unit", .other, nil), "teu|teus"),
    Entry(.init("revolution per minute", .other, nil), "rpm|revolutions per minute"),
    Entry(.init("magnitude", .magnitude, nil), "magnitude"),
    Entry(.init("bit", .data, "1"), "bit|bits"),
    Entry(.init("kilobit", .data, "1000"), "kilobit|kilobits", "kb"),
    Entry(.init("megabit", .data, "1000000"), "megabit|megabits", "Mb"),
    Entry(.init("gigabit", .data, "1000000000"), "gigabit|gigabits", "Gb"),
    Entry(.init("byte", .data, "8"), "byte|bytes"),
    Entry(.init("kilobyte", .data, "8000"), "kilobyte|kilobytes", "kB|KB"),
    Entry(.init("megabyte", .data, "8000000"), "megabyte|megabytes", "MB"),
    Entry(.init("gigabyte", .data, "8000000000"), "gigabyte|gigabytes", "GB"),
    Entry(.init("terabyte", .data, "8000000000000"), "terabyte|terabytes", "TB"),
    Entry(.init("megabit per second", .data, nil), "megabits per second|mbps", "Mbps|Mbit/s"),
    Entry(.init("gigabit per second", .data, nil), "gigabits per second|gbps", "Gbps"),
    Entry(.init("terabit per second", .data, nil), "terabits per second|tbps", "Tbps"),
    Entry(.init("kilobit per second", .data, nil), "kilobits per second|kbps"),
    Entry(.init("megabyte per second", .data, nil), "megabytes per second|mb/s"),
    Entry(.init("gigabyte per second", .data, nil), "gigabytes per second|gb/s"),
    Entry(.init("petabyte", .data, "8000000000000000"), "petabyte|petabytes", "PB"),
    Entry(.init("exabyte", .data, "8000000000000000000"), "exabyte|exabytes", "EB"),
    Entry(.init("time", .ratio, "1"), "times|fold", "x|×"),
  ]
}
