import Prose

/// A name and a colon at the beginning of a paragraph: a transcript's speaker, a headline's source.
enum LabelCue: CueRule {
  static let name = "label"
  static let examples = [
    CueExample("RUIZ: I do not know when the dam broke.", ":"),
    CueExample("Ana Ruiz: \"I do not know.\"", ":"),
    CueExample("Dry wells in the south - Ana Ruiz: “We dig.”", ":"),
    CueExample("Reed: Did you dig?\n\nRuiz: Nobody did.\n\nReed: I see.", ":", ":"),
    CueExample("Q: Is the dam safe?\n\nA: It held for now.\n\nQ: And the wells?", ":"),
    CueExample("Age: 40\n\nAge: 50"), CueExample("A: a broken dam."),
    CueExample("On Twitter: “We dig.”"), CueExample("Update: “We dig,” Ruiz said."),
    CueExample("The reporter: “Who digs?”", ":"),
    CueExample("The pump: “Do not touch.”"),
    CueExample("Says Ana Ruiz: “We dig.”"),
    CueExample("Note: the dam broke at noon."),
    CueExample("The result: a broken dam."),
  ]
  static let heads = CueHeads.colon

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].kind == .colon, index > passage.lowerBound,
      !leadsToAttributed(index, in: text, passage), index + 2 < passage.upperBound,
      text.tokens[index + 1].gap > .none,
      text.tokens[passage.lowerBound].gap >= .line
        || text.endsQuotation(passage.lowerBound - 1) && text.opensQuotation(index + 1)
    else { return nil }
    if let heading = afterHeading(before: index, in: text, passage) { return heading }
    guard index - passage.lowerBound <= 5 else { return nil }
    if answers(index - 1, in: text, passage) { return cue(index) }
    let label = passage.lowerBound..<index
    let isName = label.allSatisfy { text.tokens[$0].isCapitalised || text.tokens[$0].kind == .stop }
    if text.opensQuotation(index + 1), isPerson(label, in: text) { return cue(index) }
    guard isName, !label.contains(where: { text.traits[$0].contains(.determiner) }),
      !text.traits[label.lowerBound].contains(.preposition),
      label.count == 1 || !beginsWithVerb(label, text)
    else { return nil }
    let isShouted = label.allSatisfy {
      text.tokens[$0].casing == .upper || text.tokens[$0].kind != .word
    }
    let speaks =
      isShouted && !text.headline.title.contains(index) || text.opensQuotation(index + 1)
      || KnownNames.find(in: text, label) != nil
      || label.count > 1 && text.traits[label.lowerBound].contains(.title)
      || returns(label, in: text) && addresses(index + 1..<passage.upperBound, in: text)
    return speaks ? cue(index) : nil
  }

  /// Whether the quotation behind the mark has words behind it that say whose it is.
  ///
  /// Update: “We dig,” Ruiz said.
  private static func leadsToAttributed(
    _ colon: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    guard text.opensQuotation(colon + 1) else { return false }
    let found = text.quotations[Int(text.quotation[colon + 1])]
    guard let last = text.lastSaid(in: found), UnlistedVoiceCue.ends(last, in: text) else {
      return false
    }
    let next = found.outer.upperBound
    return (next..<max(next, min(passage.upperBound, next + 6))).contains { index in
      guard let (number, form) = CueLexicon.english.verb(text.tokens[index].key) else {
        return false
      }
      return !form.isDisjoint(with: [.past, .thirdPerson])
        && CueLexicon.english.verbs[number].frames.isSuperset(of: [.quotation, .following])
    }
  }

  /// "The moderator", "A reporter".
  private static func isPerson(_ label: Range<Int>, in text: MarkedText) -> Bool {
    guard label.count > 1, text.traits[label.lowerBound].contains(.determiner),
      text.tokens[label.lowerBound].isCapitalised,
      label.allSatisfy({ text.tokens[$0].kind == .word })
    else { return false }
    return !text.traits[label.upperBound - 1].isDisjoint(with: [
      .person, .office, .spokesperson, .outlet,
    ])
  }

  /// Whether "A" before the colon marks the answer to a question that "Q" marks near by; who asks
  /// states nothing.
  private static func answers(_ letter: Int, in text: MarkedText, _ passage: Range<Int>) -> Bool {
    guard letter == passage.lowerBound, isLetter(letter, "a", in: text) else { return false }
    return (max(0, letter - window)..<letter).contains {
      isLetter($0, "q", in: text) && text.tokens[$0].gap >= .line
        && text.tokens[$0 + 1].kind == .colon
    }
  }

  /// Whether a word is one capital letter.
  private static func isLetter(_ index: Int, _ key: WordKey, in text: MarkedText) -> Bool {
    text.tokens[index].key == key && text.tokens[index].isCapitalised
  }

  /// Whether the words of a source are only the letter before an answer, and no name.
  static func isAnswer(_ source: Range<Int>, in text: MarkedText) -> Bool {
    source.count == 1 && isLetter(source.lowerBound, "a", in: text)
  }

  /// Whether a passage begins with a label.
  static func opens(_ passage: Range<Int>, in text: MarkedText) -> Bool {
    let limit = min(passage.upperBound, passage.lowerBound + 7)
    let colon = (passage.lowerBound..<limit).first { text.tokens[$0].kind == .colon }
    return colon.map { cue(at: $0, in: text, passage) != nil } ?? false
  }

  /// Whether the same label opens another line near by, as speakers of a transcript do.
  static func returns(_ label: Range<Int>, in text: MarkedText) -> Bool {
    guard let last = label.last, text.tokens[last].span.length > 1 else { return false }
    let near = max(0, last - window)..<min(text.tokens.count - 1, last + window)
    return near.contains { index in
      index != last && text.tokens[index].key == text.tokens[last].key
        && text.tokens[index + 1].kind == .colon && index + 1 >= label.count
        && text.tokens[index + 1 - label.count].gap >= .line
    }
  }

  /// How many tokens away a label may return.
  private static let window = 600

  /// Whether someone speaks of himself or to another.
  private static func addresses(_ words: Range<Int>, in text: MarkedText) -> Bool {
    words.contains { text.tokens[$0].key == "you" || text.tokens[$0].kind == .question }
      || LedPaper.speaksOfSelf(words, in: text)
  }

  /// "Said Ruiz:", "Says Ruiz:" are no labels.
  private static func beginsWithVerb(_ label: Range<Int>, _ text: MarkedText) -> Bool {
    guard let (number, form) = CueLexicon.english.verb(text.tokens[label.lowerBound].key) else {
      return false
    }
    return !form.isDisjoint(with: [.past, .thirdPerson])
      && CueLexicon.english.verbs[number].frames.contains(.following)
  }

  private static func cue(_ colon: Int) -> Cue {
    Cue(
      tokens: colon..<colon + 1, head: colon, form: .label, cueClass: .speech,
      frames: [.clause, .quotation], rule: self)
  }

  /// The colon after names that a dash parts from a heading: "Dry wells - Ana Ruiz: “…”".
  private static func afterHeading(
    before colon: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    guard text.opensQuotation(colon + 1) else { return nil }
    var first = colon
    while first > passage.lowerBound, colon - first < 8,
      text.tokens[first - 1].isCapitalised || text.tokens[first - 1].kind == .stop
        || text.tokens[first - 1].key == "and"
    {
      first -= 1
    }
    guard first < colon, first > passage.lowerBound, text.tokens[first - 1].kind == .dash else {
      return nil
    }
    return cue(colon)
  }
}
