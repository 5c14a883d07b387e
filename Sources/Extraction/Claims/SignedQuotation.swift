import Prose

/// "“A well is for all.” — Ana Ruiz, farmer": a quotation with its speaker's name after a dash.
enum SignedQuotation {
  static let name = "signed quotation"

  /// Whether a sentence is a dash and a name after a quotation.
  static func isSignature(_ sentence: Range<Int>, in text: MarkedText) -> Bool {
    text.endsQuotation(sentence.lowerBound - 1)
      && signer(after: sentence.lowerBound, to: sentence.upperBound, in: text) != nil
  }

  /// The attribution of a passage that holds nothing else; it has no cue.
  static func attribution(of passage: Passage, in text: MarkedText) -> Attribution? {
    let first = passage.tokens.lowerBound
    guard text.opensQuotation(first) else { return nil }
    let found = text.quotations[Int(text.quotation[first])]
    let dash = found.outer.upperBound
    guard !found.inner.isEmpty,
      let signer = signer(after: dash, to: passage.tokens.upperBound, in: text)
    else { return nil }
    let cue = Cue(
      tokens: dash..<dash + 1, head: dash, form: .label, cueClass: .speech, frames: .quotation,
      rule: name)
    return Attribution(
      cue: cue, source: signer, cueTokens: [], content: [found.inner], confidence: .medium,
      rule: name)
  }

  /// The name with what describes it that fills the words after a dash, or nil.
  private static func signer(
    after dash: Int, to limit: Int, in text: MarkedText
  ) -> Range<Int>? {
    guard dash + 1 < limit, limit - dash <= longest, text.tokens[dash].kind == .dash,
      text.tokens[dash + 1].isCapitalised
    else { return nil }
    let end = text.describedPhraseEnd(from: dash + 1, to: limit, isClosing: true)
    guard end > dash + 1, (end..<limit).allSatisfy({ text.tokens[$0].kind == .stop }),
      !text.holdsVerb(dash + 1..<end)
    else { return nil }
    return dash + 1..<end
  }

  /// The most tokens from the dash on.
  private static let longest = 20
}
