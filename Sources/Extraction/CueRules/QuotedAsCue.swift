import Prose

/// "was quoted as saying", "quoted Ruiz as saying".
enum QuotedAsCue: CueRule {
  static let name = "quoted as"
  static let examples = [
    CueExample("The captain was quoted as saying that the pumps failed.", "was quoted as saying"),
    CueExample(
      "Ruiz was quoted by the Gazette as saying it broke.", "was quoted by the Gazette as saying"),
    CueExample("On the tape he can be heard saying that it broke.", "can be heard saying"),
    CueExample("The Gazette quoted Ana Ruiz as saying it broke.", "quoted Ana Ruiz as saying"),
    CueExample(
      "The Gazette quoted Ana Ruiz, the mayor, as saying it broke.",
      "quoted Ana Ruiz, the mayor, as saying"),
    CueExample(
      "The Gazette quotes an aide to the mayor as saying it broke.",
      "quotes an aide to the mayor as saying"),
    CueExample("The poem was quoted in full."), CueExample("They quoted prices as low as 3."),
    CueExample("He was seen digging."),
  ]
  static let heads = CueHeads.words(["quoted", "quotes", "cited", "cites", "heard", "seen"])

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let tokens = text.tokens
    if tokens[index].key == "heard" || tokens[index].key == "seen" {
      return witnessed(at: index, in: text, passage)
    }
    guard
      index + 1 < passage.upperBound,
      let like = (index + 1..<min(index + longest, passage.upperBound - 1)).first(where: {
        tokens[$0].key == "as" && CueLexicon.english.verb(tokens[$0 + 1].key)?.form == .gerund
      }),
      let (number, form) = CueLexicon.english.verb(tokens[like + 1].key), form == .gerund
    else { return nil }
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    var cue = Cue(
      tokens: group.tokens.lowerBound..<like + 2, head: like + 1, form: .finite, cueClass: .speech,
      frames: CueLexicon.english.verbs[number].frames, rule: self)
    guard group.hasBe else { return quoting(index + 1..<like, cue, in: text, passage) }
    guard like == index + 1 || tokens[index + 1].key == "by" else { return nil }
    if like > index + 2 { cue.relay = index + 2..<like }
    return cue
  }

  /// The cue of one who quotes `speaker`, and passes on.
  private static func quoting(
    _ speaker: Range<Int>, _ cue: Cue, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    guard let speaker = described(speaker, in: text),
      case .phrase(let reporter) = text.subject(
        before: cue.tokens.lowerBound, from: passage.lowerBound)
    else { return nil }
    var cue = cue
    (cue.quoted, cue.relay) = (speaker, reporter)
    return cue
  }

  /// The most tokens between "quoted" and "as".
  private static let longest = 18

  /// The noun phrase with its appositions that fills `words`, a last comma left aside.
  private static func described(_ words: Range<Int>, in text: MarkedText) -> Range<Int>? {
    guard let last = words.last, text.canBeginNounPhrase(words.lowerBound),
      !words.contains(where: { text.quotation[$0] >= 0 })
    else { return nil }
    let end = text.tokens[last].kind == .comma ? last : last + 1
    let fills =
      text.describedPhraseEnd(from: words.lowerBound, to: end + 1, isClosing: false) >= end
      || !text.holdsVerb(words.lowerBound..<end)
    return fills ? words.lowerBound..<end : nil
  }

  /// "can be heard saying": someone whom others hear.
  private static func witnessed(
    at index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    guard index + 1 < passage.upperBound,
      let (number, form) = CueLexicon.english.verb(text.tokens[index + 1].key), form == .gerund
    else { return nil }
    let verb = CueLexicon.english.verbs[number]
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    guard group.hasBe || group.hasModal, verb.cueClass == .speech || verb.cueClass == .write else {
      return nil
    }
    return Cue(
      tokens: group.tokens.lowerBound..<index + 2, head: index + 1, form: .finite,
      cueClass: verb.cueClass, frames: verb.frames, rule: self)
  }
}
