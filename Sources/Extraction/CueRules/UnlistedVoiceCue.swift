import Prose

/// "“Dig,” Ruiz smiled", "Vega smirked, “Never.”": any verb of one word between a speaker and a
/// quotation.
enum UnlistedVoiceCue: CueRule {
  static let name = "unlisted voice"
  static let examples = [
    CueExample("“Dig,” Ana Ruiz smiled. “Dig deeper.”", "smiled"),
    CueExample("“Dig!” smirked Vega.", "smirked"),
    CueExample("“Rust, sand, no rain,” Ruiz ticks off on her fingers.", "ticks"),
    CueExample("“We dig for all,” she beamed at the crowd.", "beamed"),
    CueExample("“The Old Well,” Ruiz opened in Lima."),
    CueExample("“We dig,” the old mayor shrugged.", "shrugged"),
    CueExample("“We dig,” Ruiz grins.", "grins"),
    CueExample("“We had no rain” — Ruiz paused — “none at all.”", "paused"),
    CueExample("She winced, “We have no time left.”", "winced"),
    CueExample("“Wells,” the first part of it, opened in May."),
    CueExample("“We dig,” the plan painted on the door."),
    CueExample("She owned a boat, “Blue Bird.”"),
  ]
  static let heads = CueHeads.quotationEdge

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard index > passage.lowerBound else { return nil }
    let verb: Int? =
      if text.tokens[index].kind == .comma {
        before(index, in: text, passage)
      } else if text.tokens[index - 1].kind == .dash {
        between(index, in: text, passage)
      } else {
        after(index, in: text, passage)
      }
    guard let verb, !isListed(verb, in: text, passage) else { return nil }
    return Cue(
      tokens: verb..<verb + 1, head: verb, form: .finite, cueClass: .speech,
      frames: [.quotation, .following], rule: self)
  }

  /// Whether another rule answers for a verb; some are cues only with certain words behind them.
  private static func isListed(
    _ verb: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    guard let (number, _) = CueLexicon.english.verb(text.tokens[verb].key) else { return false }
    return VerbComplement.cueEnd(of: CueLexicon.english.verbs[number], at: verb, in: text, passage)
      != nil
  }

  /// The verb that ends the words before a comma and a quotation: "She winced, “…”".
  private static func before(
    _ comma: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Int? {
    let verb = comma - 1
    guard verb > passage.lowerBound, text.endsLikePast(verb),
      let first = speaker(endingAt: verb - 1, in: text, from: passage.lowerBound),
      first == passage.lowerBound || text.tokens[first - 1].kind != .word
        || text.traits[first - 1].contains(.coordinator),
      passage.upperBound <= text.quotations[Int(text.quotation[comma + 1])].outer.upperBound + 1
    else { return nil }
    return verb
  }

  /// The verb that ends the words between two dashes and two quotations: "— Ruiz paused —".
  private static func between(
    _ index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Int? {
    let verb = speakerEnd(from: index, in: text, passage)
    guard verb > index, verb + 2 < passage.upperBound,
      text.endsLikePast(verb) || endsLikePresent(verb, in: text),
      text.tokens[verb + 1].kind == .dash, text.opensQuotation(verb + 2)
    else { return nil }
    return verb
  }

  /// The verb after the speaker that follows a quotation, or before him.
  private static func after(_ index: Int, in text: MarkedText, _ passage: Range<Int>) -> Int? {
    let found = text.quotations[Int(text.quotation[index - 1])]
    guard let last = text.lastSaid(in: found), ends(last, in: text) else { return nil }
    if text.endsLikePast(index), index + 1 < passage.upperBound,
      text.tokens[index + 1].isCapitalised
    {
      return closes(after: nameEnd(from: index + 1, in: text, passage), in: text, passage)
        ? index : nil
    }
    let verb = speakerEnd(from: index, in: text, passage)
    guard verb > index, verb < passage.upperBound,
      text.endsLikePast(verb) || endsLikePresent(verb, in: text),
      closes(after: verb + 1, in: text, passage)
        || text.traits[index].isDisjoint(with: [.determiner, .relative])
          && isSentence(found, in: text)
          && tellsManner(verb + 1, in: text, passage)
    else { return nil }
    return verb
  }

  /// Whether words in quotation marks are no title: they begin the passage and end in a comma, and one
  /// of them after the first is in small letters.
  static func isSentence(_ found: Quotation, in text: MarkedText) -> Bool {
    found.inner.count >= 4
      && found.inner.dropFirst().contains {
        text.tokens[$0].kind == .word && text.tokens[$0].casing == .lower
          && text.traits[$0].isDisjoint(with: [.preposition, .determiner, .coordinator])
      }
  }

  /// Whether a phrase follows that tells how it was said: "smiled at the crowd".
  private static func tellsManner(
    _ index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    index < passage.upperBound
      && !text.traits[index].isDisjoint(with: [.preposition, .subordinator])
  }

  /// The token after the pronoun, name or noun phrase that begins at `first`; of a noun phrase that
  /// an unknown verb ends the verb itself.
  private static func speakerEnd(
    from first: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Int {
    if text.traits[first].contains(.subject) { return first + 1 }
    guard text.traits[first].contains(.determiner) else {
      return nameEnd(from: first, in: text, passage)
    }
    let end = text.nounPhraseEnd(from: first, to: passage.upperBound)
    return end - 2 > first && text.endsLikePast(end - 1) ? end - 1 : first
  }

  /// "shrugs", after a speaker in the singular.
  private static func endsLikePresent(_ index: Int, in text: MarkedText) -> Bool {
    let token = text.tokens[index]
    let bytes = text.text.text.bytes
    return token.casing == .lower && token.span.length > 3 && bytes[token.end - 1] == 0x73
      && bytes[token.end - 2] != 0x73 && !text.isAdverb(index)
      && text.traits[index].isDisjoint(with: [.auxiliary, .preposition, .subordinator])
  }

  /// Whether a quotation ends as one does before who says it, with the token `last`.
  static func ends(_ last: Int, in text: MarkedText) -> Bool {
    switch text.tokens[last].kind {
    case .comma, .question, .exclamation, .dash, .ellipsis: true
    default: false
    }
  }

  /// The token after the name that begins at `first`, which is `first` where none does.
  private static func nameEnd(from first: Int, in text: MarkedText, _ passage: Range<Int>) -> Int {
    var end = first
    while end < min(first + 5, passage.upperBound),
      text.tokens[end].isCapitalised
        || text.tokens[end].kind == .stop && end > first
          && end + 1 < passage.upperBound && text.tokens[end + 1].isCapitalised
    {
      end += 1
    }
    return end
  }

  private static func closes(after index: Int, in text: MarkedText, _ passage: Range<Int>) -> Bool {
    guard index < passage.upperBound else { return true }
    return text.tokens[index].kind == .stop || text.tokens[index].kind == .comma
      || text.isAdverb(index)
  }

  /// The first token of the name or pronoun that ends at `last`, or nil.
  private static func speaker(
    endingAt last: Int, in text: MarkedText, from lowest: Int
  ) -> Int? {
    guard last >= lowest else { return nil }
    if text.traits[last].contains(.subject) { return last }
    var first = last + 1
    while first > lowest, text.tokens[first - 1].isCapitalised { first -= 1 }
    return first <= last ? first : nil
  }
}
