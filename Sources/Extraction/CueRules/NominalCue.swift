import Prose

/// "the mayor's claim that": a noun that names what is said, with its owner.
enum NominalCue: CueRule {
  static let name = "noun"
  static let examples = [
    CueExample("Farmers doubt the mayor's claim that the dam is safe.", "claim"),
    CueExample("Few share her stubborn belief that it will rain.", "stubborn belief"),
    CueExample("The claim was late."),
    CueExample("A claim that the dam is safe was made."),
  ]

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard let cueClass = nouns[text.tokens[index].key], text.tokens[index].casing == .lower,
      index + 2 < passage.upperBound, index > passage.lowerBound,
      text.tokens[index + 1].key == "that"
    else { return nil }
    var first = index
    while first - 1 > passage.lowerBound, first > index - 3, isModifier(first - 1, in: text) {
      first -= 1
    }
    let owner = first - 1
    guard owner >= passage.lowerBound,
      text.tokens[owner].kind == .possessive || text.traits[owner].contains(.possessive)
        || endsAsPlural(owner, in: text)
    else { return nil }
    return Cue(
      tokens: first..<index + 1, head: index, form: .nominal, cueClass: cueClass, frames: .clause,
      rule: name)
  }

  private static func isModifier(_ index: Int, in text: MarkedText) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].casing == .lower
      && text.traits[index].isDisjoint(with: [
        .determiner, .possessive, .preposition, .auxiliary, .coordinator, .subject, .subordinator,
      ]) && !text.isPlainVerb(index)
  }

  /// "farmers' claims": the apostrophe alone.
  private static func endsAsPlural(_ index: Int, in text: MarkedText) -> Bool {
    text.tokens[index].kind == .closeQuote && text.quotation[index] < 0 && index > 0
      && text.tokens[index].gap == .none && text.tokens[index - 1].kind == .word
  }

  private static let nouns: [WordKey: CueClass] = {
    let tables: [(CueClass, String)] = [
      (.speech, CueNouns.speech), (.belief, CueNouns.belief), (.intent, CueNouns.intent),
      (.decree, CueNouns.decree),
    ]
    var result: [WordKey: CueClass] = [:]
    for (cueClass, table) in tables {
      for word in table.split(whereSeparator: \.isWhitespace) {
        result[WordKey(String(word))] = cueClass
      }
    }
    return result
  }()

  /// The nouns.
  static let words = WordSet(nouns.keys)
}
