import Prose

/// What a word is beside a number: verb, adverb, participle.
extension SubjectReading {
  /// Whether an outcome word stands for those it happened to: "the dead and injured".
  func isNominal(_ position: Int) -> Bool {
    OutcomeLexicon.nouns.contains(passage.key(position))
      && ["the", "and", "of"].contains(passage.key(position - 1))
  }

  /// Whether a verb stands there, by the lists or by its ending.
  func isVerb(_ position: Int) -> Bool { passage.isVerb(position, by: readsAsVerb) }

  private func readsAsVerb(_ position: Int) -> Bool {
    guard passage.kind(position) == .word else { return false }
    let key = passage.key(position)
    if SubjectWords.nounsToo.contains(key), isNounHere(position) { return false }
    // "the clean-up", "a break-in".
    if SubjectWords.particles.contains(key), passage.kind(position - 1) == .hyphen { return false }
    if key == "forecast" { return SubjectWords.passives.contains(passage.key(position - 1)) }
    if SubjectWords.surely.contains(key), passage.isLowerWord(position) { return true }
    if isLevelBehindNumber(position)
      || passage.isCapital(position) && (key == "may" || key == "march")
    {
      return false
    }
    if isProgressive(position) || isMeasureVerb(position)
      || SubjectWords.persons.contains(passage.key(position - 1)) && !isAdverb(position)
        && !NounLexicon.functionWords.contains(key)
    {
      return true
    }
    if NounLexicon.verbs.contains(key) && !isBaseNoun(position)
      || SubjectWords.auxiliaries.contains(key)
      || isInfinitiveOrModal(position) && !NounLexicon.functionWords.contains(key)
      || ["which", "who"].contains(passage.key(position - 1)) || isParticiple(position)
    {
      return true
    }
    if ChangeWords.table[key] != nil {
      return !ChangeWords.nouns.contains(key) || isChangeVerb(position)
    }
    if isLowerFinite(position) || isJoinedVerb(position) { return true }
    return passage.isLowerWord(position) && passage.length(position) > 4
      && passage.ends(position, in: "ed") && !passage.ends(position, in: "eed")
  }

  /// "will pay", "to pay", but not "to incomes".
  private func isInfinitiveOrModal(_ position: Int) -> Bool {
    let before = passage.key(position - 1)
    return SubjectWords.modals.contains(before)
      && (before != "to" || !passage.isLowerWord(position)
        || !CountedNouns.isPlural(position, in: passage))
  }

  /// "spoke", "became": a form that is hardly ever a noun; those in "s" may be.
  private func isLowerFinite(_ position: Int) -> Bool {
    WordTraits(rawValue: WordTraits.table[passage.key(position)]).contains(.finiteVerb)
      && passage.isLowerWord(position) && !passage.ends(position, in: "s")
  }

  /// "that develops 150 hp", "and returns 29 mpg": a word in "s" between a relative or "and" and a
  /// number.
  private func isJoinedVerb(_ position: Int) -> Bool {
    ["that", "and"].contains(passage.key(position - 1)) && passage.isLowerWord(position)
      && passage.ends(position, in: "s") && startsNumber(position + 1)
      && passage.kind(position + 1) != .word && passage.kind(position - 2) != .number
  }

  /// Whether a word that may be a verb is a noun here: "the cost of", "production costs rose".
  private func isNounHere(_ position: Int) -> Bool {
    let before = passage.key(position - 1)
    let after = passage.key(position + 1)
    // "a sharp rise from": a plain form behind a singular is no verb.
    if ChangeWords.nouns.contains(passage.key(position)), isBareNoun(position),
      !Self.pastAlike.contains(passage.key(position))
    {
      return true
    }
    // "hospital stays fell"
    if passage.ends(position, in: "s"), passage.isLowerWord(position + 1),
      NounLexicon.verbs.contains(after), !passage.ends(position + 1, in: "s"),
      ChangeWords.table[after] != nil || passage.ends(position + 1, in: "ed")
    {
      return true
    }
    return SubjectWords.determiners.contains(before) && !isRelativeThat(position - 1)
      || passage.kind(position - 1) == .possessive
      || after == "of" || SubjectWords.auxiliaries.contains(after)
      || ChangeWords.table[after] != nil && !ChangeWords.nouns.contains(after)
  }

  private static let pastAlike = WordSet("cut cost hit set put shut let quit spread")

  /// The "that" of "a contract that runs": behind a noun, before a word in "s".
  private func isRelativeThat(_ position: Int) -> Bool {
    passage.key(position) == "that" && passage.isLowerWord(position - 1)
      && passage.ends(position + 1, in: "s")
      && !NounLexicon.functionWords.contains(passage.key(position - 1))
      && !NounLexicon.verbs.contains(passage.key(position - 1))
  }

  /// "spans 400 metres", "weighs about 80 kg": a verb of measuring with a number right behind it.
  private func isMeasureVerb(_ position: Int) -> Bool {
    guard SubjectWords.measureVerbs.contains(passage.key(position)),
      position > passage.range.lowerBound, passage.key(position + 1) != "of",
      !SubjectWords.determiners.contains(passage.key(position - 1)),
      passage.kind(position - 1) != .possessive
    else { return false }
    var next = position + 1
    if SubjectWords.tiedVerbs.contains(passage.key(position)) {
      while SubjectWords.particles.contains(passage.key(next))
        || SubjectWords.ties.contains(passage.key(next))
      {
        next += 1
      }
    }
    for number in next..<next + 4 {
      if startsNumber(number) { return true }
      guard isAdverb(number) || SubjectWords.boundParts.contains(passage.key(number)) else {
        return false
      }
    }
    return false
  }

  private func startsNumber(_ position: Int) -> Bool {
    switch passage.kind(position) {
    case .number, .currency: true
    case .word: passage.numerals.mayBegin(at: position)
    default: false
    }
  }

  /// "is suing", "were reporting".
  private func isProgressive(_ position: Int) -> Bool {
    passage.isLowerWord(position) && passage.length(position) > 4
      && passage.ends(position, in: "ing")
      && SubjectWords.auxiliaries.contains(passage.key(position - 1))
  }

  /// "34% higher", "5 points up": a level and no verb.
  private func isLevelBehindNumber(_ position: Int) -> Bool {
    guard ["higher", "lower", "up", "down"].contains(passage.key(position)) else { return false }
    switch passage.kind(position - 1) {
    case .number, .percent: return true
    default: return UnitLexicon.unit(at: position - 1, in: passage) != nil
    }
  }

  /// Whether a word in "ing" is a verb here: "averaging 15", "trading at 9".
  func isParticiple(_ position: Int) -> Bool {
    guard passage.isLowerWord(position), passage.length(position) > 5,
      passage.ends(position, in: "ing"),
      !SubjectWords.determiners.contains(passage.key(position - 1))
    else { return false }
    switch passage.kind(position + 1) {
    case .number, .currency: return true
    default: return ["at", "to", "down", "up", "from", "by"].contains(passage.key(position + 1))
    }
  }

  /// Whether an adverb stands there, by the list or by its ending.
  func isAdverb(_ position: Int) -> Bool {
    let key = passage.key(position)
    return SubjectWords.adverbs.contains(key)
      || passage.isLowerWord(position) && passage.length(position) > 4
        && (passage.ends(position, in: "ly") && !SubjectWords.nounsInLy.contains(key)
          || passage.ends(position, in: "fold"))
  }

  /// "a storm surge": a plain form behind a singular noun is no verb.
  private func isBareNoun(_ position: Int) -> Bool {
    !passage.ends(position, in: "s") && passage.key(position) != "cut"
      && passage.isLowerWord(position - 1) && !CountedNouns.isPlural(position - 1, in: passage)
      && SubjectWords.determiners.contains(passage.key(position - 2))
  }

  /// Whether a word that is also a noun is a verb here: "drops to", "cut 5%".
  func isChangeVerb(_ position: Int) -> Bool {
    if SubjectWords.determiners.contains(passage.key(position - 1)) { return false }
    if isBareNoun(position) { return false }
    switch passage.kind(position + 1) {
    case .number, .currency: return true
    default: return ["by", "to", "from", "at", "as"].contains(passage.key(position + 1))
    }
  }
}
