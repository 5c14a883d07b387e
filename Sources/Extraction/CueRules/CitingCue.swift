import Prose

/// "citing" and "quoting" before someone whose words are passed on.
enum CitingCue: CueRule {
  static let name = "citing"
  static let examples = [
    CueExample("Citing two port officials, the Gazette reported a fire.", "Citing"),
    CueExample("The ship sank, the Gazette reported, citing the coast guard.", "citing"),
    CueExample("To quote Ana Ruiz, “We dig.”", "To quote"),
    CueExample("They came to quote prices."),
    CueExample("He was citing poetry all evening."),
  ]
  static let heads = CueHeads.words(words.union(["quote"]))
  static let words: WordSet = ["citing", "quoting"]

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    if text.tokens[index].key == "quote" { return toQuote(index, in: text, passage) }
    guard words.contains(text.tokens[index].key),
      index + 1 < passage.upperBound, text.canBeginNounPhrase(index + 1)
    else { return nil }
    let isFirst = index == passage.lowerBound
    guard isFirst || text.tokens[index - 1].kind == .comma || text.endsQuotation(index - 1) else {
      return nil
    }
    return Cue(
      tokens: index..<index + 1, head: index, form: .prepositional, cueClass: .speech, frames: [],
      rule: self)
  }

  /// "To quote Ruiz, “…”" at the beginning.
  private static func toQuote(
    _ index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    guard index == passage.lowerBound + 1, text.tokens[index - 1].key == "to",
      index + 2 < passage.upperBound
    else { return nil }
    let end = text.nounPhraseEnd(from: index + 1, to: passage.upperBound)
    guard end > index + 1, end + 1 < passage.upperBound, text.opensQuotation(end + 1) else {
      return nil
    }
    return Cue(
      tokens: index - 1..<index + 1, head: index, form: .prepositional, cueClass: .speech,
      frames: [], rule: self)
  }
}
