import Prose

/// "Asked whether": a question that someone unnamed put.
enum AskedCue: CueRule {
  static let name = "asked"
  static let examples = [
    CueExample("Asked whether the dam would hold, he shrugged.", "Asked"),
    CueExample("Asked by a farmer whether it was safe, she laughed.", "Asked by"),
    CueExample("When asked if it was safe, she laughed.", "asked"),
    CueExample("Farmers asked for seed."),
  ]
  static let heads = CueHeads.words(["asked"])

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].key == "asked", index + 2 < passage.upperBound else { return nil }
    let isOpening =
      index == passage.lowerBound || text.tokens[index - 1].key == "when"
      || text.tokens[index - 1].kind == .comma
    guard isOpening else { return nil }
    let isBy = text.tokens[index + 1].key == "by"
    guard isBy || text.traits[index + 1].contains(.question) || about(index + 1, text) else {
      return nil
    }
    let end = about(index + 1, text) || isBy ? index + 2 : index + 1
    return Cue(
      tokens: index..<end, head: index, form: .passive, cueClass: .speech, frames: .question,
      rule: self)
  }

  private static func about(_ index: Int, _ text: MarkedText) -> Bool {
    text.tokens[index].key == "about"
  }
}
