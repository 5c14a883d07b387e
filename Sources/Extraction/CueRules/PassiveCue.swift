import Prose

/// "is expected to", "was criticised by", "it is believed that".
enum PassiveCue: CueRule {
  static let name = "passive"
  static let examples = [
    CueExample("The bridge is expected to open in May.", "is expected"),
    CueExample("The plan was criticised by farmers.", "was criticised"),
    CueExample("Ruiz was asked, “Is it dry?”", "was asked"),
    CueExample("Ruiz was praised by Jan Reed.", "was praised"),
    CueExample("The dam is widely seen as a danger.", "is widely seen"),
    CueExample("The dam was declared safe.", "was declared"),
    CueExample("They met at the dam, long seen as a danger.", "long seen"),
    CueExample("The money was used by farmers."),
    CueExample("The dam was seen from the hill."),
    CueExample("Nine men were admitted to hospital."),
    CueExample("The boats are expected by the end of May."),
  ]
  static let heads = CueHeads.words(
    WordSet(
      CueLexicon.english.words(in: .participle) + Array(PassiveComplements.prepositions.keys)
        + PassiveComplements.bare.words))

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let lexicon = CueLexicon.english
    guard text.tokens[index].casing == .lower, index + 1 < passage.upperBound else { return nil }
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    guard group.hasBe || isReduced(group, in: text, passage) else { return nil }
    let verb = lexicon.verb(text.tokens[index].key).map { lexicon.verbs[$0.number] }
    if takes(index, in: text, passage) {
      return Cue(
        tokens: group.tokens, head: index, form: .passive, cueClass: verb?.cueClass ?? .speech,
        frames: [], rule: self)
    }
    guard let verb else { return nil }
    if verb.frames.isEmpty { return nil }
    let next = text.tokens[index + 1].key
    let isTo =
      next == "to" && !verb.frames.isDisjoint(with: [.clause, .infinitive, .person])
      && !namesPlace(index + 2, in: text, passage)
    let isBy =
      next == "by" && !tellsTime(index + 2, in: text, passage)
      && (verb.cueClass != .belief || verb.frames.contains(.object))
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
      frames: verb.frames, rule: self)
  }

  /// "the dam, seen as a danger": whether a participle after a comma tells what its noun is taken for.
  private static func isReduced(
    _ group: VerbGroup, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    let comma = group.tokens.lowerBound - 1
    let next = group.tokens.upperBound
    return comma > passage.lowerBound && next + 1 < passage.upperBound
      && text.tokens[comma].kind == .comma && text.quotation[comma] < 0
      && text.tokens[next].key == "as" && takes(next - 1, in: text, passage)
  }

  /// Whether the participle's own preposition follows it, or what someone is taken for.
  private static func takes(
    _ index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    guard index + 2 < passage.upperBound else { return false }
    let next = text.tokens[index + 1]
    if let own = PassiveComplements.prepositions[text.tokens[index].key], own.contains(next.key) {
      return true
    }
    return PassiveComplements.bare.contains(text.tokens[index].key) && next.kind == .word
      && text.traits[index + 1].isDisjoint(with: [.preposition, .coordinator, .subordinator])
      && !text.traits[index + 1].contains(.time)
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
