import Prose

/// "was quoted as saying".
enum QuotedAsCue: CueRule {
  static let name = "quoted as"
  static let examples = [
    CueExample("The captain was quoted as saying that the pumps failed.", "was quoted as saying"),
    CueExample(
      "Ruiz was quoted by the Gazette as saying it broke.", "was quoted by the Gazette as saying"),
    CueExample("The poem was quoted in full."),
  ]

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let tokens = text.tokens
    guard tokens[index].key == "quoted" || tokens[index].key == "cited",
      let like = (index + 1..<min(index + 9, passage.upperBound)).first(where: {
        tokens[$0].key == "as"
      }), like + 1 < passage.upperBound, like == index + 1 || tokens[index + 1].key == "by",
      let (number, form) = CueLexicon.english.verb(tokens[like + 1].key), form == .gerund
    else { return nil }
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    guard group.hasBe else { return nil }
    var cue = Cue(
      tokens: group.tokens.lowerBound..<like + 2, head: like + 1, form: .finite, cueClass: .speech,
      frames: CueLexicon.english.verbs[number].frames, rule: name)
    if like > index + 2 { cue.relay = index + 2..<like }
    return cue
  }
}
