import JSONValues
import Prose

/// What the reader of numbers promises of every text.
enum NumeralPromises {
  /// Numerals take tokens of the text, shares lie between nothing and the whole, and every value
  /// comes back from its own text and from JSON as it was.
  static func check(_ source: String) {
    let text = TokenizedText(SourceText(source))
    let reader = NumeralReader(text)
    for start in text.tokens.indices where reader.mayBegin(at: start) {
      for isMillion in [false, true] {
        guard
          let numeral = reader.numeral(
            at: start, before: text.tokens.count, mIsMillion: isMillion)
        else { continue }
        check(numeral, startingAt: start, of: text)
        precondition(
          numeral
            == reader.numeral(
              at: start, before: numeral.tokens.upperBound, mIsMillion: isMillion)
            || numeral.tokens.upperBound < text.tokens.count,
          "what stands behind a numeral that ends the text does not change it")
      }
    }
    if let whole = NumeralReader.numeral(source) { comesBack(whole.value) }
  }

  private static func check(_ numeral: Numeral, startingAt start: Int, of text: TokenizedText) {
    precondition(numeral.tokens.lowerBound == start && !numeral.tokens.isEmpty)
    precondition(numeral.tokens.upperBound <= text.tokens.count, "a numeral ends in the text")
    if numeral.kind == .share {
      precondition(numeral.value.magnitude <= DecimalNumber(1), "a part is no more than the whole")
    }
    comesBack(numeral.value)
  }

  private static func comesBack(_ value: DecimalNumber) {
    let text = value.description
    precondition(DecimalNumber(text)?.description == text, "a number reads back from its text")
    var bytes: [UInt8] = []
    JSONValue.string(text).append(to: &bytes)
    let read = try? JSONValue(reading: bytes)
    precondition(read?.string.flatMap { DecimalNumber($0) } == value, "and from JSON")
    precondition(JSONNumber(token: text)?.token == text, "and as a number of JSON")
  }
}
