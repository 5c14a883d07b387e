/// The one reader of numbers, for articles, queries and notebooks.
///
/// Digits with any usual grouping, number words, mixtures of both, fractions and magnitudes;
/// exact. What a number counts, its currency and its unit are read elsewhere.
///
/// A class, whose identity is that of the text: every sentence that is read holds its reader.
public final class NumeralReader: Sendable {
  let tokens: [Token]
  let bytes: [UInt8]
  /// The tokens at which a numeral may begin with what follows it, in order.
  public let beginnings: [Int]

  /// A reader of `text`.
  public init(_ text: TokenizedText) {
    tokens = text.tokens
    bytes = text.text.bytes
    beginnings = NumeralCandidates.tokens(of: text)
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

  /// Whether a word or mark stands at a token with which numerals begin, whatever follows it: "a" of
  /// "a dozen" and of "a day".
  public func mayBegin(at token: Int) -> Bool {
    NumeralCandidates.isPossible(at: token, in: tokens, of: bytes)
  }

  /// Whether a numeral may begin at a token with what follows it: where not, none is read there.
  public func begins(at token: Int) -> Bool {
    NumeralCandidates.isLikely(at: token, in: tokens, of: bytes)
  }

  /// Whether a word is a number by itself or a magnitude: "five", "million", "dozens".
  public func isNumberWord(_ token: Int) -> Bool {
    guard tokens[token].kind == .word else { return false }
    switch NumeralWord.table[tokens[token].key] {
    case .unit, .tens, .hundred, .scale, .dozen, .vague: return true
    case .part, .half, .article, .minus, .vagueMany, .couple, nil: return false
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
