import Prose

/// A noun phrase before a number: what it names first, and the whole with what belongs to it.
struct SubjectPhrase {
  /// "price" in "the price of copper in Peru".
  let head: Range<Int>
  /// "price of copper" there: up to what only says where or when.
  let whole: Range<Int>
}

extension SubjectReading {
  /// The chain of noun phrases tied by prepositions that ends before `last`, past "the number of".
  func phrase(before last: Int) -> SubjectPhrase? {
    let end = beforeAges(skippingTime(before: last))
    if let whole = beforeAmount(end) { return phrase(before: whole) }
    // "the mother of three lost"
    if passage.range.contains(end - 1), passage.key(end - 2) == "of",
      passage.numerals.isNumberWord(end - 1)
    {
      return phrase(before: end - 2)
    }
    guard var current = chunk(before: end) else { return nil }
    if isUnit(current), case let number = beforeCounts(current.lowerBound),
      number < current.lowerBound,
      passage.key(number - 1) == "of" || SubjectWords.reduced.contains(passage.key(number - 1)),
      let measured = chunk(before: number - 1)
    {
      current = measured
    }
    var parts = [current]
    for _ in 0..<4 {
      let preposition = beforeCounts(current.lowerBound) - 1
      let isJoined = passage.key(preposition) == "and"
      guard
        isJoined && preposition + 1 == current.lowerBound
          || SubjectWords.ties.contains(passage.key(preposition)),
        let next = chunk(before: skippingTime(before: preposition))
          ?? chunk(before: beforeFate(preposition)),
        !isJoined || !isObject(next)
      else { break }
      if isCountWord(next), passage.key(preposition) == "of" { break }
      if isJoined {
        current = next.lowerBound..<current.upperBound
        parts[parts.count - 1] = current
      } else {
        current = next
        parts.append(next)
      }
    }
    return SubjectPhrase(head: current, whole: whole(of: parts.reversed()))
  }

  /// Before "among those aged 18 to 24" and "aged 18 to 24".
  private func beforeAges(_ end: Int) -> Int {
    guard passage.kind(end - 1) == .number else { return end }
    for position in stride(from: end - 2, to: end - 5, by: -1) {
      guard passage.key(position) == "aged" || passage.key(position) == "ages" else { continue }
      return passage.key(position - 1) == "those" ? position - 2 : position
    }
    return end
  }

  /// Where "of the richest 1 percent" begins that ends before `end`, or nil.
  private func beforeAmount(_ end: Int) -> Int? {
    guard passage.kind(end - 1) == .percent || passage.key(end - 1) == "percent",
      passage.kind(end - 2) == .number
    else { return nil }
    var first = end - 2
    if passage.isLowerWord(first - 1), passage.key(first - 2) == "the" { first -= 1 }
    first = beforeDeterminers(first)
    return passage.key(first - 1) == "of" ? first - 1 : nil
  }

  /// The token before "the 34" or "July" that stands before `position`.
  private func beforeCounts(_ position: Int) -> Int {
    var first = beforeDeterminers(position)
    if passage.isCapital(first - 1), CalendarWords.months[passage.key(first - 1)] != nil {
      first -= 1
    }
    while passage.kind(first - 1) == .number { first = beforeDeterminers(first - 1) }
    return first
  }

  /// The parts from left to right as one, up to the first that says where.
  private func whole(of parts: [Range<Int>]) -> Range<Int> {
    var whole = parts[0]
    for part in parts.dropFirst() {
      let tie = passage.key(whole.upperBound)
      guard part.upperBound - whole.lowerBound <= 12,
        !SubjectWords.placeTies.contains(tie)
          || SubjectWords.holdings.contains(passage.key(whole.upperBound - 1))
      else { break }
      whole = whole.lowerBound..<part.upperBound
    }
    return whole
  }

  /// The words of a noun phrase that ends before `end`, without determiners.
  func chunk(before end: Int) -> Range<Int>? {
    var start = end
    while end - start < 6, passage.range.contains(start - 1) {
      switch passage.kind(start - 1) {
      case .hyphen where passage.touches(start - 1), .possessive: start -= 1
      // "S&P 500", "the R&D budget"
      case .symbol where passage.touches(start) && passage.isMark(start - 1, "&") && start < end:
        start -= 1
      case .number where passage.kind(start) == .hyphen && start < end: start -= 1
      case .word where passage.kind(start) == .hyphen && start < end: start -= 1
      case .number where start == end && LabelNouns.indexes.contains(passage.key(start - 2)):
        start -= 1
      case .word where holds(start - 1, isLast: start == end):
        if start < end, opensClause(start - 1) { return trimmed(start, end) }
        start -= 1
      default:
        return trimmed(start, end)
      }
    }
    return trimmed(start, end)
  }

  /// ", beating forecasts": a participle behind a mark is the verb of what follows.
  private func opensClause(_ position: Int) -> Bool {
    passage.isLowerWord(position) && passage.length(position) > 5
      && passage.ends(position, in: "ing")
      && passage.kind(position - 1) == .comma
  }

  private func trimmed(_ start: Int, _ end: Int) -> Range<Int>? {
    var first = start
    while first < end, passage.kind(first) != .word, passage.kind(first + 1) != .hyphen {
      first += 1
    }
    return first < end ? first..<end : nil
  }

  private func holds(_ position: Int, isLast: Bool) -> Bool {
    let key = passage.key(position)
    if passage.kind(position - 1) == .hyphen, passage.touches(position - 1),
      passage.touches(position), !passage.numerals.isNumberWord(position)
    {
      return true
    }
    let isName = passage.isCapital(position) && passage.isCapital(position - 1)
    if !isName && NounLexicon.functionWords.contains(key) || isAdverb(position) { return false }
    if passage.isWeekday(position) || CalendarWords.clockMarks.contains(key)
      || CalendarWords.months[key] != nil && passage.isCapital(position)
      || passage.numerals.isNumberWord(position)
      || SubjectWords.stops.contains(key)
        && !(isLast && key == "average" && passage.key(position + 1) == "of"
          && passage.isLowerWord(position - 1)
          && !SubjectWords.determiners.contains(passage.key(position - 1)))
    {
      return false
    }
    if isLast ? isBaseVerb(position) : isPresentVerb(position) { return false }
    if isInfinitive(position) { return false }
    // "moved north at 12 mph"
    if isLast, SubjectWords.directions.contains(key), isVerb(position - 1) { return false }
    guard isVerb(position) else { return !isOrdinalEnding(position) }
    if isLast { return isNominal(position) || isBaseNoun(position) }
    let before = passage.key(position - 1)
    return before != "that"
      && (SubjectWords.determiners.contains(before) || SubjectWords.ties.contains(before))
  }

  /// "carries" in "the loan carries interest".
  private func isPresentVerb(_ position: Int) -> Bool {
    let key = passage.key(position)
    return passage.isLowerWord(position) && passage.ends(position, in: "s")
      && passage.kind(position - 1) == .word
      && !SubjectWords.determiners.contains(passage.key(position - 1))
      && (passage.isCapital(position + 1) && passage.isLowerWord(position - 1)
        || SubjectWords.measureVerbs.contains(key) && !SubjectWords.nounsToo.contains(key)
        || SubjectWords.expectations.contains(key)
        || WordTraits(rawValue: WordTraits.table[key]).contains(.finiteVerb))
  }

  /// "promises add", "rents make": a plain verb behind its plural subject.
  private func isBaseVerb(_ position: Int) -> Bool {
    WordTraits(rawValue: WordTraits.table[passage.key(position)]).contains(.possibleVerb)
      && passage.isLowerWord(position) && CountedNouns.isPlural(position - 1, in: passage)
  }

  /// "the drive", "its work": a plain verb right behind a determiner names something.
  func isBaseNoun(_ position: Int) -> Bool {
    SubjectWords.articles.contains(passage.key(position - 1))
      && NounLexicon.verbs.contains(passage.key(position))
      && OutcomeLexicon.table[passage.key(position)] == nil
      && !passage.ends(position, in: "ed")
  }

  /// "to buy" in "agreed to buy Acme".
  private func isInfinitive(_ position: Int) -> Bool {
    passage.key(position - 1) == "to" && NounLexicon.verbs.contains(passage.key(position))
      && passage.slice(position).suffix(2) != [0x65, 0x64]
      && passage.isLowerWord(position) && !CountedNouns.isPlural(position, in: passage)
  }

  /// The "th" of "his 27th goal".
  private func isOrdinalEnding(_ position: Int) -> Bool {
    passage.kind(position - 1) == .number && passage.touches(position)
  }

  /// Whether a verb stands right before a noun phrase and its determiners.
  private func isObject(_ chunk: Range<Int>) -> Bool {
    let first = beforeDeterminers(chunk.lowerBound)
    return passage.key(first) != "that" && isVerb(first - 1)
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

  /// The token before "the" and "Monday's" that stand before `position`.
  func beforeDeterminers(_ position: Int) -> Int {
    var first = position
    while SubjectWords.determiners.contains(passage.key(first - 1))
      || passage.kind(first - 1) == .possessive
      || passage.isWeekday(first - 1)
    {
      first -= 1
    }
    return first
  }

  /// Whether a phrase only says that there is a number: "the number of".
  func isCountWord(_ chunk: Range<Int>) -> Bool {
    SubjectWords.countWords.contains(passage.key(chunk.upperBound - 1))
  }
}
