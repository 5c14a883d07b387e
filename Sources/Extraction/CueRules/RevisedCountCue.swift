import Prose

/// "cut its estimate of the losses to 35", "stood by its estimate of 900": who keeps a count gives
/// it anew.
enum RevisedCountCue: CueRule {
  static let name = "revised count"
  static let examples = [
    CueExample("The insurer cut its estimate of the losses, though, to 35 million.", "cut"),
    CueExample("The bailiff corrected her count of lost cattle from 18 to 15.", "corrected"),
    CueExample("The coast guard has raised its estimate of the spill to 900 tonnes.", "has raised"),
    CueExample("The union repeated its own figure of 7,000.", "repeated"),
    CueExample("The bank raised its rate to 4 percent."),
    CueExample("The count was raised to 35."),
  ]
  static let heads = CueHeads.words(revising)

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let tokens = text.tokens
    guard revising.contains(tokens[index].key), tokens[index].casing == .lower else { return nil }
    var determiner = index + 1
    if determiner < passage.upperBound, tokens[determiner].key == "by" { determiner += 1 }
    guard determiner + 1 < passage.upperBound, owners.contains(tokens[determiner].key),
      let count = (determiner + 1..<min(passage.upperBound, determiner + 4))
        .first(where: { counts.contains(tokens[$0].key) }),
      givesNumber(after: count + 1, in: text, passage)
    else { return nil }
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    guard !group.hasBe, !group.isInfinitive else { return nil }
    return Cue(
      tokens: group.tokens, head: index, form: .finite, cueClass: .speech, frames: .object,
      rule: self)
  }

  /// Whether "to", "at", "of" or "from" with a number behind it follows before the next verb of the
  /// same kind.
  private static func givesNumber(
    after start: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    (start..<max(start, min(passage.upperBound - 1, start + 14))).contains { position in
      links.contains(text.tokens[position].key)
        && (text.tokens[position + 1].kind == .number
          || text.tokens[position + 1].kind == .currency
          || text.traits[position + 1].contains(.number)
          || position + 2 < passage.upperBound && text.tokens[position + 2].kind == .number)
    }
  }

  private static let revising: WordSet = [
    "raise", "raises", "raised", "cut", "cuts", "lower", "lowers", "lowered", "increase",
    "increased", "reduce", "reduced", "revise", "revises", "revised", "correct", "corrects",
    "corrected", "update", "updates", "updated", "repeat", "repeats", "repeated", "stood", "stand",
    "stands", "restated", "confirmed", "doubled",
  ]
  private static let owners: WordSet = ["its", "his", "her", "their", "the"]
  private static let counts: WordSet = [
    "count", "counts", "toll", "tally", "estimate", "estimates", "figure", "figures", "number",
    "total", "projection", "forecast", "assessment",
  ]
  private static let links: WordSet = ["to", "at", "of", "from"]
}
