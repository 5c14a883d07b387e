import Prose

/// "“…,” was Ruiz's answer", "“…,” came the reply", "“…” is how Ruiz put it": after a quotation a
/// verb that says of whom it is.
enum SpokenNounCue: CueRule {
  static let name = "noun after a quotation"
  static let examples = [
    CueExample("“It never rains,” was Ruiz's blunt answer.", "was Ruiz's blunt answer"),
    CueExample("“No wells here,” came the reply from the guild.", "came the reply"),
    CueExample("“A dry town” is how Ana Ruiz described it.", "described"),
    CueExample("“Dig!” is what the mayor told them.", "told"),
    CueExample("“The Dry Well” was the answer to question nine."),
    CueExample("“The Dry Well” is how they came to fame."),
    CueExample("“Why here?” was the question on every lip."),
  ]
  static let heads = CueHeads.quotationEdge

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].kind == .word, index > passage.lowerBound,
      index + 2 < passage.upperBound,
      linking.contains(text.tokens[index].key), text.endsQuotation(index - 1),
      begins(text.quotations[Int(text.quotation[index - 1])], text, passage)
    else { return nil }
    let next = text.tokens[index + 1].key
    if next == "how" || next == "what" { return clause(from: index + 2, in: text, passage) }
    guard let noun = noun(after: index, in: text, passage),
      owner(of: noun, after: index, in: text) != nil
        || giver(after: noun, in: text, passage.upperBound) != nil
        || coming.contains(text.tokens[index].key)
    else { return nil }
    return Cue(
      tokens: index..<noun + 1, head: noun, form: .nominal, cueClass: .speech, frames: .quotation,
      rule: self)
  }

  /// The token that says whose the noun is, which a verb at `verb` leads to.
  static func owner(of noun: Int, after verb: Int, in text: MarkedText) -> Int? {
    (verb + 1..<max(verb + 1, noun)).last { NominalCue.isOwner($0, in: text) }
  }

  /// Who is named after the noun: "the reply from the guild".
  static func giver(after noun: Int, in text: MarkedText, _ limit: Int) -> Range<Int>? {
    let first = noun + 2
    guard first < limit, givers.contains(text.tokens[noun + 1].key) else { return nil }
    let end = text.describedPhraseEnd(from: first, to: limit, isClosing: true)
    let isTime = (first..<max(first, end)).contains { text.traits[$0].contains(.time) }
    return end > first && !isTime ? first..<end : nil
  }

  /// The verb of "how Ruiz described it", with a subject before it.
  private static func clause(
    from first: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    let limit = min(passage.upperBound, first + 14)
    let verb = (first + 1..<max(first + 1, limit)).first { index in
      text.quotation[index] < 0 && text.tokens[index].casing == .lower && speaks(index, in: text)
    }
    guard let verb, text.canBeginNounPhrase(first) else { return nil }
    return Cue(
      tokens: verb..<verb + 1, head: verb, form: .nominal, cueClass: .speech, frames: .quotation,
      rule: self)
  }

  private static func speaks(_ index: Int, in text: MarkedText) -> Bool {
    let key = text.tokens[index].key
    if summing.contains(key) { return true }
    guard let (number, form) = CueLexicon.english.verb(key) else { return false }
    let verb = CueLexicon.english.verbs[number]
    return verb.cueClass == .speech && !verb.frames.isEmpty && !verb.frames.contains(.noun)
      && !form.isDisjoint(with: [.past, .thirdPerson, .base])
  }

  /// A noun for what is uttered at the end of a short phrase.
  private static func noun(
    after verb: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Int? {
    let limit = min(passage.upperBound, verb + 9)
    let noun = (verb + 1..<limit).first { CueNouns.uttered.contains(text.tokens[$0].key) }
    guard let noun, noun > verb + 1, !text.holdsVerb(verb + 1..<noun),
      text.quotation[noun] < 0
    else { return nil }
    return noun
  }

  /// Whether nothing but a word like "but" stands before the quotation.
  private static func begins(
    _ found: Quotation, _ text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    guard !found.inner.isEmpty else { return false }
    return (passage.lowerBound..<max(passage.lowerBound, found.outer.lowerBound)).allSatisfy {
      !text.traits[$0].isDisjoint(with: [.coordinator, .connective])
        || text.tokens[$0].kind == .comma
    }
  }

  private static let linking: WordSet = [
    "was", "is", "were", "are", "came", "comes", "went", "goes", "ran",
  ]
  /// Those that lead to a noun whose owner may be left out.
  private static let coming: WordSet = ["came", "comes", "went", "goes", "ran"]
  private static let givers: WordSet = ["from", "of", "by"]
  private static let summing: WordSet = ["put", "puts", "summed", "sums", "saw", "sees"]
}
