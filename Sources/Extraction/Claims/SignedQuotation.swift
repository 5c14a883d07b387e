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
      rule: nil)
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
    let name = (dash + 1..<end).first { text.tokens[$0].kind == .comma } ?? end
    guard end > dash + 1, !text.holdsVerb(dash + 1..<name),
      (end..<limit).allSatisfy({ text.tokens[$0].kind == .stop })
        || tellsPlace(end..<limit, in: text)
    else { return nil }
    return dash + 1..<end
  }

  /// Whether the words after a name tell where it was said: "in a column", ", quoted by the Gazette".
  private static func tellsPlace(_ words: Range<Int>, in text: MarkedText) -> Bool {
    var first = words.lowerBound
    if text.tokens[first].kind == .comma { first += 1 }
    guard first + 1 < words.upperBound else { return false }
    return places.contains(text.tokens[first].key)
      && !words.contains { text.traits[$0].contains(.auxiliary) || text.isPlainVerb($0) }
      || text.tokens[first].key == "quoted" || text.tokens[first].key == "speaking"
  }

  private static let places: WordSet = ["in", "on", "at", "during", "via"]

  /// The most tokens from the dash on.
  private static let longest = 20
}
