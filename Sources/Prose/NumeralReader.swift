/// The one reader of numbers, for articles, queries and notebooks.
///
/// Digits with any usual grouping, number words, mixtures of both, fractions and magnitudes;
/// exact. What a number counts, its currency and its unit are read elsewhere.
public struct NumeralReader: Sendable {
  let tokens: [Token]
  let bytes: [UInt8]
  /// For each token whether a numeral may begin there.
  private let beginnings: [Bool]

  /// A reader of `text`.
  public init(_ text: TokenizedText) {
    tokens = text.tokens
    bytes = text.text.bytes
    beginnings = Self.beginnings(in: tokens, of: bytes)
  }

  /// The numeral that begins at token `start` and ends before token `end`, or nil.
  ///
  /// An "m" after digits is read as million only where `mIsMillion`; else it is a metre.
  public func numeral(at start: Int, before end: Int, mIsMillion: Bool = false) -> Numeral? {
    guard start < end else { return nil }
    var scan = NumeralScan(
      tokens: tokens, bytes: bytes, start: start, end: end, mIsMillion: mIsMillion)
    return scan.numeral()
  }

  /// Whether a numeral may begin at a token: a quick test before `numeral(at:before:)`.
  public func mayBegin(at token: Int) -> Bool { beginnings[token] }

  /// The first token from `start` on, before `end`, at which a numeral may begin, or nil.
  public func beginning(from start: Int, before end: Int) -> Int? {
    var token = start
    while token < end {
      if beginnings[token] { return token }
      token += 1
    }
    return nil
  }

  private static func beginnings(in tokens: [Token], of bytes: [UInt8]) -> [Bool] {
    let words = NumeralWord.table
    return tokens.indices.map { token in
      let candidate = tokens[token]
      switch candidate.kind {
      case .number: return true
      case .word: return words.contains(candidate.key)
      case .symbol: return NumeralFraction.vulgar(candidate, in: bytes) != nil
      case .stop: return token + 1 < tokens.count && tokens[token + 1].kind == .number
      case .hyphen: return isSign(token, in: tokens)
      default: return false
      }
    }
  }

  /// Whether a word is a number by itself or a magnitude: "five", "million", "dozens".
  public func isNumberWord(_ token: Int) -> Bool {
    guard tokens[token].kind == .word else { return false }
    switch NumeralWord.table[tokens[token].key] {
    case .unit, .tens, .hundred, .scale, .dozen, .vague: return true
    case .part, .half, .article, .minus, .vagueMany, .couple, nil: return false
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

  /// The numeral that a whole string is, or nil where anything else stands in it.
  public static func numeral(_ string: String) -> Numeral? {
    let text = TokenizedText(SourceText(string))
    let reader = NumeralReader(text)
    guard let numeral = reader.numeral(at: 0, before: text.tokens.count, mIsMillion: true),
      numeral.tokens.upperBound == text.tokens.count
    else { return nil }
    return numeral
  }
}
