import Prose

/// Finds what a number is of where no noun behind it says so: "deaths rose to 29", "a toll of 62".
struct SubjectReading {
  let passage: FigurePassage

  /// The subject of a verb, and whether it only acts on the number: "Acme paid $5".
  struct Subject {
    let phrase: SubjectPhrase
    let isPayer: Bool
    /// Whether the verb is one of saying: the subject is where the number comes from.
    var isSource = false
  }

  /// The noun phrase that governs the number: before "of", "at" or "to", or right before it.
  ///
  /// Right before it only where `isMeasure`: "winds 40 mph", "sales 5%".
  func governor(before start: Int, isMeasure: Bool) -> Range<Int>? {
    guard let (end, isTied) = governorEnd(before: start),
      let nearest = chunk(before: end)
    else {
      return nil
    }
    if isUnit(nearest) || SubjectWords.talks.contains(passage.key(nearest.upperBound - 1)) {
      return nil
    }
    guard isTied else { return isMeasure ? nearest : nil }
    if ChangeWords.nouns.contains(passage.key(nearest.upperBound - 1)) { return nil }
    var current = nearest
    for _ in 0..<3 {
      let preposition = beforeDeterminers(current.lowerBound) - 1
      guard SubjectWords.prepositions.contains(passage.key(preposition)),
        let next = chunk(before: preposition)
      else { break }
      if isCountWord(next) { return passage.key(preposition) == "of" ? current : next }
      if !OutcomeReading(passage: passage).inside(next).isEmpty { return next }
      current = next
    }
    return nearest
  }

  /// Whether a phrase is but the unit of an amount: "a tonne", "3 cents".
  func isUnit(_ phrase: Range<Int>) -> Bool {
    let unit = UnitLexicon.unit(at: phrase.lowerBound, in: passage)?.tokens.upperBound
    let isSized = SubjectWords.sizes.contains(passage.key(phrase.upperBound - 1))
    if unit == phrase.upperBound || isSized && unit == phrase.upperBound - 1
      || phrase.count == 1 && isAmount(endingAt: phrase.lowerBound - 1)
        && SubjectWords.isPerNoun(behindArticle: phrase.lowerBound - 1, in: passage)
    {
      return true
    }
    let before = phrase.lowerBound - 1
    return passage.range.contains(before)
      && (passage.kind(before) == .number || passage.numerals.isNumberWord(before))
      && CurrencyLexicon.currency(after: phrase.lowerBound, in: passage)?.tokens == phrase
  }

  /// Where the phrase that may govern the number ends, and whether a preposition ties the two.
  func governorEnd(before start: Int) -> (end: Int, isTied: Bool)? {
    var end = skippingMarks(before: start)
    let isRange = passage.key(start) == "from" || passage.key(start) == "between"
    let isLabel = passage.kind(end - 1) == .colon
    let isTied = isRange || isLabel || SubjectWords.links.contains(passage.key(end - 1))
    if isLabel { end -= 1 }
    if SubjectWords.links.contains(passage.key(end - 1)) { end -= 1 }
    end = skippingAside(before: end)
    if isTied, passage.kind(end - 1) == .dash { end -= 1 }
    if passage.key(end - 1) == "ranging" { end -= 1 }
    return (end, isTied)
  }

  /// The subject of the verb before the number: "the number of [strikes] has reached 12".
  ///
  /// Where the verb shares another one's subject ("and raised 5%"), that one's if `isShared`.
  /// Right before money stands a verb, where no preposition does.
  func subject(before start: Int, isShared: Bool, isMoney: Bool = false) -> Subject? {
    if SubjectWords.boundVerbs.contains(passage.key(start)) {
      return subject(ofVerbAt: start, depth: isShared ? 0 : Self.depthLimit)
    }
    var position = skippingMarks(before: start) - 1
    if isMoney, let receiver = chunk(before: position + 1),
      case let verb = beforeDeterminers(receiver.lowerBound) - 1,
      SubjectWords.ditransitives.contains(passage.key(verb))
    {
      return subject(ofVerbAt: verb, depth: isShared ? 0 : Self.depthLimit)
    }
    if isMoney, passage.isLowerWord(position), passage.length(position) > 2,
      !NounLexicon.functionWords.contains(passage.key(position)), !isAdverb(position)
    {
      return subject(ofVerbAt: position, depth: isShared ? 0 : Self.depthLimit)
    }
    for _ in 0..<12 where !isVerb(position) && isPassable(position) { position -= 1 }
    guard isVerb(position) else { return nil }
    return subject(ofVerbAt: position, depth: isShared ? 0 : Self.depthLimit)
  }

  private static let depthLimit = 3

  private func subject(ofVerbAt last: Int, depth: Int) -> Subject? {
    let first = verbGroup(endingAt: last)
    let before = passage.key(first - 1)
    if SubjectWords.sharers.contains(before) || SubjectWords.pronouns.contains(before)
      || passage.key(first) == "to" && isAmount(endingAt: first)
      || (isNonFinite(first) || ["up", "down"].contains(passage.key(first)))
        && passage.kind(first - 1) != .word
    {
      let main = mainSubject(before: first - 1, depth: depth)
      // "its shares, down 9% this year, fell": what stands before the comma, where no verb does
      guard main == nil, passage.kind(first - 1) == .comma, passage.key(first + 1) != "from" else {
        return SubjectWords.sharers.contains(before)
          ? main.map { subject($0.phrase, of: first..<last + 1) } : main
      }
      return self.phrase(before: first - 1).map { Subject(phrase: $0, isPayer: false) }
    }
    if passage.key(first) == "having" || isNonFinite(first) && isPreposition(before) {
      return mainSubject(before: first, depth: depth)
    }
    var end = first
    if passage.kind(end - 1) == .comma {
      end = beforeInsertion(endingAt: end - 1) + 1
      if let main = mainSubject(before: end, depth: depth, isSameClause: true) { return main }
    }
    if SubjectWords.relatives.contains(passage.key(end - 1)) { return antecedent(of: end - 1) }
    if SubjectWords.reduced.contains(passage.key(first)), let nearest = chunk(before: end) {
      return Subject(phrase: SubjectPhrase(head: nearest, whole: nearest), isPayer: false)
    }
    guard let phrase = phrase(before: end) else { return nil }
    if passage.key(first) == "to", isClauseOfItsOwn(phrase.head) {
      return mainSubject(before: phrase.head.lowerBound, depth: depth)
    }
    if depth < Self.depthLimit, !passage.ends(first, in: "ing"),
      let relative = relative(over: phrase.head),
      let above = antecedent(of: relative)
    {
      return subject(above.phrase, of: first..<last + 1)
    }
    return subject(phrase, of: first..<last + 1)
  }

  /// "added 90 cents to close at": whether money or a measure stands before.
  private func isAmount(endingAt end: Int) -> Bool {
    switch passage.kind(end - 1) {
    case .percent: true
    case .number: passage.kind(end - 2) == .currency
    case .word:
      chunk(before: end).map { isUnit($0) && $0.lowerBound > passage.range.lowerBound }
        ?? passage.numerals.isNumberWord(end - 1)
    default: false
    }
  }

  /// The first word of a verb with its auxiliaries and adverbs.
  private func verbGroup(endingAt last: Int) -> Int {
    var first = last
    while isVerb(first - 1) || isAdverb(first - 1) || passage.key(first - 1) == "to"
      || passage.key(first - 1) == "than" && isAdverb(first - 2)
      || passage.key(first - 1) == "last"
        && SubjectWords.auxiliaries.contains(passage.key(first - 2))
      || SubjectWords.particles.contains(passage.key(first - 1)) && isVerb(first - 2),
      !isNominal(first - 1)
    {
      first -= 1
    }
    return first
  }

  private func subject(_ phrase: SubjectPhrase, of group: Range<Int>) -> Subject {
    let verb = passage.key(group.upperBound - 1)
    let isPassive = group.dropLast().contains { SubjectWords.passives.contains(passage.key($0)) }
    let isSource = SubjectWords.sayings.contains(verb) && !isPassive
    return Subject(
      phrase: phrase, isPayer: isSource || !isPassive && isPayer(phrase.head, of: verb),
      isSource: isSource)
  }

  /// The subject of the nearest verb before `end`: what "and raised", "having fallen" and "it" share.
  ///
  /// With `isSameClause` no word that opens another clause may stand between the two.
  private func mainSubject(before end: Int, depth: Int, isSameClause: Bool = false) -> Subject? {
    guard depth < Self.depthLimit else { return nil }
    for position in stride(from: end - 1, to: max(passage.range.lowerBound, end - 30), by: -1) {
      if isSameClause, SubjectWords.clauseOpeners.contains(passage.key(position)) { return nil }
      guard isVerb(position), !isParticipleBeforeNoun(position) else { continue }
      return subject(ofVerbAt: position, depth: depth + 1)
    }
    return nil
  }

  /// "having risen", "rising by", "to reach": a verb without a subject of its own.
  private func isNonFinite(_ first: Int) -> Bool {
    passage.key(first) == "to" || passage.key(first) == "having" || isParticiple(first)
  }

  private func isParticipleBeforeNoun(_ position: Int) -> Bool {
    SubjectWords.determiners.contains(passage.key(position - 1))
  }

  func isPreposition(_ key: WordKey) -> Bool {
    SubjectWords.ties.contains(key) || ["after", "before", "since", "while"].contains(key)
  }

  /// Whether a subject is who acts on the number and not what it is of: "Acme paid $5".
  private func isPayer(_ subject: Range<Int>, of verb: WordKey) -> Bool {
    if SubjectWords.payments.contains(verb) { return true }
    if SubjectWords.tallies.contains(verb) { return false }
    let head = subject.upperBound - 1
    if CalendarWords.periodUnits.contains(passage.key(head)) { return true }
    guard passage.isCapital(head),
      subject.count > 1 || head > passage.range.lowerBound
        || PeopleNouns.isPerson(passage.key(head))
    else { return false }
    return ChangeWords.table[verb] == nil && !SubjectWords.auxiliaries.contains(verb)
  }

  private func isPassable(_ position: Int) -> Bool {
    switch passage.kind(position) {
    case .word, .number, .possessive, .hyphen, .percent, .currency, .comma, .openParenthesis,
      .closeParenthesis, .openQuote, .closeQuote:
      true
    default: false
    }
  }

  private func skippingMarks(before start: Int) -> Int {
    var end = start
    while passage.kind(end - 1) == .openQuote || passage.isMark(end - 1, "+")
      || SubjectWords.preciseWords.contains(passage.key(end - 1))
    {
      end -= 1
    }
    // "an error of plus or minus 3 points"
    if passage.key(end - 1) == "minus", passage.key(end - 2) == "or", passage.key(end - 3) == "plus"
    {
      end -= 3
    }
    // "a robust 53%": the word between the article and the number is no noun.
    if passage.isLowerWord(end - 1), ["a", "an"].contains(passage.key(end - 2)),
      SubjectWords.links.contains(passage.key(end - 3)) || isVerb(end - 3)
        || SubjectWords.auxiliaries.contains(passage.key(end - 3))
    {
      return end - 2
    }
    return end
  }
}
