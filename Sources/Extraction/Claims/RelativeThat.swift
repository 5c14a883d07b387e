import Prose

extension MarkedText {
  /// "the company that built it": "that" after a noun and before its verb.
  func isRelativeThat(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let before = traits[index - 1]
    return before.isDisjoint(with: [.auxiliary, .preposition, .coordinator, .subject, .adverb])
      && CueLexicon.english.verb(tokens[index - 1].key) == nil
      && !NominalCue.words.contains(tokens[index - 1].key)
      && (traits[index + 1].contains(.auxiliary) && !traits[index + 1].contains(.subject)
        || isPlainVerb(index + 1) || endsLikePast(index + 1)
        || Self.irregularPast.contains(tokens[index + 1].key))
  }

  /// "a sign that read “…”": "that" between a noun and a verb right before a quotation.
  func bears(quotationAfter verb: Int, that index: Int) -> Bool {
    guard index > 0, tokens[index].key == "that", verb + 2 < tokens.count,
      opensQuotation(verb + 1)
        || opensQuotation(verb + 2)
          && (tokens[verb + 1].kind == .comma || tokens[verb + 1].kind == .colon)
    else { return false }
    let noun = traits[index - 1]
    return tokens[index - 1].kind == .word && tokens[index - 1].casing == .lower
      && noun.isDisjoint(with: [.auxiliary, .preposition, .coordinator, .subject, .adverb])
      && CueLexicon.english.verb(tokens[index - 1].key).map { $0.form == .base } ?? true
  }

  /// The first word of the noun phrase right before the relative word at `index`: "a sign" that read.
  func antecedent(of index: Int, from lowest: Int) -> Int {
    let first = (max(lowest, index - 5)..<index).last { traits[$0].contains(.determiner) }
    return first ?? index - 1
  }

  /// Past forms of common verbs that no cue lexicon lists.
  static let irregularPast = WordSet(
    """
    built made ran ran owned held led won lost sold bought sent sank fell broke caught came went
    brought drew drove flew gave grew kept laid met paid sat shot spent stood took wore hid
    """)
}
