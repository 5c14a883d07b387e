/// Tells at which tokens of a text a numeral begins, before any is read.
enum NumeralCandidates {
  /// The tokens of a text at which a numeral may be read, in order.
  static func tokens(of text: TokenizedText) -> [Int] {
    let (tokens, bytes) = (text.tokens, text.text.bytes)
    let words = NumeralWord.table
    var result: [Int] = []
    for token in tokens.indices {
      if tokens[token].kind == .word, !words.contains(tokens[token].key) { continue }
      if isLikely(at: token, in: tokens, of: bytes) { result.append(token) }
    }
    return result
  }

  /// Whether some numerals begin with such a token, though perhaps none here: "a" of "a day".
  static func isPossible(at token: Int, in tokens: [Token], of bytes: [UInt8]) -> Bool {
    tokens[token].kind == .word
      ? NumeralWord.table.contains(tokens[token].key) : isLikely(at: token, in: tokens, of: bytes)
  }

  /// Whether a numeral may be read at a token, told by it and the one behind it.
  static func isLikely(at token: Int, in tokens: [Token], of bytes: [UInt8]) -> Bool {
    switch tokens[token].kind {
    case .number: true
    case .word:
      NumeralWord.table[tokens[token].key].map { begins($0, at: token, in: tokens) } ?? false
    case .symbol: NumeralFraction.vulgar(tokens[token], in: bytes) != nil
    case .stop: token + 1 < tokens.count && tokens[token + 1].kind == .number
    case .hyphen: isSign(token, in: tokens)
    default: false
    }
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
