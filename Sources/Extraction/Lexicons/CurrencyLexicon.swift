import Prose

/// Currencies by sign, code and name.
///
/// Source: ISO 4217 (codes), Unicode currency symbols, general usage in news (names); our own list.
enum CurrencyLexicon {
  /// Letters that name a currency only as they are written, in capitals as a rule.
  struct Letters: Sendable {
    let spelling: String
    /// The ISO 4217 code that they stand for.
    let code: String
  }

  /// Signs that stand for one currency where nothing else is said.
  static let signs = WordTable<String>([
    ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("₽", "RUB"),
    ("₺", "TRY"), ("₪", "ILS"),
    ("₩", "KRW"), ("₴", "UAH"), ("₦", "NGN"), ("₱", "PHP"), ("₫", "VND"), ("₸", "KZT"),
    ("₿", "BTC"), ("¢", "USD"),
    ("฿", "THB"), ("₡", "CRC"), ("₲", "PYG"), ("₵", "GHS"), ("₾", "GEL"),
  ])

  /// Letters before or after "$" and what they make of it.
  static let dollars = letters([
    ("US", "USD"), ("A", "AUD"), ("AU", "AUD"), ("C", "CAD"), ("CA", "CAD"), ("CDN", "CAD"),
    ("NZ", "NZD"),
    ("HK", "HKD"), ("S", "SGD"), ("NT", "TWD"), ("R", "BRL"), ("MX", "MXN"), ("Z", "ZWL"),
    ("J", "JMD"),
    ("U.S", "USD"), ("U.S.", "USD"), ("TT", "TTD"), ("BZ", "BZD"), ("N", "NAD"),
  ])

  /// Codes and letters that stand before or after the number; "PS" is what ASCII transliteration
  /// (Unidecode) makes of "£".
  static let codes = letters(
    """
    USD EUR GBP JPY CHF CNY INR RUB UAH PLN CZK HUF RON BGN SEK NOK DKK ISK TRY ILS AUD CAD NZD HKD
    SGD TWD KRW THB MYR IDR PHP VND PKR BDT LKR NPR AFN IRR IQD SAR AED QAR KWD BHD OMR JOD LBP EGP
    MAD TND DZD LYD NGN GHS KES UGX TZS ETB ZAR ZMW BWP MZN XAF XOF BRL ARS CLP COP PEN UYU PYG BOB
    VES MXN CRC GTQ HNL NIO DOP JMD TTD KZT UZS GEL AMD AZN RSD MKD ALL MDL BYN MMK KHR LAK MNT BTC
    """.split(whereSeparator: \.isWhitespace).map { (String($0), String($0)) }
      + [
        ("RM", "MYR"), ("PS", "GBP"), ("Rs", "INR"), ("RMB", "CNY"), ("NIS", "ILS"), ("Rp", "IDR"),
        ("R", "ZAR"),
      ])

  /// Names after the number.
  static let names = WordTable<String>(
    [
      "USD": "dollar dollars buck bucks", "EUR": "euro euros", "GBP": "sterling quid", "JPY": "yen",
      "CNY": "yuan renminbi", "INR": "rupee rupees", "RUB": "ruble rubles rouble roubles",
      "UAH": "hryvnia hryvnias", "PLN": "zloty zlotys", "CZK": "koruna korunas",
      "HUF": "forint forints",
      "RON": "leu lei", "SEK": "krona kronor", "NOK": "kroner", "DKK": "krone", "TRY": "lira liras",
      "ILS": "shekel shekels", "KRW": "won", "THB": "baht", "MYR": "ringgit ringgits",
      "IDR": "rupiah rupiahs", "VND": "dong", "BDT": "taka", "IRR": "rial rials",
      "SAR": "riyal riyals",
      "AED": "dirham dirhams", "NGN": "naira", "GHS": "cedi cedis", "ETB": "birr", "ZAR": "rand",
      "BRL": "real reais", "PEN": "sol soles", "PYG": "guarani guaranis guaraní guaraníes",
      "VES": "bolivar bolivars bolívares", "KZT": "tenge", "GEL": "lari", "MNT": "tugrik",
      "MMK": "kyat", "KHR": "riel", "LAK": "kip", "CHF": "franc francs", "MXN": "peso pesos",
      "XAF": "cfa", "TND": "dinar dinars", "KES": "shilling shillings", "BTC": "bitcoin bitcoins",
      "HRK": "kuna kunas", "COP": "",
    ].flatMap { code, words in words.split(separator: " ").map { (String($0), code) } })

  /// A nationality before the name: "Danish crowns", "Canadian dollars".
  static let nationals: [String: String] = [
    "us dollar": "USD", "u.s. dollar": "USD", "american dollar": "USD", "canadian dollar": "CAD",
    "australian dollar": "AUD", "hong kong dollar": "HKD", "zealand dollar": "NZD",
    "singapore dollar": "SGD", "taiwan dollar": "TWD", "jamaican dollar": "JMD",
    "danish crown": "DKK", "swedish crown": "SEK", "norwegian crown": "NOK", "czech crown": "CZK",
    "danish krone": "DKK", "norwegian krone": "NOK", "norwegian kroner": "NOK",
    "danish kroner": "DKK", "swedish krona": "SEK", "icelandic krona": "ISK",
    "egyptian pound": "EGP",
    "british pound": "GBP", "sudanese pound": "SDG", "lebanese pound": "LBP", "syrian pound": "SYP",
    "indian rupee": "INR", "pakistani rupee": "PKR", "pakistan rupee": "PKR",
    "lankan rupee": "LKR", "nepali rupee": "NPR", "nepalese rupee": "NPR", "swiss franc": "CHF",
    "cfa franc": "XAF", "congolese franc": "CDF", "mexican peso": "MXN", "argentine peso": "ARS",
    "chilean peso": "CLP", "colombian peso": "COP", "philippine peso": "PHP", "cuban peso": "CUP",
    "kenyan shilling": "KES", "ugandan shilling": "UGX", "tanzanian shilling": "TZS",
    "kuwaiti dinar": "KWD", "iraqi dinar": "IQD", "jordanian dinar": "JOD", "algerian dinar": "DZD",
    "serbian dinar": "RSD", "libyan dinar": "LYD", "tunisian dinar": "TND", "emirati dirham": "AED",
    "moroccan dirham": "MAD", "turkish lira": "TRY", "brazilian real": "BRL",
    "russian ruble": "RUB",
    "russian rouble": "RUB", "belarusian ruble": "BYN", "japanese yen": "JPY",
    "chinese yuan": "CNY",
    "south korean won": "KRW", "israeli shekel": "ILS", "saudi riyal": "SAR", "qatari riyal": "QAR",
    "iranian rial": "IRR", "omani rial": "OMR", "yemeni rial": "YER", "polish zloty": "PLN",
    "croatian kuna": "HRK", "south african rand": "ZAR",
  ]

  /// The words that the names of `nationals` begin with.
  static let nationalities = WordSet(
    nationals.keys.map { WordKey(String($0.prefix { $0 != " " })) })

  /// Hundredths: which currency they are of is not said, so that they are a unit of their own.
  static let hundredths = WordTable<String>([
    ("cent", "cent"), ("cents", "cent"), ("pence", "penny"), ("penny", "penny"), ("p", "penny"),
  ])

  private static func letters(_ pairs: [(String, String)]) -> WordTable<Letters> {
    WordTable(pairs.map { spelling, code in (spelling, Letters(spelling: spelling, code: code)) })
  }
}
