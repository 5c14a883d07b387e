import Prose

/// Finds what a number is of where no noun behind it says so: "deaths rose to 29", "a toll of 62".
struct SubjectReading {
  let passage: FigurePassage

  /// The noun phrase that governs the number: before "of", "at" or "to", or right before it.
  ///
  /// Right before it only where `isMeasure`: "winds 40 mph", "sales 5%".
  func governor(before start: Int, isMeasure: Bool) -> Range<Int>? {
    var end = skippingMarks(before: start)
    let isTied = SubjectWords.links.contains(passage.key(end - 1))
    if isTied { end -= 1 }
    end = skippingAside(before: end)
    if passage.key(end - 1) == "ranging" { end -= 1 }
    guard let nearest = chunk(before: end) else { return nil }
    let isRange = passage.key(start) == "from" || passage.key(start) == "between"
    guard isTied || isRange else { return isMeasure ? nearest : nil }
    if ChangeWords.nouns.contains(passage.key(nearest.upperBound - 1)) { return nil }
    var current = nearest
    for _ in 0..<3 {
      let preposition = beforeDeterminers(current.lowerBound) - 1
      guard SubjectWords.prepositions.contains(passage.key(preposition)),
        let next = chunk(before: preposition)
      else { break }
      if isCountWord(next), passage.key(preposition) == "of" { return current }
      if !OutcomeReading(passage: passage).inside(next).isEmpty { return next }
      current = next
    }
    return nearest
  }

  /// The subject of the verb before the number: "the number of [strikes] has reached 12".
  func subject(before start: Int) -> Range<Int>? {
    var position = skippingMarks(before: start) - 1
    for _ in 0..<8 where !isVerb(position) && isPassable(position) { position -= 1 }
    guard isVerb(position) else { return nil }
    let verb = passage.key(position)
    position -= 1
    while isVerb(position) || isAdverb(position) || passage.key(position) == "to",
      !isNominal(position)
    {
      position -= 1
    }
    if passage.kind(position) == .comma { position = beforeInsertion(endingAt: position) }
    if SubjectWords.relatives.contains(passage.key(position)) {
      position -= passage.kind(position - 1) == .comma ? 2 : 1
      return chunk(before: position + 1)
    }
    guard let subject = leftmost(before: position + 1), !isPayer(subject, of: verb) else {
      return nil
    }
    return subject
  }

  /// Whether a subject is who acts on the number and not what it is of: "Acme paid $5".
  private func isPayer(_ subject: Range<Int>, of verb: WordKey) -> Bool {
    if SubjectWords.payments.contains(verb) { return true }
    let head = subject.upperBound - 1
    if CalendarWords.periodUnits.contains(passage.key(head)) { return true }
    guard passage.isCapital(head),
      subject.count > 1 || head > passage.range.lowerBound
        || PeopleNouns.isPerson(passage.key(head))
    else { return false }
    return ChangeWords.table[verb] == nil && !SubjectWords.auxiliaries.contains(verb)
      || SubjectWords.payments.contains(verb)
  }

  private func isPassable(_ position: Int) -> Bool {
    switch passage.kind(position) {
    case .word, .number, .possessive, .hyphen, .percent, .currency: true
    default: false
    }
  }

  /// The token before ", which is made of carbon," or before the comma alone.
  private func beforeInsertion(endingAt comma: Int) -> Int {
    for position in stride(from: comma - 2, to: comma - 14, by: -1)
    where passage.kind(position) == .comma {
      return position - 1
    }
    return comma - 1
  }

  /// The first noun phrase of a chain tied by prepositions, past "the number of".
  private func leftmost(before last: Int) -> Range<Int>? {
    let end = skippingTime(before: last)
    guard var current = chunk(before: end) else { return nil }
    for _ in 0..<4 {
      let preposition = beforeDeterminers(current.lowerBound) - 1
      guard
        SubjectWords.prepositions.contains(passage.key(preposition))
          || passage.key(preposition) == "and",
        let next = chunk(before: preposition) ?? chunk(before: beforeFate(preposition))
      else { break }
      if isCountWord(next), passage.key(preposition) == "of" { return current }
      current = passage.key(preposition) == "and" ? next.lowerBound..<current.upperBound : next
    }
    return current
  }

  /// The end of the noun before "killed or injured" where those words end before `end`.
  private func beforeFate(_ end: Int) -> Int {
    let outcomes = OutcomeReading(passage: passage)
    var position = end
    while outcomes.outcome(at: position - 1) != nil || passage.key(position - 1) == "or"
      || passage.key(position - 1) == "and"
    {
      position -= 1
    }
    return position
  }

  /// The words of a noun phrase that ends before `end`, without determiners.
  func chunk(before end: Int) -> Range<Int>? {
    var start = end
    while end - start < 6, passage.range.contains(start - 1) {
      switch passage.kind(start - 1) {
      case .hyphen where passage.touches(start - 1), .possessive: start -= 1
      case .word where holds(start - 1, isLast: start == end): start -= 1
      default:
        return start < end && passage.kind(start) == .word ? start..<end : trimmed(start, end)
      }
    }
    return trimmed(start, end)
  }

  private func trimmed(_ start: Int, _ end: Int) -> Range<Int>? {
    var first = start
    while first < end, passage.kind(first) != .word { first += 1 }
    return first < end ? first..<end : nil
  }

  private func holds(_ position: Int, isLast: Bool) -> Bool {
    let key = passage.key(position)
    if NounLexicon.functionWords.contains(key) || isAdverb(position) { return false }
    if CalendarWords.weekdays[key] != nil || CalendarWords.clockMarks.contains(key)
      || CalendarWords.months[key] != nil && passage.isCapital(position)
      || passage.numerals.isNumberWord(position) || SubjectWords.stops.contains(key)
    {
      return false
    }
    guard isVerb(position) else { return true }
    let before = passage.key(position - 1)
    return isLast && isNominal(position)
      || !isLast && NounLexicon.functionWords.contains(before)
        && !SubjectWords.auxiliaries.contains(before)
  }

  private func skippingMarks(before start: Int) -> Int {
    var end = start
    while passage.kind(end - 1) == .openQuote || passage.isMark(end - 1, "+")
      || SubjectWords.preciseWords.contains(passage.key(end - 1))
    {
      end -= 1
    }
    return end
  }

  /// Skips ", however," before `end`.
  private func skippingAside(before end: Int) -> Int {
    guard passage.kind(end - 1) == .comma else { return end }
    guard passage.kind(end - 3) == .comma, passage.kind(end - 2) == .word else { return end - 1 }
    return end - 3
  }

  /// Skips "for April", "on Monday", "(WTI)" before `end`.
  private func skippingTime(before end: Int) -> Int {
    if passage.kind(end - 1) == .closeParenthesis {
      for position in stride(from: end - 2, to: end - 8, by: -1)
      where passage.kind(position) == .openParenthesis {
        return position
      }
    }
    let key = passage.key(end - 1)
    guard
      CalendarWords.months[key] != nil || CalendarWords.weekdays[key] != nil
        || passage.plainValue(end - 1) != nil,
      SubjectWords.prepositions.contains(passage.key(end - 2))
    else { return end }
    return end - 2
  }

  /// The token before "the" and "Monday's" that stand before `position`.
  private func beforeDeterminers(_ position: Int) -> Int {
    var first = position
    while SubjectWords.determiners.contains(passage.key(first - 1))
      || passage.kind(first - 1) == .possessive
      || CalendarWords.weekdays[passage.key(first - 1)] != nil
    {
      first -= 1
    }
    return first
  }

  private func isCountWord(_ chunk: Range<Int>) -> Bool {
    SubjectWords.countWords.contains(passage.key(chunk.upperBound - 1))
  }
}
