import Prose

/// "according to", whose source stands after it.
enum AccordingToCue: CueRule {
  static let name = "according to"
  static let examples = [
    CueExample("According to the harbour office, two piers are closed.", "According to"),
    CueExample("Two piers are closed, according to the harbour office.", "according to"),
    CueExample("Two piers are closed, according to their owners.", "according to"),
    CueExample("The piers were ranked according to their age."),
  ]
  static let heads = CueHeads.words(["according"])

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].key == "according", index + 2 < passage.upperBound,
      text.tokens[index + 1].key == "to",
      !text.traits[index + 2].contains(.possessive) || isSetOff(index, in: text, passage)
    else { return nil }
    return Cue(
      tokens: index..<index + 2, head: index, form: .prepositional, cueClass: .speech,
      frames: [.clause, .following], rule: name)
  }

  /// Whether the words stand apart from the clause before them, so that they rank nothing: at the
  /// beginning, or after a mark.
  private static func isSetOff(_ index: Int, in text: MarkedText, _ passage: Range<Int>) -> Bool {
    guard index > passage.lowerBound else { return true }
    return text.tokens[index - 1].kind != .word || text.traits[index - 1].contains(.coordinator)
  }
}
