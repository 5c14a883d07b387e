/// A text with its tokens and sentences, each found once; what every extraction rule reads.
public struct TokenizedText: Sendable {
  /// The text itself.
  public let text: SourceText
  /// The parts that are not running text.
  public let zones: [Zone]
  /// Its tokens in order.
  public let tokens: [Token]
  /// Its sentences in order; they cover every token once.
  public let sentences: [Sentence]

  /// Tokenizes and segments `text`; no sentence runs over an edge of `zones`.
  public init(_ text: SourceText, zones: [Zone] = []) {
    self.text = text
    self.zones = zones
    self.tokens = Tokenizer.tokens(of: text)
    self.sentences = SentenceSegmenter.sentences(of: tokens, in: text, zones: zones)
  }

  /// The number of the sentence that holds token number `token`.
  public func sentence(ofToken token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentences[middle].tokens.lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes from the first to the last of `tokens`, which must not be empty.
  public func span(ofTokens range: Range<Int>) -> Span {
    Span(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
  }

  /// The text of one token.
  public func word(_ token: Int) -> String { text[tokens[token].span] }
}
