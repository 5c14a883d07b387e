import Prose

/// Nouns that a preposition ties to the amount: "damage of €3m", "a stake in Acme of 5%".
extension MeasuredReading {
  /// What stands before "of", "at", "to" and the number: "a stake in Acme of 5%".
  func governor(of draft: borrowing FigureDraft) -> Range<Int>? {
    let start = draft.amount.tokens.lowerBound
    guard let (end, isTied) = subjects.governorEnd(before: start) else { return nil }
    let isPlain = draft.amount.currency == nil
    // "took nine shots for 36 points": what is got for money alone is named before "for".
    if isPlain, passage.key(end) == "for",
      draft.figure.role == .figure || end == passage.range.lowerBound + 1
    {
      return nil
    }
    if passage.key(end) == "for" && isPlaceOfOrigin(before: end) || isOfAmount(before: end) {
      return nil
    }
    guard isTied || isPlain,
      let nearest = subjects.chunk(before: subjects.skippingTime(before: end)),
      !isWithinEarlier(nearest, draft)
    else { return nil }
    if subjects.isUnit(nearest) || isTied && isOffer(nearest) { return nil }
    if !isTied || isPlain && passage.key(end) == "at", let subject = withoutVerb(nearest) {
      return subject
    }
    let key = passage.key(nearest.upperBound - 1)
    if isTied, ChangeWords.nouns.contains(key) {
      if let changed = complement(
        behind: draft.amount.tokens.upperBound, SubjectWords.changed)
      {
        return changed
      }
      return draft.amount.currency != nil && SubjectWords.results.contains(key) ? nearest : nil
    }
    if SubjectWords.nearLinks.contains(passage.key(end)) { return withOwner(nearest, end) }
    if passage.key(end) == "by",
      SubjectWords.contests.contains(
        passage.key(subjects.beforeDeterminers(nearest.lowerBound) - 1))
    {
      return nil
    }
    return subjects.phrase(before: end)?.whole ?? nearest
  }

  /// "rose a fifth to 4bn": a word of the amount before it.
  private func isWithinEarlier(_ noun: Range<Int>, _ draft: borrowing FigureDraft) -> Bool {
    guard let earlier = draft.near else { return false }
    return passage.tokens[noun.upperBound - 1].start < earlier.figure.span.end
      && earlier.figure.span.start <= passage.tokens[noun.upperBound - 1].start
      && earlier.figure.measure.dimension != .count
  }

  /// "margin of error", "return on equity": a bare noun behind "of" and "on" belongs to what stands
  /// before them.
  private func withOwner(_ noun: Range<Int>, _ link: Int) -> Range<Int> {
    guard passage.key(link) == "of", ["of", "on"].contains(passage.key(noun.lowerBound - 1)),
      let owner = subjects.chunk(before: noun.lowerBound - 1), !subjects.isUnit(owner),
      !subjects.isCountWord(owner)
    else { return noun }
    return owner.lowerBound..<noun.upperBound
  }

  /// "route" of "the route crosses": the last word is the verb of a short sentence.
  func withoutVerb(_ chunk: Range<Int>) -> Range<Int>? {
    let last = chunk.upperBound - 1
    guard chunk.count > 1, passage.isLowerWord(last), passage.isLowerWord(last - 1),
      SubjectWords.determiners.contains(passage.key(chunk.lowerBound - 1)),
      CountedNouns.isPlural(last, in: passage), !CountedNouns.isPlural(last - 1, in: passage)
    else { return nil }
    return chunk.lowerBound..<last
  }

  /// "within 400 km of the surface at 9 km/s": what an amount before it is of.
  private func isOfAmount(before end: Int) -> Bool {
    guard passage.key(end) == "at", let noun = subjects.chunk(before: end) else { return false }
    let tie = subjects.beforeDeterminers(noun.lowerBound) - 1
    return passage.key(tie) == "of" && passage.kind(tie - 2) == .number
      && subjects.chunk(before: tie).map(subjects.isUnit) ?? false
  }

  /// "on the market for $400,000".
  private func isOffer(_ noun: Range<Int>) -> Bool {
    SubjectWords.offers.contains(passage.key(noun.lowerBound))
      && ["on", "for"].contains(passage.key(subjects.beforeDeterminers(noun.lowerBound) - 1))
  }

  /// "joined from Lyon for €38m": from where somebody came costs nothing.
  private func isPlaceOfOrigin(before end: Int) -> Bool {
    guard let noun = subjects.chunk(before: end) else { return false }
    return passage.key(noun.lowerBound - 1) == "from" && passage.isCapital(noun.lowerBound)
  }
}
