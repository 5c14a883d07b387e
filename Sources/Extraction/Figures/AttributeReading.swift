import Prose

/// Amounts that stand before a noun as its attribute: "a $500 prize", "the 12m-long hull".
extension MeasuredReading {
  /// The noun that the amount stands before as its attribute: "a $500 prize", "10 kW plants".
  func attributed(_ draft: borrowing FigureDraft, _ end: Int) -> Range<Int>? {
    if isSubject(draft) { return nil }
    let start = draft.amount.tokens.lowerBound
    let before = passage.key(start - 1)
    let hasArticle =
      SubjectWords.determiners.contains(before) || ["a", "an"].contains(passage.key(start))
    let noun: NounPhrase?
    if let own = draft.noun, own.tokens.lowerBound <= end + 1,
      !SubjectWords.sizes.contains(passage.key(own.tokens.lowerBound)),
      !hasArticle || !SubjectWords.comparatives.contains(passage.key(own.tokens.lowerBound))
    {
      noun = own
    } else {
      var first = pastAttributes(end, draft)
      if hasArticle, passage.kind(first) == .openQuote { first += 1 }
      // "a 21% lower risk"
      if hasArticle, SubjectWords.comparatives.contains(passage.key(first)) { first += 1 }
      noun = NounPhrase(at: first, in: passage, isBehindArticle: hasArticle && isClose(draft))
    }
    guard let noun, !SubjectWords.comparatives.contains(passage.key(noun.tokens.lowerBound)),
      !passage.numerals.isNumberWord(noun.tokens.lowerBound),
      !CalendarWords.periodUnits.contains(passage.key(noun.head)),
      hasArticle || !passage.ends(noun.tokens.lowerBound, in: "ing")
        || SubjectWords.nounsInIng.contains(passage.key(noun.tokens.lowerBound))
    else { return nil }
    if !hasArticle, subjects.isVerb(noun.tokens.lowerBound) { return nil }
    // "was 90% effective" tells of the subject.
    if !noun.isPlural, !hasArticle, SubjectWords.passives.contains(before) { return nil }
    let isAttribute =
      passage.kind(draft.amount.tokens.upperBound) == .hyphen
      || hasArticle || passage.kind(start - 1) == .possessive
      || (draft.figure.measure.dimension == .ratio || isShort(draft))
        && !passage.isMark(start - 1, "+")
    let isOne = before == "a" || before == "an"
    return isAttribute || noun.isPlural ? withoutVerb(noun.tokens, behindOne: isOne) : nil
  }

  /// Whether the unit stands as before a noun, "7%" and no "120 decibels".
  private func isClose(_ draft: borrowing FigureDraft) -> Bool {
    !draft.amount.isAge && (draft.figure.measure.dimension == .ratio || isShort(draft))
  }

  /// "crack" of "crack opened", and behind "a" that of "crack runs", too.
  private func withoutVerb(_ noun: Range<Int>, behindOne isOne: Bool) -> Range<Int> {
    let last = noun.upperBound - 1
    return noun.count > 1 && passage.isLowerWord(last)
      && (subjects.isVerb(last) || isOne && CountedNouns.isPlural(last, in: passage))
      ? noun.lowerBound..<last : noun
  }

  /// Past ", 1,400-kilometre (870-mile)", "and 54%" and other attributes of one noun.
  private func pastAttributes(_ end: Int, _ draft: borrowing FigureDraft) -> Int {
    var position = end
    for _ in 0..<3 {
      var next = position
      if passage.kind(next) == .hyphen, passage.touches(next) {
        next += SubjectWords.sizes.contains(passage.key(next + 1)) ? 2 : 1
      }
      if passage.kind(next) == .comma || passage.isMark(next, "×")
        || SubjectWords.alternatives.contains(passage.key(next))
      {
        next += 1
      }
      let first = passage.kind(next) == .currency ? next + 1 : next
      if let part = AmountPart(at: first, in: passage), isAttribute(part) {
        next = pastEquals(part.tokens.upperBound)
      } else if passage.kind(next - 1) != .hyphen,
        !SubjectWords.sizes.contains(passage.key(next - 1))
      {
        break
      }
      if next == position { break }
      position = next
    }
    return position
  }

  private func isAttribute(_ part: AmountPart) -> Bool {
    guard let unit = part.unit else { return part.currency != nil }
    return !CountedNouns.isPlural(unit.tokens.upperBound - 1, in: passage)
  }

  /// Past "(14 metres)" behind "47 feet", and past the mark that closes what holds the number.
  func pastEquals(_ end: Int) -> Int {
    if passage.kind(end) == .closeParenthesis { return end + 1 }
    guard passage.kind(end) == .openParenthesis else { return end }
    return (end + 1..<end + 7).first { passage.kind($0) == .closeParenthesis }.map { $0 + 1 } ?? end
  }

  /// Whether the unit is a sign, a symbol or a singular, as before a noun: "a 10 kW plant".
  private func isShort(_ draft: borrowing FigureDraft) -> Bool {
    guard let unit = draft.amount.unitTokens else { return false }
    if draft.amount.currency != nil, unit.lowerBound < draft.amount.tokens.upperBound - 1 {
      return true
    }
    return !CountedNouns.isPlural(unit.upperBound - 1, in: passage)
  }
}
