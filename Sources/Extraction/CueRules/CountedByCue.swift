import Prose

/// "the 45,000 claimed by organisers", "the 90 cases reported by the clinic": a number with who
/// gives it.
enum CountedByCue: CueRule {
  static let name = "counted by"
  static let examples = [
    CueExample("It is less than the 4,000 claimed by the growers.", "claimed"),
    CueExample("The town had 90 cases reported by clinics.", "reported"),
    CueExample("The 300 tents were counted by noon."),
    CueExample("It has 90 boats built by Ruiz."),
    CueExample("The plan announced by the mayor failed."),
  ]
  static let heads = CueHeads.verbs(.participle)

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard let (number, form) = CueLexicon.english.verb(text.tokens[index].key),
      form.contains(.participle), text.tokens[index].casing == .lower,
      index + 2 < passage.upperBound, text.tokens[index + 1].key == "by",
      !PassiveCue.tellsTime(index + 2, in: text, passage), count(before: index, in: text, passage)
    else { return nil }
    let verb = CueLexicon.english.verbs[number]
    guard verb.cueClass == .speech, verb.frames.contains(.clause) else { return nil }
    return Cue(
      tokens: index..<(index + 1), head: index, form: .passive, cueClass: verb.cueClass,
      frames: verb.frames, rule: name)
  }

  /// Whether a number, alone or with the words it counts, ends right before the participle.
  private static func count(
    before index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    guard let start = text.nounPhraseStart(before: index, from: passage.lowerBound), start < index
    else { return false }
    let words = start..<index
    return words.contains { text.tokens[$0].kind == .number }
      && !words.contains { text.traits[$0].contains(.auxiliary) }
  }
}
