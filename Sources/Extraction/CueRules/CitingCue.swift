import Prose

/// "citing" and "quoting" before someone whose words are passed on.
enum CitingCue: CueRule {
  static let name = "citing"
  static let examples = [
    CueExample("Citing two port officials, the Gazette reported a fire.", "Citing"),
    CueExample("The ship sank, the Gazette reported, citing the coast guard.", "citing"),
    CueExample("He was citing poetry all evening."),
  ]
  static let heads = CueHeads.words(words)
  static let words: WordSet = ["citing", "quoting"]

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard words.contains(text.tokens[index].key),
      index + 1 < passage.upperBound, text.canBeginNounPhrase(index + 1)
    else { return nil }
    let isFirst = index == passage.lowerBound
    guard isFirst || text.tokens[index - 1].kind == .comma || text.endsQuotation(index - 1) else {
      return nil
    }
    return Cue(
      tokens: index..<index + 1, head: index, form: .prepositional, cueClass: .speech, frames: [],
      rule: name)
  }
}
