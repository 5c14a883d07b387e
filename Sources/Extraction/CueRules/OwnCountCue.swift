import Prose

/// "its toll includes 12", "the ministry's estimate of 300": a number with its owner.
enum OwnCountCue: CueRule {
  static let name = "own count"
  static let examples = [
    CueExample("Its death toll includes 12 people who drowned.", "death toll includes"),
    CueExample("The ministry's estimate of 300 boats was too low.", "estimate of"),
    CueExample("The ministry's number of boats grew to 40."),
    CueExample("Its death toll includes sailors."),
  ]
  static let heads = CueHeads.words(CountNouns.nouns)

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard CountNouns.nouns.contains(text.tokens[index].key), text.tokens[index].casing == .lower
    else { return nil }
    return holding(at: index, in: text, passage)
  }

  private static func holding(
    at index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    let verb = index + 1
    guard verb + 1 < passage.upperBound, text.tokens[verb].casing == .lower,
      text.tokens[verb].key == "of" && isNumber(verb + 1, text)
        || CountNouns.holding.contains(text.tokens[verb].key)
          && givesNumber(after: verb, in: text, passage)
    else { return nil }
    var first = index
    while first > passage.lowerBound, first > index - 3, !isOwner(first - 1, text),
      text.tokens[first - 1].kind == .word, text.tokens[first - 1].casing == .lower,
      text.traits[first - 1].isDisjoint(with: [.determiner, .preposition, .auxiliary])
    {
      first -= 1
    }
    guard first > passage.lowerBound, isOwner(first - 1, text) else { return nil }
    return Cue(
      tokens: first..<verb + 1, head: index, form: .nominal, cueClass: .speech, frames: .object,
      rule: self)
  }

  private static func isOwner(_ index: Int, _ text: MarkedText) -> Bool {
    text.tokens[index].kind == .possessive || text.traits[index].contains(.possessive)
  }

  private static func givesNumber(
    after index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    (index + 1..<min(passage.upperBound, index + 14)).contains { position in
      text.quotation[position] < 0 && isNumber(position, text)
    }
  }

  private static func isNumber(_ index: Int, _ text: MarkedText) -> Bool {
    text.tokens[index].kind == .number || text.tokens[index].kind == .currency
      || text.traits[index].contains(.number) && !text.traits[index].contains(.pronoun)
  }
}
