import Prose

/// Finds what an amount of money, a share or a measure is of: "damage of €3m", "a 5% rise in rents".
struct MeasuredReading {
  let passage: FigurePassage
  let subjects: SubjectReading

  init(_ passage: FigurePassage) {
    self.passage = passage
    subjects = SubjectReading(passage: passage)
  }

  /// What the number is of in its words, and the noun phrase that says what happened to it.
  struct Found {
    let population: Range<Int>
    var subject: Range<Int>?
  }

  /// From the surest place to the least sure: the noun that the amount belongs to, the one it is
  /// tied to, what its verb is said of, what it is for, and who acts.
  func found(for draft: FigureDraft) -> Found? {
    if let behind = behind(draft) ?? owner(of: draft) { return Found(population: behind) }
    if isSubject(draft) || isOfClause(draft) || isOwned(draft) { return nil }
    if let counted = subjects.countOf(before: draft.amount.tokens.lowerBound) {
      return Found(population: counted, subject: counted)
    }
    if opensWithParticiple(draft), let coming = coming(draft) {
      return Found(population: coming, subject: coming)
    }
    if draft.figure.role == .period, let lasting = lasting(draft) { return lasting }
    if let governor = governor(of: draft) { return Found(population: governor, subject: governor) }
    if draft.figure.role == .period, !isArgument(draft) { return nil }
    let isMoney = draft.amount.currency != nil
    let subject = subjects.subject(
      before: draft.amount.tokens.lowerBound, isShared: true, isMoney: isMoney)
    if let subject, !subject.isPayer {
      return Found(population: subject.phrase.whole, subject: subject.phrase.head)
    }
    if isMoney || draft.figure.measure.dimension == .ratio,
      let purpose = complement(behind: draft.amount.tokens.upperBound, SubjectWords.purposes)
    {
      return Found(population: purpose)
    }
    if let subject { return subject.isSource ? nil : Found(population: subject.phrase.whole) }
    if let coming = coming(draft) { return Found(population: coming, subject: coming) }
    return lastResort(draft).map { Found(population: $0) }
  }

  /// Where no subject is named: who gets it ("it paid miners $9 an hour"), or from where it counts.
  private func lastResort(_ draft: FigureDraft) -> Range<Int>? {
    let start = draft.amount.tokens.lowerBound
    if draft.amount.currency != nil, let receiver = subjects.chunk(before: start),
      subjects.isVerb(receiver.lowerBound - 1)
        || SubjectWords.determiners.contains(passage.key(receiver.lowerBound - 1))
    {
      return receiver
    }
    guard draft.figure.role == .figure else { return nil }
    return complement(behind: draft.amount.tokens.upperBound, SubjectWords.purposes)
  }

  /// "than the ministry's 740 acres": whose number it is, not what it is of.
  private func isOwned(_ draft: FigureDraft) -> Bool {
    passage.kind(draft.amount.tokens.lowerBound - 1) == .possessive
  }

  /// "the yen's 3% slide": who has the change is what changed.
  private func owner(of draft: FigureDraft) -> Range<Int>? {
    let start = draft.amount.tokens.lowerBound
    guard isOwned(draft), ChangeWords.nouns.contains(passage.key(draft.amount.tokens.upperBound))
    else { return nil }
    return subjects.chunk(before: start - 1)
  }

  /// "a tenth of what he asked for": what it is of is told in a clause.
  func isOfClause(_ draft: FigureDraft) -> Bool {
    let end = draft.amount.tokens.upperBound
    let clause = passage.key(end) == "of" ? end + 1 : end
    return ["what", "whatever"].contains(passage.key(clause))
  }

  /// "lasted nine years": a duration that its verb asks for, no time that something took place in.
  func isArgument(_ draft: FigureDraft) -> Bool {
    var before = draft.amount.tokens.lowerBound - 1
    if passage.key(before) == "of", ["average", "total"].contains(passage.key(before - 1)) {
      before -= 3
    }
    return !SubjectWords.ties.contains(passage.key(before))
      && !SubjectWords.timeLeads.contains(passage.key(before))
      && !SubjectWords.timeEnds.contains(passage.key(draft.amount.tokens.upperBound))
  }

  /// What "millions" or "3bn" without a noun are of: "3bn in damage".
  func sort(behind draft: FigureDraft) -> Range<Int>? {
    let end = draft.amount.tokens.upperBound
    guard draft.noun == nil, draft.amount.first >= DecimalNumber(1_000_000),
      passage.key(end) == "in"
    else { return nil }
    return sort(at: end + 1)
  }

  /// "of the budget", "in damage", "a $500 prize", "a 5% rise in rents".
  private func behind(_ draft: FigureDraft) -> Range<Int>? {
    let end = pastEquals(draft.amount.tokens.upperBound)
    if passage.key(end) == "of", !draft.amount.isCount, !draft.amount.isAge {
      return draft.noun.map { extended($0.tokens) } ?? phrase(after: end + 1)
    }
    // "half the wells"
    if draft.amount.kind == .share, SubjectWords.articles.contains(passage.key(end)),
      let whole = phrase(after: end)
    {
      return whole
    }
    if draft.amount.currency != nil, passage.key(end) == "in", let sort = sort(at: end + 1) {
      return sort
    }
    if ChangeWords.nouns.contains(passage.key(end)),
      let changed = complement(behind: end + 1, SubjectWords.changed)
    {
      return changed
    }
    guard let noun = attributed(draft, end) else { return nil }
    guard ChangeWords.nouns.contains(passage.key(noun.upperBound - 1)) else {
      return extended(noun)
    }
    return complement(behind: noun.upperBound, SubjectWords.changed) ?? changed(noun)
  }

  /// "pay" in "a 5% pay rise": the nouns before the change, where they say what changes.
  private func changed(_ noun: Range<Int>) -> Range<Int>? {
    let last = noun.upperBound - 2
    guard last >= noun.lowerBound, passage.isLowerWord(last),
      !SubjectWords.changeSizes.contains(passage.key(last))
    else { return nil }
    return noun.lowerBound..<last + 1
  }

  /// "in damage", "in debt": a noun without an article, no time and no place.
  private func sort(at start: Int) -> Range<Int>? {
    guard passage.isLowerWord(start), let noun = NounPhrase(at: start, in: passage),
      !CalendarWords.periodUnits.contains(passage.key(noun.head)),
      !SubjectWords.noSorts.contains(passage.key(start))
    else { return nil }
    return noun.tokens
  }

  /// What stands before "of", "at", "to" and the number: "a stake in Acme of 5%".
  private func governor(of draft: FigureDraft) -> Range<Int>? {
    let start = draft.amount.tokens.lowerBound
    guard let (end, isTied) = subjects.governorEnd(before: start) else { return nil }
    let isPlain = draft.amount.currency == nil
    // "took nine shots for 36 points": what is got for money alone is named before "for".
    if isPlain, passage.key(end) == "for",
      draft.figure.role == .figure || end == passage.range.lowerBound + 1
    {
      return nil
    }
    guard isTied || isPlain,
      let nearest = subjects.chunk(before: subjects.skippingTime(before: end))
    else { return nil }
    if subjects.isUnit(nearest)
      || isTied && SubjectWords.offers.contains(passage.key(nearest.lowerBound))
        && ["on", "for"].contains(passage.key(subjects.beforeDeterminers(nearest.lowerBound) - 1))
    {
      return nil
    }
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
    if SubjectWords.nearLinks.contains(passage.key(end)) { return nearest }
    if passage.key(end) == "by",
      SubjectWords.contests.contains(
        passage.key(subjects.beforeDeterminers(nearest.lowerBound) - 1))
    {
      return nil
    }
    return subjects.phrase(before: end)?.whole ?? nearest
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

  /// "for repairs", "on defence": the noun phrase behind one of `ties` right at `end`.
  private func complement(behind end: Int, _ ties: WordSet) -> Range<Int>? {
    guard ties.contains(passage.key(end)), !SubjectWords.noSorts.contains(passage.key(end + 1)),
      let noun = phrase(after: end + 1),
      !CalendarWords.periodUnits.contains(passage.key(noun.upperBound - 1)),
      CalendarWords.months[passage.key(noun.lowerBound)] == nil
    else { return nil }
    return noun
  }

  func phrase(after start: Int) -> Range<Int>? {
    var first = start
    while SubjectWords.determiners.contains(passage.key(first)) { first += 1 }
    // "for the 23-year-old defender"
    if passage.kind(first) == .number, passage.kind(first + 1) == .hyphen,
      let part = AmountPart(at: first, in: passage)
    {
      first = part.tokens.upperBound
    }
    let isBehindOf = passage.key(start - 1) == "of"
    return NounPhrase(at: first, in: passage, isBehindArticle: isBehindOf)
      .map { extended($0.tokens) }
  }

  /// With "of copper" behind it.
  private func extended(_ noun: Range<Int>) -> Range<Int> {
    guard passage.key(noun.upperBound) == "of" else { return noun }
    var first = noun.upperBound + 1
    while SubjectWords.determiners.contains(passage.key(first)) { first += 1 }
    guard let next = NounPhrase(at: first, in: passage) else { return noun }
    return noun.lowerBound..<next.tokens.upperBound
  }
}
