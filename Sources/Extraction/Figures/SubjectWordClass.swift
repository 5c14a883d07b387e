import Prose

/// What a word is beside a number: verb, adverb, participle.
extension SubjectReading {
  /// Whether an outcome word stands for those it happened to: "the dead and injured".
  func isNominal(_ position: Int) -> Bool {
    OutcomeLexicon.nouns.contains(passage.key(position))
      && ["the", "and", "of"].contains(passage.key(position - 1))
  }

  /// Whether a verb stands there, by the lists or by its ending.
  func isVerb(_ position: Int) -> Bool {
    guard passage.kind(position) == .word else { return false }
    let key = passage.key(position)
    if NounLexicon.verbs.contains(key) || SubjectWords.auxiliaries.contains(key)
      || SubjectWords.modals.contains(passage.key(position - 1))
      || ["which", "who"].contains(passage.key(position - 1)) || isParticiple(position)
    {
      return true
    }
    if ChangeWords.table[key] != nil {
      return !ChangeWords.nouns.contains(key) || isChangeVerb(position)
    }
    let ending = passage.slice(position).suffix(3)
    return passage.isLowerWord(position) && passage.slice(position).count > 4
      && ending.dropFirst() == [0x65, 0x64] && ending.first != 0x65
  }

  /// Whether a word in "ing" is a verb here: "averaging 15", "trading at 9".
  func isParticiple(_ position: Int) -> Bool {
    guard passage.isLowerWord(position), passage.slice(position).count > 5,
      passage.slice(position).suffix(3) == [0x69, 0x6E, 0x67],
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
      || passage.isLowerWord(position) && passage.slice(position).count > 4
        && passage.slice(position).suffix(2) == [0x6C, 0x79]
        && !SubjectWords.nounsInLy.contains(key)
  }

  /// Whether a word that is also a noun is a verb here: "drops to", "cut 5%".
  func isChangeVerb(_ position: Int) -> Bool {
    if SubjectWords.determiners.contains(passage.key(position - 1)) { return false }
    switch passage.kind(position + 1) {
    case .number, .currency: return true
    default: return ["by", "to", "from", "at", "as"].contains(passage.key(position + 1))
    }
  }
}
