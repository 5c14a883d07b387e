import Prose

/// "The guild issued a statement", then “…” alone: a paper whose words stand right after it.
enum IssuedPaperCue: CueRule {
  static let name = "issued paper"
  static let examples = [
    CueExample(
      "The guild issued a short statement on Monday.\n\n“We dig for all. No well is dry.”",
      "issued a short statement"),
    CueExample(
      "Vega posted a video, in which he sang:\n\n“We dig for all of you.”", "posted a video"),
    CueExample("Ruiz wrote a column in Lima, entitled, “Dig.”", "wrote a column in Lima, entitled"),
    CueExample(
      "Here is a statement from Ruiz's office:\n\n“We dig for all of you.”",
      "Here is a statement from"),
    CueExample("Here is a letter from home.\n\nThe wells are dry."),
    CueExample("Ruiz owns a column entitled, “Dig.”"),
    CueExample("The guild issued a statement on Monday.\n\nThe wells were dry."),
    CueExample("The guild issued a statement. “We dig,” Vega said."),
  ]
  static let heads = CueHeads.words(issuing.union(presenting))

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    if presenting.contains(text.tokens[index].key) { return presented(index, in: text, passage) }
    guard issuing.contains(text.tokens[index].key), text.tokens[index].casing == .lower,
      index > passage.lowerBound, let noun = paper(after: index, in: text, to: passage.upperBound)
    else { return nil }
    if let title = title(after: noun, in: text, passage) {
      return cue(index, to: title, in: text, passage)
    }
    guard let opening = text.endOfSentence(index, to: passage.upperBound),
      text.tokens[opening].gap >= .line, text.opensQuotation(opening)
    else { return nil }
    return cue(index, to: noun, in: text, passage)
  }

  private static func cue(
    _ verb: Int, to last: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    let group = VerbGroup(of: verb, in: text, from: passage.lowerBound)
    guard !group.isInfinitive else { return nil }
    return Cue(
      tokens: group.tokens.lowerBound..<last + 1, head: verb, form: .finite, cueClass: .write,
      frames: .quotation, rule: self)
  }

  /// "Here is the statement from Ruiz's office:", which begins its sentence and is its cue up to "from".
  private static func presented(
    _ index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    guard index == passage.lowerBound, presents(passage, in: text),
      let opening = text.endOfSentence(index, to: passage.upperBound), text.opensQuotation(opening),
      let noun = (index..<passage.upperBound).first(where: { isPaper($0, in: text) })
    else { return nil }
    return Cue(
      tokens: index..<noun + 2, head: noun, form: .prepositional, cueClass: .write,
      frames: .quotation, rule: self)
  }

  /// Whether the first sentence of a passage presents a paper with who gave it, before a quotation in
  /// the next paragraph.
  static func presents(_ passage: Range<Int>, in text: MarkedText) -> Bool {
    let first = passage.lowerBound
    guard presenting.contains(text.tokens[first].key),
      let noun = (first..<min(passage.upperBound, first + 9)).first(where: {
        isPaper($0, in: text)
      }), noun + 3 < passage.upperBound,
      text.tokens[noun + 1].key == "from" || text.tokens[noun + 1].key == "by"
    else { return false }
    let end = text.describedPhraseEnd(from: noun + 2, to: passage.upperBound, isClosing: true)
    return end > noun + 2 && end < passage.upperBound && text.tokens[end].kind != .word
  }

  private static func isPaper(_ index: Int, in text: MarkedText) -> Bool {
    !text.traits[index].isDisjoint(with: [.paper, .post])
  }

  private static let presenting: WordSet = ["here", "here's", "below"]

  /// The word before a title in quotation marks that follows a paper's noun: "a column titled “…”".
  private static func title(
    after noun: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Int? {
    let limit = min(passage.upperBound - 1, noun + 9)
    let word = (noun + 1..<max(noun + 1, limit)).first { titling.contains(text.tokens[$0].key) }
    guard let word, !text.holdsVerb(noun + 1..<word) else { return nil }
    let next = text.tokens[word + 1].kind == .comma ? word + 2 : word + 1
    return text.opensQuotation(next) ? word : nil
  }

  private static let titling: WordSet = ["titled", "entitled", "headlined"]

  /// The noun for something written at the end of a verb's object: "a short statement".
  static func paper(after verb: Int, in text: MarkedText, to limit: Int) -> Int? {
    let first = verb + 1
    guard first < limit, text.traits[first].contains(.determiner) else { return nil }
    return (first + 1..<max(first + 1, min(limit, first + 6))).first { index in
      !text.traits[index].isDisjoint(with: [.paper, .post])
    }
  }

  /// The verbs.
  static let issuing: WordSet = [
    "issued", "issues", "released", "releases", "published", "posted", "posts", "sent", "sends",
    "shared", "circulated", "wrote", "penned", "gave", "delivered", "made", "signed",
  ]
}

extension MarkedText {
  /// The token after the end of the sentence that holds `index`, nil where that is `limit`.
  func endOfSentence(_ index: Int, to limit: Int) -> Int? {
    let end = text.sentences[text.sentence(ofToken: index)].tokens.upperBound
    return end < limit ? end : nil
  }
}
