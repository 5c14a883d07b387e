public import Prose

/// A number as an analyst types it, with its unit: "1,200", "3.2M", "12%", "€4bn", "400 ha".
///
/// The reader of articles reads it, so that a query and a figure mean the same by the same words.
public struct WrittenAmount: Hashable, Sendable {
  /// The number.
  public let value: DecimalNumber
  /// The normalised unit or ISO 4217 code, or nil for a bare number.
  public let unit: String?

  /// The amount that the whole of `string` is, or nil where anything else stands in it.
  public init?(_ string: String) {
    if let numeral = NumeralReader.numeral(string), numeral.kind == .number {
      (value, unit) = (numeral.value, nil)
      return
    }
    let text = TokenizedText(SourceText(string))
    guard text.sentences.count == 1 else { return nil }
    let passage = FigurePassage(text, text.tokens.indices, NumeralReader(text))
    let start = text.tokens.indices.first { passage.numerals.mayBegin(at: $0) }
    guard let start, let amount = AmountReader(passage: passage).amount(at: start),
      amount.tokens == text.tokens.indices, amount.second == nil, amount.approximator == nil
    else { return nil }
    value = amount.first
    unit = amount.currency ?? amount.unit?.name
  }
}
