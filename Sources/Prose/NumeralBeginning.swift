/// Whether a numeral begins at a token, told by the token and the one behind it.
@usableFromInline
enum NumeralBeginning: UInt8, Sendable {
  /// No numeral begins with such a token.
  case none
  /// Some do, but none here: "a" of "a day", "many" of "many days".
  case word
  /// One may be read here.
  case numeral

  /// For each of `tokens` whether a numeral begins there.
  static func all(in tokens: [Token], of bytes: [UInt8]) -> [NumeralBeginning] {
    let words = NumeralWord.table
    var result = [NumeralBeginning](repeating: .none, count: tokens.count)
    for token in tokens.indices {
      switch tokens[token].kind {
      case .number: result[token] = .numeral
      case .word:
        if words.contains(tokens[token].key), let word = words[tokens[token].key] {
          result[token] = begins(word, at: token, in: tokens) ? .numeral : .word
        }
      case .symbol:
        if NumeralFraction.vulgar(tokens[token], in: bytes) != nil { result[token] = .numeral }
      case .stop:
        if token + 1 < tokens.count, tokens[token + 1].kind == .number { result[token] = .numeral }
      case .hyphen:
        if isSign(token, in: tokens) { result[token] = .numeral }
      default: break
      }
    }
    return result
  }

  /// Whether a numeral begins with `word` before what stands behind it.
  ///
  /// An article with a capital is let pass: it may be the name of a thing, as in "Section A and 5".
  private static func begins(_ word: NumeralWord, at token: Int, in tokens: [Token]) -> Bool {
    switch word {
    case .unit, .tens, .half, .vague, .minus: return true
    case .scale, .dozen, .couple: return false
    case .article where tokens[token].casing != .lower: return true
    case .part(let parts, let isPlural) where parts != 4 || isPlural: return false
    case .article, .vagueMany, .hundred, .part: break
    }
    guard token + 1 < tokens.count, tokens[token + 1].kind == .word,
      let next = NumeralWord.table[tokens[token + 1].key]
    else { return false }
    switch (word, next) {
    case (_, .scale), (.article, .part(_, isPlural: false)), (.article, .half),
      (.article, .vagueMany), (.article, .couple), (.article, .hundred), (.article, .dozen),
      (.vagueMany, .hundred), (.vagueMany, .dozen), (.vagueMany, .vague):
      return true
    default: return false
    }
  }

  /// Whether a hyphen is a minus: it touches the number behind it and no word or number before it.
  private static func isSign(_ hyphen: Int, in tokens: [Token]) -> Bool {
    guard hyphen + 1 < tokens.count, tokens[hyphen + 1].gap == .none,
      tokens[hyphen + 1].kind == .number || tokens[hyphen + 1].kind == .stop
    else { return false }
    if tokens[hyphen].gap > .none || hyphen == 0 { return true }
    switch tokens[hyphen - 1].kind {
    case .currency, .openParenthesis, .openQuote: return true
    default: return false
    }
  }
}
