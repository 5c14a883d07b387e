import Prose

/// "was quoted as saying".
enum QuotedAsCue: CueRule {
  static let name = "quoted as"
  static let examples = [
    CueExample("The captain was quoted as saying that the pumps failed.", "was quoted as saying"),
    CueExample("The poem was quoted in full."),
  ]

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let tokens = text.tokens
    guard index + 2 < passage.upperBound, tokens[index + 1].key == "as",
      tokens[index].key == "quoted" || tokens[index].key == "cited",
      let (number, form) = CueLexicon.english.verb(tokens[index + 2].key), form == .gerund
    else { return nil }
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    guard group.hasBe else { return nil }
    return Cue(
      tokens: group.tokens.lowerBound..<index + 3, head: index + 2, form: .finite,
      cueClass: .speech, frames: CueLexicon.english.verbs[number].frames, rule: name)
  }
}
