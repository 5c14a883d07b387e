import Prose

/// "In Ruiz's words: “…”", "More from Ana Ruiz: “…”": words without a verb that lead to a quotation.
enum LeadInCue: CueRule {
  static let name = "lead-in"
  static let examples = [
    CueExample("From Ruiz's latest post: “We build two wells.”", "latest post"),
    CueExample("The guild's motto: “Wells for everyone here.”", "motto"),
    CueExample("In the words of Ana Ruiz: “A well is for all.”", "In the words of"),
    CueExample("More from Ana Ruiz: “A well is for all.”", "from"),
    CueExample("The old well: “Danger of falling in.” It stayed."),
    CueExample("Ruiz's well is old: “Nobody drinks of it now.”"),
  ]
  static let heads = CueHeads.colon

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].kind == .colon, text.opensQuotation(index + 1),
      !text.headline.title.contains(index),
      index - passage.lowerBound > 1, index - passage.lowerBound <= longest,
      ColonCue.fills(text.quotations[Int(text.quotation[index + 1])], text, passage),
      !(passage.lowerBound..<index).contains(where: { text.quotation[$0] >= 0 }),
      !text.holdsVerb(passage.lowerBound..<index)
    else { return nil }
    return owned(at: index, in: text, passage) ?? named(at: index, in: text, passage)
  }

  /// The most tokens before the colon.
  private static let longest = 12

  /// A noun with its owner: "Ruiz's latest post".
  private static func owned(at colon: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let noun = colon - 1
    guard text.tokens[noun].kind == .word else { return nil }
    var owner = noun - 1
    while owner > passage.lowerBound, noun - owner < 4, text.tokens[owner].kind == .word,
      !NominalCue.isOwner(owner, in: text)
    {
      owner -= 1
    }
    guard owner >= passage.lowerBound, NominalCue.isOwner(owner, in: text) else { return nil }
    return cue(owner + 1..<colon, head: noun, .nominal)
  }

  /// A name after "from" or "of": "more from Ana Ruiz".
  private static func named(at colon: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let preposition = (passage.lowerBound..<colon).last { index in
      text.tokens[index].key == "from" || text.tokens[index].key == "of"
    }
    guard let preposition, preposition + 1 < colon,
      (preposition + 1..<colon).allSatisfy({ index in
        text.tokens[index].isCapitalised || text.traits[index].contains(.coordinator)
          || text.tokens[index].kind == .stop
      })
    else { return nil }
    let isFrom = text.tokens[preposition].key == "from"
    let isWords = preposition > 0 && text.tokens[preposition - 1].key == "words"
    guard isFrom || isWords else { return nil }
    return cue(
      (isFrom ? preposition : passage.lowerBound)..<preposition + 1, head: preposition,
      .prepositional)
  }

  private static func cue(_ tokens: Range<Int>, head: Int, _ form: Cue.Form) -> Cue {
    Cue(
      tokens: tokens, head: head, form: form, cueClass: .speech, frames: .quotation, rule: name)
  }
}
