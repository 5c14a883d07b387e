import Prose
import Testing

/// What holds for the tokens and sentences of any text, also of one made to break them.
@Suite struct TokenCoverTests {
  private static let pieces = [
    "a", "B", "7", ".", ",", "'", "’", "\"", "“", "”", "‘", "-", "–", "…", "(", ")", " ", "\n",
    "\r",
    "\u{A0}", "\u{AD}", "\u{200B}", "\u{2028}", "\u{FEFF}", "é", "日", "👍", "$", "€", "%", "s", "•",
    "U.S.", "Mr", "No", "\u{85}", "\u{2060}", "½", "\u{301}", "\u{10FFFF}", "I", "v", "\t", "`",
  ]

  /// A text of the given number of random pieces; the same for the same seed.
  private static func text(ofPieces count: Int, seed: UInt64) -> SourceText {
    var state = seed
    var string = ""
    for _ in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      string += pieces[Int(state >> 33) % pieces.count]
    }
    return SourceText(string)
  }

  @Test(arguments: 0..<300)
  func `tokens and sentences cover whatever can be seen, in order, and cut no scalar`(seed: Int) {
    let text = Self.text(ofPieces: seed % 60, seed: UInt64(seed))
    let tokenized = TokenizedText(text)
    var end = 0
    for token in tokenized.tokens {
      #expect(end <= token.start && token.start < token.end)
      #expect(text.trimmed(Span(end, token.start)).isEmpty, "only white space between tokens")
      #expect(text.scalarOffset(ofByte: token.start) < text.scalarOffset(ofByte: token.end))
      #expect(text.bytes[token.start] & 0xC0 != 0x80, "a token begins at a scalar")
      end = token.end
    }
    #expect(text.trimmed(Span(end, text.bytes.count)).isEmpty)
    var next = 0
    for (number, sentence) in tokenized.sentences.enumerated() {
      #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
      #expect(sentence.span == tokenized.span(ofTokens: sentence.tokens))
      for token in sentence.tokens { #expect(tokenized.sentence(ofToken: token) == number) }
      next = sentence.tokens.upperBound
    }
    #expect(next == tokenized.tokens.count)
  }

  @Test(arguments: [
    "(", "(\n", ") ", "“\n", ". ", "!\n-", "'", "\"", "\u{AD}", "a\u{AD}", "•\n", "U.", "-\n", "’",
    "\u{200B}", "1,", "... (\n",
  ])
  func `a text of one repeated piece is read in one pass`(piece: String) {
    let text = SourceText(String(repeating: piece, count: 100_000))
    let tokenized = TokenizedText(text)
    #expect(tokenized.sentences.last?.tokens.upperBound ?? 0 == tokenized.tokens.count)
  }
}
