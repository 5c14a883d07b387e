import Prose

/// "went on to say", "was quick to condemn": a verb that only leads to the cue.
enum ChainedCue: CueRule {
  static let name = "chained verb"
  static let examples = [
    CueExample("The captain went on to say that the pumps failed.", "went on to say"),
    CueExample("Farmers were quick to condemn the plan.", "were quick to condemn"),
    CueExample("The captain likes to say that pumps fail.", "likes to say"),
    CueExample("The mayor is continuing to insist it is safe.", "is continuing to insist"),
    CueExample("Ruiz took to the radio to say, “We dig.”", "took to the radio to say"),
    CueExample("The rain led Ruiz to say: “We dig.”", "led Ruiz to say"),
    CueExample("Ruiz felt compelled to add, “We dig.”", "felt compelled to add"),
    CueExample("Vega wants Ruiz to say, “We dig.”"),
    CueExample("Farmers came to buy seed."),
  ]
  static let heads = CueHeads.verbs(.base)

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].casing == .lower else { return nil }
    var to = index - 1
    while to > passage.lowerBound, text.isAdverb(to) { to -= 1 }
    let lexicon = CueLexicon.english
    guard to > passage.lowerBound, text.tokens[to].key == "to",
      let (number, form) = lexicon.verb(text.tokens[index].key), form.contains(.base)
    else { return nil }
    if let cue = PurposeCue.cue(at: index, to: to, in: text, passage) { return cue }
    guard let leader = leader(before: to, in: text, passage.lowerBound),
      let end = VerbComplement.cueEnd(of: lexicon.verbs[number], at: index, in: text, passage)
    else { return nil }
    let group = VerbGroup(of: leader, in: text, from: passage.lowerBound)
    guard !group.isInfinitive else { return nil }
    return Cue(
      tokens: group.tokens.lowerBound..<end.index, head: index, form: .finite,
      cueClass: end.cueClass, frames: end.frames.subtracting(.noun), rule: self)
  }

  /// The verb that leads to "to": one token before it, or two where a particle or adjective follows.
  private static func leader(before to: Int, in text: MarkedText, _ lowest: Int) -> Int? {
    let last = to - 1
    guard last >= lowest, text.tokens[last].kind == .word else { return nil }
    if leading.contains(text.tokens[last].key) { return last }
    guard last - 1 >= lowest else { return nil }
    let before = last - 1
    if text.tokens[last].key == "on", going.contains(text.tokens[before].key) { return before }
    if willing.contains(text.tokens[last].key), text.traits[before].contains(.be) { return before }
    return nil
  }

  private static let leading = WordSet(
    """
    continue continues continued begin begins began start starts started try tries tried
    attempted likes liked loves loved proceed proceeds proceeded rush rushes rushed hasten hastened
    came used failed managed needed sought continuing trying seeking struggling struggle struggles
    struggled
    """)
  private static let going = WordSet("go goes went")
  private static let willing = WordSet("quick fast keen happy careful eager slow loath forced able")
}
