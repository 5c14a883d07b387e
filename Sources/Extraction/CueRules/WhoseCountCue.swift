import Prose

/// "the missing, whose number the army gives as 49": a count that someone else gives.
enum WhoseCountCue: CueRule {
  static let name = "whose count"
  static let examples = [
    CueExample("They search for the missing, whose number the army gives as 49.", "gives"),
    CueExample("The wounded, whose number the army now puts at 300, left.", "now puts"),
    CueExample(
      "The evacuees, whose total the city has estimated at 900, slept there.", "has estimated"),
    CueExample("Ana Ruiz, whose number the army gives to callers, has 49 tents."),
    CueExample("The firm, whose owner puts 40 men at risk, closed."),
  ]
  static let heads = CueHeads.words([
    "give", "gives", "gave", "given", "put", "puts", "estimate", "estimates", "estimated", "places",
    "placed", "reckons", "reckoned",
  ])

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let link = index + 1
    guard text.tokens[index].casing == .lower, link + 1 < passage.upperBound,
      text.tokens[link].key == "as" || text.tokens[link].key == "at",
      text.holdsNumber(link + 1..<min(passage.upperBound, link + 4)),
      let whose = whose(before: index, in: text, passage)
    else { return nil }
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    guard !group.hasBe, group.tokens.lowerBound > whose + 2 else { return nil }
    return Cue(
      tokens: group.tokens, head: index, form: .finite, cueClass: .speech, frames: .object,
      rule: self)
  }

  /// The "whose" of "whose number" a few words before the verb.
  static func whose(before index: Int, in text: MarkedText, _ passage: Range<Int>) -> Int? {
    (max(passage.lowerBound + 1, index - 10)..<max(passage.lowerBound + 1, index - 2)).last {
      text.tokens[$0].key == "whose" && CountNouns.nouns.contains(text.tokens[$0 + 1].key)
    }
  }
}
