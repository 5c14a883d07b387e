import Prose

/// "according to", whose source stands after it.
enum AccordingToCue: CueRule {
  static let name = "according to"
  static let examples = [
    CueExample("According to the harbour office, two piers are closed.", "According to"),
    CueExample("Two piers are closed, according to the harbour office.", "according to"),
    CueExample("Two piers are closed, according to their owners.", "according to"),
    CueExample("Two piers are closed, in the words of the mayor.", "in the words of"),
    CueExample("The pier, in Ruiz's own words, “is a toy.”", "in Ruiz's own words"),
    CueExample("In other words, the pier is closed."),
    CueExample("Two piers are closed, per the Gazette.", "per"),
    CueExample("The pier costs 4 dollars per visit."),
    CueExample("She was moved by the words of the mayor."),
    CueExample("The piers were ranked according to their age."),
    CueExample("They vote for the left or the right, according to their own taste."),
  ]
  static let heads = CueHeads.words(["according", "words", "per"])

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    if text.tokens[index].key == "per" { return per(index, in: text, passage) }
    if text.tokens[index].key == "words" {
      return inTheWordsOf(index, in: text, passage) ?? inWordsOfOwner(index, in: text, passage)
    }
    guard text.tokens[index].key == "according", index + 2 < passage.upperBound,
      text.tokens[index + 1].key == "to",
      !text.traits[index + 2].contains(.possessive)
        || isSetOff(index, in: text, passage) && !ranks(by: index + 2, in: text, passage)
    else { return nil }
    return Cue(
      tokens: index..<index + 2, head: index, form: .prepositional, cueClass: .speech,
      frames: [.clause, .following], rule: self)
  }

  /// "per the Gazette", "per Ruiz".
  private static func per(_ index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard index + 2 < passage.upperBound, isSetOff(index, in: text, passage),
      index == passage.lowerBound || text.tokens[index - 1].kind == .comma
        || text.endsQuotation(index - 1),
      text.tokens[index + 1].isCapitalised
        || text.tokens[index + 1].key == "the" && text.tokens[index + 2].isCapitalised,
      text.traits[index + 1].isDisjoint(with: [.time, .number])
    else { return nil }
    return Cue(
      tokens: index..<index + 1, head: index, form: .prepositional, cueClass: .speech,
      frames: [.clause, .following], rule: self)
  }

  /// "in the words of", whose last noun stands at `index`.
  private static func inTheWordsOf(
    _ index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    let first = index - 2
    guard first >= passage.lowerBound, index + 2 < passage.upperBound,
      text.tokens[first].key == "in", text.tokens[first + 1].key == "the",
      text.tokens[index + 1].key == "of", isSetOff(first, in: text, passage)
    else { return nil }
    return Cue(
      tokens: first..<index + 2, head: index, form: .prepositional, cueClass: .speech,
      frames: [.clause, .following], rule: self)
  }

  /// "in Ruiz's words", "in her own words", whose noun stands at `index`.
  private static func inWordsOfOwner(
    _ index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    let lowest = max(passage.lowerBound, index - 9)
    guard let owner = (lowest..<index).last(where: { NominalCue.isOwner($0, in: text) }),
      owner + 1 == index || owner + 2 == index && text.tokens[owner + 1].key == "own",
      let first = (lowest..<owner).last(where: { text.tokens[$0].key == "in" }),
      isSetOff(first, in: text, passage)
    else { return nil }
    let isPronoun = text.traits[owner].contains(.possessive)
    guard isPronoun ? first + 1 == owner : first + 1 < owner else { return nil }
    var cue = Cue(
      tokens: first..<index + 1, head: index, form: .prepositional, cueClass: .speech,
      frames: [.clause, .following], rule: self)
    cue.quoted = first + 1..<(isPronoun ? owner + 1 : owner)
    return cue
  }

  /// Whether what follows is what someone chooses or orders by: "according to their own taste".
  private static func ranks(
    by first: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    let end = text.nounPhraseEnd(from: first, to: min(passage.upperBound, first + 5))
    return end > first && measures.contains(text.tokens[end - 1].key)
  }

  private static let measures = WordSet(
    """
    ability abilities age ages colour color conscience height income kind liking means merit merits
    need needs preference preferences rank ranks size sizes taste tastes type value values weight
    wish wishes
    """)

  /// Whether the words stand apart from the clause before them, so that they rank nothing: at the
  /// beginning, or after a mark.
  private static func isSetOff(_ index: Int, in text: MarkedText, _ passage: Range<Int>) -> Bool {
    guard index > passage.lowerBound else { return true }
    return text.tokens[index - 1].kind != .word || text.traits[index - 1].contains(.coordinator)
  }
}
