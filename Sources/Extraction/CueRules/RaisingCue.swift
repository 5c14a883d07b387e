import Prose

/// "appears to have failed": the writer's own guess, which names no source.
enum RaisingCue: CueRule {
  static let name = "appearance"
  static let examples = [
    CueExample("The pump appears to have failed.", "appears"),
    CueExample("It seems that the pump failed.", "seems"),
    CueExample("The old pump seemed shaky.", "seemed"),
    CueExample("The actor appeared on stage."),
  ]
  static let heads = CueHeads.words(verbs)

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard verbs.contains(text.tokens[index].key), text.tokens[index].casing == .lower,
      index + 2 < passage.upperBound
    else { return nil }
    let next = text.tokens[index + 1].key
    guard
      next == "to" || next == "that" || next == "like" || next == "as"
        || seeming.contains(text.tokens[index].key) && describes(index + 1, in: text)
    else { return nil }
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    guard !group.isInfinitive else { return nil }
    return Cue(
      tokens: group.tokens, head: index, form: .passive, cueClass: .belief,
      frames: [.clause, .infinitive], rule: self)
  }

  /// Whether an adjective or participle may stand there: "seemed shaky".
  private static func describes(_ index: Int, in text: MarkedText) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].casing == .lower
      && text.traits[index].isDisjoint(with: [
        .preposition, .coordinator, .subordinator, .relative, .auxiliary,
      ])
  }

  private static let seeming: WordSet = ["seem", "seems", "seemed"]

  private static let verbs = seeming.union(["appear", "appears", "appeared"])
}
