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
  func found(for draft: borrowing FigureDraft) -> Found? {
    if let behind = behind(draft) ?? owner(of: draft) { return Found(population: behind) }
    if isSubject(draft) || isOfClause(draft) || isOwned(draft) { return nil }
    if let named = named(before: draft) { return Found(population: named, subject: named) }
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
    if isMoney,
      let each = MeasureRule.eachReceiver(before: draft.amount.tokens.lowerBound, passage)
    {
      return Found(population: each)
    }
    let subject = subjects.subject(
      before: draft.amount.tokens.lowerBound, isShared: true, isMoney: isMoney)
    if let subject, !subject.isPayer {
      return Found(population: subject.phrase.whole, subject: subject.phrase.head)
    }
    if isMoney || draft.figure.measure.dimension == .ratio,
      let purpose = complement(
        behind: pastMore(draft.amount.tokens.upperBound), SubjectWords.purposes)
    {
      return Found(population: purpose)
    }
    if let subject { return subject.isSource ? nil : Found(population: subject.phrase.whole) }
    if let coming = coming(draft) { return Found(population: coming, subject: coming) }
    return lastResort(draft).map { Found(population: $0) }
  }

  /// Where no subject is named: who gets it ("it paid miners $9 an hour"), or from where it counts.
  private func lastResort(_ draft: borrowing FigureDraft) -> Range<Int>? {
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
  private func isOwned(_ draft: borrowing FigureDraft) -> Bool {
    passage.kind(draft.amount.tokens.lowerBound - 1) == .possessive
  }

  /// "the yen's 3% slide": who has the change is what changed.
  private func owner(of draft: borrowing FigureDraft) -> Range<Int>? {
    let start = draft.amount.tokens.lowerBound
    guard isOwned(draft), ChangeWords.nouns.contains(passage.key(draft.amount.tokens.upperBound))
    else { return nil }
    return subjects.chunk(before: start - 1)
  }

  /// "a tenth of what he asked for": what it is of is told in a clause.
  func isOfClause(_ draft: borrowing FigureDraft) -> Bool {
    let end = draft.amount.tokens.upperBound
    let clause = passage.key(end) == "of" ? end + 1 : end
    return ["what", "whatever"].contains(passage.key(clause))
  }

  /// "lasted nine years": a duration that its verb asks for, no time that something took place in.
  func isArgument(_ draft: borrowing FigureDraft) -> Bool {
    var before = draft.amount.tokens.lowerBound - 1
    if passage.key(before) == "of", ["average", "total"].contains(passage.key(before - 1)) {
      before -= 3
    }
    if passage.key(before) == "at" { return true }  // "is rated at 14 hours"
    return !SubjectWords.ties.contains(passage.key(before))
      && !SubjectWords.timeLeads.contains(passage.key(before))
      && !SubjectWords.timeEnds.contains(passage.key(draft.amount.tokens.upperBound))
  }

  /// What "millions" or "3bn" without a noun are of: "3bn in damage".
  func sort(behind draft: borrowing FigureDraft) -> Range<Int>? {
    let end = draft.amount.tokens.upperBound
    guard draft.noun == nil, draft.amount.first >= DecimalNumber(1_000_000),
      passage.key(end) == "in"
    else { return nil }
    return sort(at: end + 1)
  }

  /// "of the budget", "in damage", "a $500 prize", "a 5% rise in rents".
  private func behind(_ draft: borrowing FigureDraft) -> Range<Int>? {
    let end = pastEquals(draft.amount.tokens.upperBound)
    if passage.key(end) == "of", draft.figure.measure.dimension != .count, !draft.amount.isAge,
      !isDistance(draft)
    {
      let noun = draft.noun.flatMap { subjects.isUnit($0.tokens) ? nil : $0 }
      return noun.map { extended($0.tokens) } ?? whole(at: end + 1)
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
    if let tied = tied(draft, end) { return tied }
    guard let noun = attributed(draft, pastRate(end)) else { return nil }
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

  /// "for repairs", "on defence": the noun phrase behind one of `ties` right at `end`.
  func complement(behind end: Int, _ ties: WordSet) -> Range<Int>? {
    guard ties.contains(passage.key(end)), !SubjectWords.noSorts.contains(passage.key(end + 1)),
      let noun = phrase(after: end + 1),
      noun.count > 1 || !passage.ends(noun.lowerBound, in: "ing")
        || SubjectWords.nounsInIng.contains(passage.key(noun.lowerBound))
        || passage.key(noun.upperBound) != "to",
      !CalendarWords.periodUnits.contains(passage.key(noun.upperBound - 1)),
      CalendarWords.months[passage.key(noun.lowerBound)] == nil
    else { return nil }
    return noun
  }

  /// What stands behind "of", where it is no money as in "280m of the 1.5bn shekels".
  private func whole(at start: Int) -> Range<Int>? {
    phrase(after: start).flatMap { noun in
      CurrencyLexicon.currency(after: noun.lowerBound, in: passage)?.tokens == noun ? nil : noun
    }
  }

  func phrase(after start: Int) -> Range<Int>? {
    var first = start
    if passage.key(first) == "those" { return first..<first + 1 }
    while SubjectWords.determiners.contains(passage.key(first)) { first += 1 }
    // "for the 23-year-old defender", "30 of 45 miles of road"
    if passage.kind(first) == .number, let part = AmountPart(at: first, in: passage),
      passage.kind(first + 1) == .hyphen || part.unit != nil
    {
      first = part.tokens.upperBound
      if passage.key(first) == "of" { first += 1 }
    }
    if passage.range.contains(first), passage.numerals.isNumberWord(first),
      passage.kind(first + 1) != .hyphen
    {
      return nil
    }
    let isBehindOf = passage.key(start - 1) == "of"
    return NounPhrase(at: first, in: passage, isBehindArticle: isBehindOf)
      .map { extended($0.tokens) }
  }

  /// With "of copper" behind it.
  private func extended(_ noun: Range<Int>) -> Range<Int> {
    // "a 4-litre V8", "5 g of CO2"
    if passage.kind(noun.upperBound) == .number, passage.touches(noun.upperBound) {
      return noun.lowerBound..<noun.upperBound + 1
    }
    guard passage.key(noun.upperBound) == "of" else { return noun }
    var first = noun.upperBound + 1
    while SubjectWords.determiners.contains(passage.key(first)) { first += 1 }
    guard let next = NounPhrase(at: first, in: passage) else { return noun }
    return noun.lowerBound..<next.tokens.upperBound
  }
}
