import Prose

/// "saying", "adding that": a participle that shares the subject of its clause.
enum ParticipleCue: CueRule {
  static let name = "participle"
  static let examples = [
    CueExample("The union left the talks, saying the offer was an insult.", "saying"),
    CueExample("He shook his head, adding that he was tired.", "adding"),
    CueExample("With Ruiz vowing to dig, they left.", "vowing"),
    CueExample("Ruiz is fond of saying, “We dig.”", "saying"),
    CueExample("The spot ends with a voice over saying that we dig.", "saying"),
    CueExample("The saying is old."),
    CueExample("She was adding sugar."),
  ]
  static let heads = CueHeads.verbs(.gerund)

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let lexicon = CueLexicon.english
    guard let (number, form) = lexicon.verb(text.tokens[index].key), form == .gerund,
      text.tokens[index].casing == .lower || index == passage.lowerBound,
      !prepositions.contains(text.tokens[index].key)
    else { return nil }
    guard
      let end = VerbComplement.cueEnd(of: lexicon.verbs[number], at: index, in: text, passage)
    else { return nil }
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    if group.hasBe { return nil }
    let first = group.tokens.lowerBound
    if first > passage.lowerBound {
      let before = text.traits[first - 1]
      if before.contains(.determiner) || text.tokens[first - 1].kind == .possessive { return nil }
      if before.contains(.preposition), !openers.contains(text.tokens[first - 1].key),
        !isHabit(first - 1, in: text)
      {
        return nil
      }
      if text.tokens[first - 1].kind == .hyphen { return nil }
    }
    let isThat = end.index < passage.upperBound && text.tokens[end.index].key == "that"
    let isTo =
      end.frames.contains(.infinitive) && end.index < passage.upperBound
      && text.tokens[end.index].key == "to"
    if end.frames.contains(.noun), !isThat, !isTo,
      !VerbComplement.standsClearly(after: end.index, in: text, passage)
        || first > passage.lowerBound && text.tokens[first - 1].kind != .comma
    {
      return nil
    }
    guard VerbComplement.stands(end.frames, after: end.index, in: text, passage) else { return nil }
    return Cue(
      tokens: (closer(before: first, end.index, in: text, passage) ?? first)..<end.index,
      head: index, form: .participle, cueClass: end.cueClass,
      frames: end.frames.subtracting(.following), rule: self)
  }

  /// The verb that "by" and a participle before a quotation say more of: "closed the day by saying".
  private static func closer(
    before first: Int, _ end: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Int? {
    guard first - 1 > passage.lowerBound, text.tokens[first - 1].key == "by",
      end + 1 < passage.upperBound,
      text.opensQuotation(end) || text.opensQuotation(end + 1),
      let verb = PurposeCue.governor(before: first - 1, in: text, from: passage.lowerBound)
    else { return nil }
    let group = VerbGroup(of: verb, in: text, from: passage.lowerBound)
    return group.isInfinitive || group.hasBe ? nil : group.tokens.lowerBound
  }

  /// "fond of saying", "known for saying", "a voice over saying".
  private static func isHabit(_ preposition: Int, in text: MarkedText) -> Bool {
    guard preposition > 0 else { return false }
    let before = text.tokens[preposition - 1].key
    switch text.tokens[preposition].key {
    case "of": return before == "fond"
    case "for": return ["known", "famous", "remembered"].contains(before)
    default: return text.isVoiceOver(preposition)
    }
  }

  /// Participles that are prepositions as a rule.
  private static let prepositions: WordSet = [
    "regarding", "considering", "seeing", "following",
  ]
  private static let openers: WordSet = [
    "by", "in", "after", "before", "while", "without", "when", "upon",
  ]
}
