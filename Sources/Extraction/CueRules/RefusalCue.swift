import Prose

/// "declined to say", "would not comment": the refusal is the claim.
enum RefusalCue: CueRule {
  static let name = "refused speech"
  static let examples = [
    CueExample("The ministry declined to say how many were hurt.", "declined to say"),
    CueExample(
      "Officers have repeatedly refused to disclose the cause.",
      "have repeatedly refused to disclose"),
    CueExample("The bank would not say who had been paid.", "would not say"),
    CueExample("Mayor Ana Ruiz declined to comment on the dam.", "declined"),
    CueExample("The bank refused to lend the money."),
    CueExample("The bank would not lend the money."),
  ]
  static let heads = CueHeads.words(refusing.union(withheld))

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard let (number, form) = CueLexicon.english.verb(text.tokens[index].key),
      refuses(text.tokens[index].key) || form.contains(.base),
      text.tokens[index].casing == .lower
    else { return nil }
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    if refuses(text.tokens[index].key) {
      return refusal(at: index, group, in: text, passage)
    }
    let key = text.tokens[index].key
    guard group.hasModal, group.isNegated, withheld.contains(key) else { return nil }
    return Cue(
      tokens: group.tokens, head: index, form: .refusal, cueClass: .speech,
      frames: CueLexicon.english.verbs[number].frames.union(.object).subtracting(.following),
      rule: self)
  }

  private static func refusal(
    at index: Int, _ group: VerbGroup, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    guard index + 2 < passage.upperBound, text.tokens[index + 1].key == "to",
      let (number, form) = CueLexicon.english.verb(text.tokens[index + 2].key),
      form.contains(.base), !CueLexicon.english.verbs[number].frames.isEmpty
    else { return nil }
    let isSaid =
      withheld.contains(text.tokens[index + 2].key) && text.tokens[index + 2].key != "comment"
      && VerbComplement.stands(
        [.clause, .question, .object, .quotation], after: index + 3, in: text, passage)
    return Cue(
      tokens: group.tokens.lowerBound..<(isSaid ? index + 3 : index + 1), head: index,
      form: .refusal, cueClass: .speech,
      frames: isSaid
        ? CueLexicon.english.verbs[number].frames.union(.object).subtracting(.following)
        : .infinitive, rule: self)
  }

  /// Whether a word is a form of "decline" or "refuse".
  static func refuses(_ key: WordKey) -> Bool { refusing.contains(key) }

  private static let refusing: WordSet = [
    "declined", "declines", "decline", "refused", "refuses", "refuse", "declining", "refusing",
  ]
  private static let withheld: WordSet = [
    "say", "disclose", "specify", "reveal", "tell", "comment",
  ]
}
