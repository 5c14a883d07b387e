import Prose

/// "is expected to", "was criticised by", "it is believed that".
enum PassiveCue: CueRule {
  static let name = "passive"
  static let examples = [
    CueExample("The bridge is expected to open in May.", "is expected"),
    CueExample("The plan was criticised by farmers.", "was criticised"),
    CueExample("Ruiz was asked, “Is it dry?”", "was asked"),
    CueExample("Ruiz was praised by Jan Reed.", "was praised"),
    CueExample("The money was used by farmers."),
    CueExample("Nine men were admitted to hospital."),
    CueExample("The boats are expected by the end of May."),
  ]
  static let heads = CueHeads.verbs(.participle)

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let lexicon = CueLexicon.english
    guard let (number, form) = lexicon.verb(text.tokens[index].key), form.contains(.participle),
      text.tokens[index].casing == .lower
    else { return nil }
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    guard group.hasBe, index + 1 < passage.upperBound else { return nil }
    let verb = lexicon.verbs[number]
    if verb.frames.isEmpty { return nil }
    let next = text.tokens[index + 1].key
    let isTo =
      next == "to" && !verb.frames.isDisjoint(with: [.clause, .infinitive, .person])
      && !namesPlace(index + 2, in: text, passage)
    let isBy = next == "by" && !tellsTime(index + 2, in: text, passage)
    let isThat =
      next == "that" && verb.frames.contains(.clause)
      || text.traits[index + 1].contains(.question) && verb.frames.contains(.addressee)
    let mark = text.tokens[index + 1].kind
    let isQuotation =
      verb.frames.contains(.addressee) && (mark == .comma || mark == .colon)
      && text.opensQuotation(index + 2)
    guard isTo || isBy || isThat || isQuotation else { return nil }
    return Cue(
      tokens: group.tokens, head: index, form: .passive, cueClass: verb.cueClass,
      frames: verb.frames, rule: name)
  }

  /// Whether "to" leads to a noun and no infinitive: "admitted to hospital".
  private static func namesPlace(
    _ index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    guard index < passage.upperBound else { return true }
    return text.tokens[index].isCapitalised
      || !text.traits[index].isDisjoint(with: [.body, .determiner, .possessive])
  }

  /// Whether "by" leads to a time and nobody: "by the end of May".
  static func tellsTime(_ index: Int, in text: MarkedText, _ passage: Range<Int>) -> Bool {
    let end = text.nounPhraseEnd(from: index, to: passage.upperBound)
    // "by Jan Reed" names someone.
    if end > index, text.tokens[end - 1].isCapitalised, !text.traits[end - 1].contains(.time) {
      return false
    }
    return (index..<max(end, min(index + 1, passage.upperBound))).contains {
      text.traits[$0].contains(.time) || ["end", "start", "middle"].contains(text.tokens[$0].key)
    }
  }
}
