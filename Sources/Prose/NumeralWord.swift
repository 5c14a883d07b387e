/// The words that numbers are written with.
///
/// Source: English grammar; Indian magnitudes and the abbreviations of magnitudes as news agencies
/// write them; our own list.
enum NumeralWord: Hashable, Sendable {
  /// zero to nineteen.
  case unit(Int)
  /// twenty to ninety.
  case tens(Int)
  case hundred
  /// thousand, million, lakh, crore: a power of ten.
  case scale(Int)
  case dozen
  /// "thousands", "dozens": read as a vague number, with its least value.
  case vague(Int)
  /// "third", "fifths": the denominator and whether it is plural.
  case part(Int, isPlural: Bool)
  case half
  /// "a", "an".
  case article
  /// "minus", "negative".
  case minus
  /// "several", "few", "many", "some", "couple" before a magnitude.
  case vagueMany
  case couple

  static let table = WordTable<NumeralWord>(
    units + tens + magnitudes + parts + [
      ("a", .article), ("an", .article), ("minus", .minus), ("negative", .minus),
      ("several", .vagueMany), ("few", .vagueMany), ("many", .vagueMany), ("couple", .couple),
      ("half", .half),
    ])

  private static let units: [(String, NumeralWord)] =
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
    """.split(whereSeparator: \.isWhitespace).enumerated().map { (String($1), .unit($0)) }
    + [("nought", .unit(0)), ("naught", .unit(0))]

  private static let tens: [(String, NumeralWord)] =
    "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(separator: " ").enumerated().map { (String($1), .tens(($0 + 2) * 10)) }
    + [("fourty", .tens(40))]

  private static let magnitudes: [(String, NumeralWord)] = [
    ("hundred", .hundred), ("thousand", .scale(3)), ("lakh", .scale(5)), ("lac", .scale(5)),
    ("million", .scale(6)), ("crore", .scale(7)), ("billion", .scale(9)),
    ("trillion", .scale(12)), ("quadrillion", .scale(15)), ("dozen", .dozen),
    ("bn", .scale(9)), ("mn", .scale(6)), ("mln", .scale(6)), ("bln", .scale(9)),
    ("trn", .scale(12)), ("tln", .scale(12)), ("milliard", .scale(9)),
    ("tens", .vague(10)), ("dozens", .vague(12)), ("scores", .vague(20)),
    ("hundreds", .vague(100)), ("thousands", .vague(1000)), ("lakhs", .vague(100_000)),
    ("millions", .vague(1_000_000)), ("crores", .vague(10_000_000)),
    ("billions", .vague(1_000_000_000)), ("trillions", .vague(1_000_000_000_000)),
  ]

  private static let parts: [(String, NumeralWord)] =
    [
      ("third", 3), ("quarter", 4), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
      ("eighth", 8), ("ninth", 9), ("tenth", 10), ("twentieth", 20), ("hundredth", 100),
      ("thousandth", 1000),
    ].flatMap { word, parts in
      [(word, .part(parts, isPlural: false)), (word + "s", .part(parts, isPlural: true))]
    } + [("halves", .part(2, isPlural: true))]
}

/// Magnitudes that are written right after digits, where case tells them apart.
enum NumeralSuffix {
  /// The power of ten of `bytes`, or nil where they are no magnitude.
  ///
  /// A lower-case "m" is a metre unless `mIsMillion`.
  static func power(of bytes: ArraySlice<UInt8>, mIsMillion: Bool) -> Int? {
    switch String(decoding: bytes, as: UTF8.self) {
    case "k", "K": 3
    case "M", "MM", "mil", "mn", "Mn", "mln", "Mln": 6
    case "m" where mIsMillion: 6
    case "b", "B", "bn", "Bn", "BN", "bln", "Bln": 9
    case "t" where mIsMillion: 12
    case "T", "tn", "trn", "tln", "Tn": 12
    case "cr", "Cr": 7
    default: nil
    }
  }
}
