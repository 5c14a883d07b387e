import Prose

/// Whether what stands before a verb in its base form can be a plural that is its subject.
extension FiniteCue {
  /// Whether papers or people stand right before a verb that may be a noun, and what they show or back
  /// right after it: "polls show growers split", "most villagers support digging".
  static func followsPlural(
    _ verb: Int, _ end: (index: Int, frames: CueFrames, cueClass: CueClass), in text: MarkedText,
    _ passage: Range<Int>
  ) -> Bool {
    guard verb > passage.lowerBound, end.index < passage.upperBound,
      text.tokens[end.index].kind == .word || text.tokens[end.index].kind == .number,
      text.canBeginNounPhrase(end.index)
    else { return false }
    let holders: WordTraits = [.paper, .person, .group, .arbitrary, .number, .office]
    return !text.traits[verb - 1].isDisjoint(with: holders) && takesPlural(verb - 1, in: text)
  }

  /// Whether the word before a verb in its base form can be a plural subject.
  private static func takesPlural(_ index: Int, in text: MarkedText) -> Bool {
    let word = text.traits[index]
    if word.contains(.subject) { return !singular.contains(text.tokens[index].key) }
    if text.tokens[index].kind == .comma || text.tokens[index].kind == .closeQuote { return true }
    if text.tokens[index].kind == .percent || word.contains(.coordinator) { return true }
    if !word.isDisjoint(with: [.group, .arbitrary, .number]) { return true }
    guard text.tokens[index].kind == .word else { return false }
    let last = text.text.text.bytes[text.tokens[index].end - 1] | 0x20
    return last == 0x73 || collective.contains(text.tokens[index].key)
  }

  /// Whether the subject of a verb in its base form, whose last token is `last`, can be a plural.
  static func takesPlural(
    _ verb: Int, after last: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    takesPlural(last, in: text) || takesDistantPlural(verb, in: text, passage)
  }

  /// Whether "that" follows a verb whose subject is a plural with a phrase after it: "files from the
  /// mill show that".
  private static func takesDistantPlural(
    _ verb: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    guard verb + 1 < passage.upperBound, text.tokens[verb + 1].key == "that",
      case .phrase(let subject) = text.subject(before: verb, from: passage.lowerBound)
    else { return false }
    let preposition = subject.dropFirst().first { text.traits[$0].contains(.nounPreposition) }
    return preposition.map { takesPlural($0 - 1, in: text) } ?? false
  }

  private static let singular: WordSet = ["he", "she", "it"]
  private static let collective: WordSet = [
    "police", "people", "men", "women", "children", "media", "percent", "staff", "public",
    "majority",
  ]
}
