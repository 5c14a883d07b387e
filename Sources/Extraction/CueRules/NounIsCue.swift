import Prose

/// "the fear is that", "her message was: “…”": what is said stands after a noun and "is".
enum NounIsCue: CueRule {
  static let name = "noun and is"
  static let examples = [
    CueExample("The main fear is that the dam breaks.", "The main fear is"),
    CueExample("Her message was that it holds.", "message was"),
    CueExample("The idea was to dig a new well.", "The idea was"),
    CueExample("Ruiz's answer was, “We dig.”", "answer was"),
    CueExample("Ruiz's answer was “weak.”"),
    CueExample("The fear among growers is that it rains.", "The fear among growers is"),
    CueExample("The idea was old."),
    CueExample("It was their idea that failed."),
  ]
  static let heads = CueHeads.words(WordSet(CueNouns.stated).union(CueNouns.uttered))

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].casing == .lower, index > passage.lowerBound else { return nil }
    let phrase = phrase(after: index, in: text, passage)
    let first = phrase?.upperBound ?? index + 1
    var verb = first
    while verb < passage.upperBound, text.traits[verb].contains(.auxiliary),
      !text.traits[verb].contains(.subject)
    {
      verb += 1
    }
    guard verb > first, verb + 1 < passage.upperBound, text.traits[verb - 1].contains(.be)
    else { return nil }
    let isQuotation = CueNouns.uttered.contains(text.tokens[index].key) && quotes(verb, in: text)
    guard isQuotation || isStated(index, in: text) && opens(verb, in: text) else { return nil }
    let modified = NominalCue.firstModifier(of: index, in: text, passage)
    let before = modified - 1
    guard before >= passage.lowerBound else { return nil }
    let isOwned = NominalCue.isOwner(before, in: text)
    guard isOwned || !isQuotation && text.traits[before].contains(.determiner) else { return nil }
    return Cue(
      tokens: (isOwned ? modified : before)..<verb, head: index, form: .nominal,
      cueClass: isQuotation ? .speech : .belief,
      frames: [.clause, .infinitive, .question], quoted: isOwned ? nil : phrase, rule: self)
  }

  private static let stated = WordSet(CueNouns.stated)

  private static func isStated(_ index: Int, in text: MarkedText) -> Bool {
    stated.contains(text.tokens[index].key)
  }

  /// Those among whom something is feared or hoped, after their preposition.
  private static func phrase(
    after noun: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Range<Int>? {
    guard noun + 2 < passage.upperBound, holders.contains(text.tokens[noun + 1].key) else {
      return nil
    }
    let end = text.nounPhraseEnd(from: noun + 2, to: min(passage.upperBound, noun + 10))
    return end > noun + 2 ? noun + 2..<end : nil
  }

  private static let holders: WordSet = ["among", "within", "inside", "of", "in", "for"]

  /// Whether a whole utterance follows: behind a comma or colon, or with a capital.
  private static func quotes(_ index: Int, in text: MarkedText) -> Bool {
    switch text.tokens[index].kind {
    case .comma, .colon: text.opensQuotation(index + 1)
    case .openQuote: text.opensQuotation(index) && text.tokens[index + 1].isCapitalised
    default: false
    }
  }

  private static func opens(_ index: Int, in text: MarkedText) -> Bool {
    let key = text.tokens[index].key
    return key == "that" && !text.traits[index + 1].contains(.auxiliary) || key == "whether"
      || key == "to" && text.tokens[index + 1].casing == .lower
      || text.traits[index].contains(.question) && key != "who"
  }
}
