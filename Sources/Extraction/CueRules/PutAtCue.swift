import Prose

/// "put the toll at 40": a number given to something.
enum PutAtCue: CueRule {
  static let name = "put at"
  static let examples = [
    CueExample("The mayor put the number of houses at 700.", "put"),
    CueExample("The mayor put the key in the door at noon."),
  ]
  static let heads = CueHeads.words(placing)

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let tokens = text.tokens
    guard placing.contains(tokens[index].key),
      tokens[index].casing == .lower, index + 1 < passage.upperBound,
      text.canBeginNounPhrase(index + 1)
    else { return nil }
    var at = index + 2
    while at + 1 < min(passage.upperBound, index + 16), tokens[at].kind != .comma {
      if tokens[at].key == "at", givesNumber(after: at + 1, in: text, passage) {
        let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
        guard !group.hasBe, !group.isInfinitive else { return nil }
        return Cue(
          tokens: group.tokens, head: index, form: .finite, cueClass: .speech, frames: .object,
          rule: self)
      }
      at += 1
    }
    return nil
  }

  private static let placing: WordSet = ["put", "puts", "peg", "pegs", "pegged"]

  /// Whether a number stands within the next words, a quotation mark before it left aside.
  private static func givesNumber(after index: Int, in text: MarkedText, _ passage: Range<Int>)
    -> Bool
  {
    (index..<min(passage.upperBound, index + 5)).contains { position in
      let isTime = position + 1 < passage.upperBound && text.traits[position + 1].contains(.time)
      return !isTime
        && (text.tokens[position].kind == .number || text.tokens[position].kind == .currency
          || text.traits[position].contains(.number)
            && !text.traits[position].contains(.pronoun))
    }
  }
}
