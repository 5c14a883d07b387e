import Prose

/// "the 45,000 claimed by organisers", "the 90 cases reported by the clinic", "a count of 31 given a
/// day earlier by the coast guard": a number with who gives it.
enum CountedByCue: CueRule {
  static let name = "counted by"
  static let examples = [
    CueExample("It is less than the 4,000 claimed by the growers.", "claimed"),
    CueExample("The town had 90 cases reported by clinics.", "reported"),
    CueExample("It is up from 90 reported last week by clinics.", "reported last week"),
    CueExample("It raised a count of 31 given a day earlier by the clinic.", "given a day earlier"),
    CueExample("It cut its figure of 12 released on Monday by the army.", "released on Monday"),
    CueExample("It is below an estimate of 300 issued by the city.", "issued"),
    CueExample("Some 12 hostages were released on Monday by the rebels."),
    CueExample("A number of 40 men released by the rebels came home."),
    CueExample("A count of 31 given at noon was wrong."),
    CueExample("The 300 tents were counted by noon."),
    CueExample("Some 300 tents were counted on Monday by the army."),
    CueExample("It has 90 boats built by Ruiz."),
    CueExample("The plan announced by the mayor failed."),
  ]
  static let heads = CueHeads.words(
    CountNouns.giving.union(WordSet(CueLexicon.english.words(in: .participle))))

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].casing == .lower, let by = by(after: index, in: text, passage),
      by + 1 < passage.upperBound, !PassiveCue.tellsTime(by + 1, in: text, passage)
    else { return nil }
    if isGiven(index, in: text, passage) {
      return Cue(
        tokens: index..<by, head: index, form: .passive, cueClass: .speech, frames: .object,
        rule: self)
    }
    guard let (number, form) = CueLexicon.english.verb(text.tokens[index].key),
      form.contains(.participle), count(before: index, in: text, passage)
    else { return nil }
    let verb = CueLexicon.english.verbs[number]
    guard verb.cueClass == .speech, verb.frames.contains(.clause) else { return nil }
    return Cue(
      tokens: index..<by, head: index, form: .passive, cueClass: verb.cueClass,
      frames: verb.frames, rule: self)
  }

  /// Whether a participle gives out the count before it: "a count of 31 given".
  private static func isGiven(_ index: Int, in text: MarkedText, _ passage: Range<Int>) -> Bool {
    CountNouns.giving.contains(text.tokens[index].key) && index - 3 >= passage.lowerBound
      && text.tokens[index - 1].kind == .number && text.tokens[index - 2].key == "of"
      && CountNouns.nouns.contains(text.tokens[index - 3].key)
  }

  /// The "by" behind a participle, past the time of the telling: "given a day earlier by".
  static func by(after index: Int, in text: MarkedText, _ passage: Range<Int>) -> Int? {
    var next = index + 1
    while next < min(passage.upperBound, index + 5), text.tokens[next].key != "by" {
      let word = text.traits[next]
      guard
        !word.isDisjoint(with: [.time, .determiner]) || text.tokens[next].key == "on"
          || text.isAdverb(next)
      else { return nil }
      next += 1
    }
    return next < passage.upperBound && text.tokens[next].key == "by" ? next : nil
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
