import Prose

extension MarkedText {
  /// Whether "over" stands there as part of "voice over", which someone may be.
  func isVoiceOver(_ index: Int) -> Bool {
    tokens[index].key == "over" && index > 0 && tokens[index - 1].key == "voice"
  }

  /// Whether the verb of "and I quote" stands there, words of the reporter's before a quotation.
  func isAside(_ index: Int) -> Bool {
    tokens[index].key == "quote" && index > 1 && tokens[index - 1].key == "i"
      && tokens[index - 2].key == "and"
  }

  /// Whether some word of `range` can be the verb of a clause.
  func holdsVerb(_ range: Range<Int>) -> Bool {
    for index in range where quotation[index] < 0 {
      if tokens[index].kind == .possessive, index > range.lowerBound,
        !traits[index - 1].isDisjoint(with: [.subject, .relative, .question])
      {
        return true
      }
      guard tokens[index].kind == .word else { continue }
      if traits[index].contains(.auxiliary) || isPlainVerb(index) { return true }
      if index > range.lowerBound, endsLikePast(index) || endsLikePresent(index, range) {
        return true
      }
      if index > range.lowerBound, traits[index].contains(.possibleVerb), isAfterNoun(index) {
        return true
      }
    }
    return false
  }

  /// "covers 740 acres", "shows the way": a word in -s after a noun in the singular and before what
  /// no plural stands before.
  private func endsLikePresent(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.casing == .lower, token.span.length > 3, index + 1 < range.upperBound,
      text.text.bytes[token.end - 1] == 0x73, text.text.bytes[token.end - 2] != 0x73,
      tokens[index - 1].kind == .word, text.text.bytes[tokens[index - 1].end - 1] != 0x73,
      isAfterNoun(index)
    else { return false }
    let next = traits[index + 1]
    return tokens[index + 1].kind == .number || tokens[index + 1].kind == .currency
      || next.contains(.number) || next.contains(.determiner) && !next.contains(.preposition)
  }

  /// Whether what stands before a word is no article or preposition, after which it is no verb.
  private func isAfterNoun(_ index: Int) -> Bool {
    tokens[index - 1].kind != .possessive && tokens[index - 1].kind != .hyphen
      && traits[index - 1].isDisjoint(with: [.preposition, .possessive])
      && (!traits[index - 1].contains(.determiner) || traits[index - 1].contains(.pronoun))
  }

  /// Whether a word in lower case ends in -ed after a noun.
  func endsLikePast(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.casing == .lower, token.end - token.start > 3 else { return false }
    let bytes = text.text.bytes
    return bytes[token.end - 1] == 0x64 && bytes[token.end - 2] == 0x65
  }
}
