import Prose

extension Scene {
  /// The mark that opens a clause in quotation marks to which only a place, a time or a listener leads
  /// from `first`: "said in a speech on Monday “it will rain soon”".
  func quotedClause(after first: Int) -> Int? {
    guard cue.kind == .speech, cue.frames.contains(.quotation), first + 2 < high, !isQuoted(first),
      !text.traits[first].isDisjoint(with: [.preposition, .time])
        || cue.frames.contains(.addressee)
    else { return nil }
    let limit = min(high, first + Self.longestLead)
    guard let mark = (first + 1..<limit).first(where: { isQuoted($0) }), text.opensQuotation(mark),
      (first..<mark).allSatisfy({ text.tokens[$0].kind == .word || text.tokens[$0].kind == .number }
      ),
      text.traits[mark - 1].isDisjoint(with: [.determiner, .preposition, .possessive, .relative]),
      !text.holdsVerb(first..<mark), isClause(text.quotations[Int(text.quotation[mark])])
    else { return nil }
    return mark
  }

  /// Whether a quotation begins with a subject and holds a verb.
  private func isClause(_ found: Quotation) -> Bool {
    guard let first = found.inner.first, found.inner.count >= 3 else { return false }
    let begins: WordTraits = [.subject, .determiner, .pronoun, .possessive]
    guard !text.traits[first].isDisjoint(with: begins) || text.tokens[first].isCapitalised else {
      return false
    }
    return found.inner.dropFirst().contains { index in
      text.tokens[index].casing == .lower
        && (text.traits[index].contains(.auxiliary) || text.isPlainVerb(index)
          || text.traits[index].contains(.possibleVerb))
    }
  }

  /// The most tokens that lead to such a clause.
  private static let longestLead = 16
}
