import Prose

/// What a token may be a sign of, for the rules that look over a whole sentence.
///
/// Most sentences hold no sign of most of it: every token is looked up once, for all of them.
struct TokenSigns: OptionSet, Sendable {
  let rawValue: UInt64

  static let number = TokenSigns(rawValue: 1 << 0)
  static let colon = TokenSigns(rawValue: 1 << 1)
  /// "in", "near": the name of a place may follow.
  static let place = TokenSigns(rawValue: 1 << 2)
  /// "camps", "home": a sort of place.
  static let setting = TokenSigns(rawValue: 1 << 3)
  static let period = TokenSigns(rawValue: 1 << 4)
  static let event = TokenSigns(rawValue: 1 << 5)
  static let day = TokenSigns(rawValue: 1 << 6)
  static let ago = TokenSigns(rawValue: 1 << 7)
  /// "up", "compared", "revising": an earlier value may follow.
  static let past = TokenSigns(rawValue: 1 << 8)
  static let basis = TokenSigns(rawValue: 1 << 9)
  static let total = TokenSigns(rawValue: 1 << 10)
  /// ", bringing" and the like.
  static let addition = TokenSigns(rawValue: 1 << 11)
  static let forecast = TokenSigns(rawValue: 1 << 12)
  static let outcome = TokenSigns(rawValue: 1 << 13)
  /// "from", "between": a range may follow.
  static let range = TokenSigns(rawValue: 1 << 14)

  /// The tokens of a sentence that are a sign of anything, in order.
  static func signed(in sentence: ArraySlice<Token>) -> [(position: Int, signs: TokenSigns)] {
    let table = table
    var signed: [(position: Int, signs: TokenSigns)] = []
    signed.reserveCapacity(16)
    for position in sentence.indices {
      let signs: TokenSigns
      switch sentence[position].kind {
      case .word: signs = TokenSigns(rawValue: table[sentence[position].key])
      case .number: signs = .number
      case .colon: signs = .colon
      default: continue
      }
      if !signs.isEmpty { signed.append((position, signs)) }
    }
    return signed
  }

  /// The signs of every word.
  private static let table = KeyTable(
    lists.flatMap { words, signs in KeyTable.pairs(words, signs) })

  /// The lists of the rules, each with what its words are a sign of.
  private static let lists: [(WordSet, TokenSigns)] = [
    (PlaceReading.prepositions, .place),
    (MeasureRule.settings, .setting),
    (["home"], .setting),
    (PeriodReading.openers, .period),
    (EventNouns.nouns, .event),
    (AsOfReading.openers, .day),
    (["ago"], .ago),
    (AsOfReading.pastOpeners, .past),
    (MeasureRule.basisOpeners, .basis),
    (MeasureRule.totalWords, .total),
    (["all", "far"], .total),
    (MeasureRule.bringing, .addition),
    (ForecastReading.words, .forecast),
    (OutcomeLexicon.signs, .outcome),
    (["from", "between"], .range),
  ]
}
