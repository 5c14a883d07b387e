import Prose

/// "In Ruiz's words: “…”", "Ruiz, in a tweet: “…”": words without a verb that lead to a quotation.
enum LeadInCue: CueRule {
  static let name = "lead-in"
  static let examples = [
    CueExample("From Ruiz's latest post: “We build two wells.”", "latest post"),
    CueExample("The guild's motto: “Wells for everyone here.”", "motto"),
    CueExample("In the words of Ana Ruiz: “A well is for all.”", "In the words of"),
    CueExample("More from Ana Ruiz: “A well is for all.”", "from"),
    CueExample("What dry wells mean for all - More from Ruiz: “A well is for all.”", "from"),
    CueExample("Her reply: “Never.”", "reply"),
    CueExample("Ruiz's verdict on it? “A waste.”", "verdict on it"),
    CueExample("The answer from the guild: “Never.”", "The answer from"),
    CueExample("Ana Ruiz, in a tweet: “A well is for all.”", "in a tweet"),
    CueExample("Ruiz on Monday: “A well is for all.”", "on Monday"),
    CueExample("On Twitter: “A well is for all.”", "On Twitter"),
    CueExample("Here is Ana Ruiz: “A well is for all.”", "Here is"),
    CueExample("The old well: “Danger of falling in.” It stayed."),
    CueExample("Ruiz's well is old: “Nobody drinks of it now.”"),
    CueExample("Ruiz's well? “Dry.”"),
    CueExample("According to Ruiz: “A well is for all.”"),
  ]
  static let heads = CueHeads.colon

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.opensQuotation(index + 1), !text.headline.title.contains(index),
      index > passage.lowerBound + 1,
      let found = lead(before: index, in: text, passage),
      isWhole(text.quotations[Int(text.quotation[index + 1])], found, in: text, passage)
    else { return nil }
    return found
  }

  /// The words that lead to what follows the mark at `mark`; after a question only a noun for what
  /// someone utters does.
  static func lead(before mark: Int, in text: MarkedText, _ whole: Range<Int>) -> Cue? {
    let passage = afterDash(before: mark, in: text, whole)
    if let here = presented(at: mark, in: text, passage) { return here }
    guard mark - passage.lowerBound > 1, mark - passage.lowerBound <= longest,
      !(passage.lowerBound..<mark).contains(where: { text.quotation[$0] >= 0 }),
      !text.holdsVerb(passage.lowerBound..<mark)
    else { return nil }
    let found =
      owned(at: mark, in: text, passage) ?? given(at: mark, in: text, passage)
    if text.tokens[mark].kind == .question {
      return found.flatMap { CueNouns.uttered.contains(text.tokens[$0.head].key) ? $0 : nil }
    }
    return found ?? named(at: mark, in: text, passage) ?? told(at: mark, in: text, passage)
  }

  /// The passage without a heading that a dash parts from what leads: "Dry wells - More from Ruiz".
  private static func afterDash(
    before mark: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Range<Int> {
    let dash = (passage.lowerBound..<mark).last { index in
      text.tokens[index].kind == .dash
        || text.tokens[index].kind == .hyphen && text.tokens[index].gap > .none
    }
    return (dash.map { $0 + 1 } ?? passage.lowerBound)..<passage.upperBound
  }

  /// The most tokens before the mark.
  private static let longest = 12

  /// Whether the quotation ends its passage; after a noun for what is uttered it may be short.
  private static func isWhole(
    _ found: Quotation, _ cue: Cue, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    if ColonCue.fills(found, text, passage) { return true }
    guard let first = found.inner.first, CueNouns.uttered.contains(text.tokens[cue.head].key) else {
      return false
    }
    return text.tokens[first].isCapitalised && found.outer.upperBound + 1 >= passage.upperBound
  }

  /// A noun with its owner: "Ruiz's latest post", "her message to the guild".
  private static func owned(at mark: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let uttered = (passage.lowerBound..<mark).last {
      CueNouns.uttered.contains(text.tokens[$0].key)
    }
    let noun = uttered ?? mark - 1
    guard text.tokens[noun].kind == .word else { return nil }
    var owner = noun - 1
    while owner > passage.lowerBound, noun - owner < 4, text.tokens[owner].kind == .word,
      !NominalCue.isOwner(owner, in: text)
    {
      owner -= 1
    }
    guard owner >= passage.lowerBound, NominalCue.isOwner(owner, in: text) else { return nil }
    return cue(owner + 1..<mark, head: noun, .nominal)
  }

  /// A noun for what is uttered, with who utters it: "the answer from the guild".
  private static func given(at mark: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let noun = (passage.lowerBound..<mark).last { CueNouns.uttered.contains(text.tokens[$0].key) }
    guard let noun, noun + 2 < mark, text.tokens[noun].key != "words",
      text.tokens[noun + 1].key == "from" || text.tokens[noun + 1].key == "of",
      text.nounPhraseEnd(from: noun + 2, to: mark) == mark
    else { return nil }
    let first = noun > passage.lowerBound ? passage.lowerBound : noun
    return cue(first..<noun + 2, head: noun, .prepositional)
  }

  /// "Here is Ana Ruiz", "Here's the mayor on the dam".
  private static func presented(at mark: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let here = passage.lowerBound
    guard text.tokens[here].key == "here" || text.tokens[here].key == "here's",
      text.tokens[mark].kind == .colon, mark - here <= longest
    else { return nil }
    let isParted =
      here + 1 < mark
      && (text.tokens[here + 1].key == "is" || text.tokens[here + 1].kind == .possessive)
    let first = isParted ? here + 2 : here + 1
    guard first < mark, text.tokens[first].isCapitalised,
      text.traits[first].isDisjoint(with: [.question, .subject]),
      text.nounPhraseEnd(from: first, to: mark) == mark
    else { return nil }
    return cue(here..<first, head: here, .prepositional)
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

  /// Where or when someone says it, behind a name or alone: "Ruiz, in a tweet", "On Twitter".
  private static func told(at colon: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let preposition = (passage.lowerBound..<colon - 1).first { ways.contains(text.tokens[$0].key) }
    guard let preposition,
      (preposition + 1..<colon).allSatisfy({ text.tokens[$0].kind == .word })
    else { return nil }
    if preposition == passage.lowerBound {
      guard (preposition..<colon).contains(where: { isMedium($0, text) }) else { return nil }
    } else if speaker(before: preposition, in: text, from: passage.lowerBound) == nil {
      return nil
    }
    return cue(preposition..<colon, head: preposition, .finite)
  }

  private static func isMedium(_ index: Int, _ text: MarkedText) -> Bool {
    !text.traits[index].isDisjoint(with: [.paper, .post])
  }

  /// The name that alone stands before a phrase at `index`, a comma between them left aside.
  static func speaker(
    before index: Int, in text: MarkedText, from lowest: Int
  ) -> Range<Int>? {
    let end = index > lowest && text.tokens[index - 1].kind == .comma ? index - 1 : index
    let first =
      (lowest..<end).first { text.traits[$0].isDisjoint(with: [.coordinator, .connective]) } ?? end
    let isName = (first..<end).allSatisfy { index in
      text.tokens[index].isCapitalised && !text.traits[index].contains(.time)
        || text.tokens[index].kind == .stop
    }
    guard first < end, isName, !text.traits[first].contains(.preposition) else { return nil }
    return first..<end
  }

  private static let ways: WordSet = ["in", "on", "to", "via", "at", "after", "before"]

  private static func cue(_ tokens: Range<Int>, head: Int, _ form: Cue.Form) -> Cue {
    Cue(
      tokens: tokens, head: head, form: form, cueClass: .speech, frames: .quotation, rule: self)
  }
}
