/// One sentence: its bytes and its tokens.
public struct Sentence: Hashable, Sendable {
  /// From its first token to its last, the final stop and closing mark included.
  public let span: Span
  /// The numbers of its tokens in the text's list, half-open, never empty.
  public let tokens: Range<Int>
  /// The number of its paragraph in the text, from 0.
  public let paragraph: Int

  /// A sentence of the given tokens.
  public init(span: Span, tokens: Range<Int>, paragraph: Int) {
    self.span = span
    self.tokens = tokens
    self.paragraph = paragraph
  }
}
