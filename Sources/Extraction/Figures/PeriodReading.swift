import Prose

/// Reads the times over which something is counted.
struct PeriodReading {
  let passage: FigurePassage

  /// A period with the first and last day where the words give them.
  struct Found {
    let words: Range<Int>
    var start: CalendarDate?
    var end: CalendarDate?
  }

  /// The periods of the sentence, in order.
  func periods() -> [Found] {
    passage.positions(of: .period).compactMap { period(at: $0) }
  }

  /// The period whose first word, or the preposition before it, is the opener at `position`.
  private func period(at position: Int) -> Found? {
    let key = passage.key(position)
    if key == "since" { return since(position) }
    if prepositions.contains(key) {
      return year(after: position) ?? month(after: position) ?? stretch(position + 1)
    }
    if key == "last" || key == "this", units.contains(passage.key(position + 1)),
      passage.key(position - 1) != "the",
      position > passage.range.lowerBound || passage.key(position + 2) == "alone",
      passage.kind(position + 2) != .possessive, !nights.contains(passage.key(position + 1)),
      !["which", "who"].contains(passage.key(position - 1))
    {
      return Found(words: position..<(position + 2))
    }
    return nil
  }

  /// "since the war began": to the next mark.
  private func since(_ position: Int) -> Found? {
    let first = passage.key(position - 1) == "ever" ? position - 1 : position
    var end = position + 1
    while end < position + 12, ends(end) == false { end += 1 }
    guard end > position + 1, passage.key(position + 1) != "then" else { return nil }
    return Found(words: first..<end)
  }

  /// The year in "since 1987, when", which is that of what follows; nil for other periods.
  func year(of period: Found) -> Found? {
    let last = period.words.upperBound - 1
    guard passage.key(period.words.lowerBound) == "since", passage.key(last + 2) == "when",
      let year = passage.plainValue(last), (1500...2199).contains(year)
    else { return nil }
    return Found(
      words: last..<(last + 1), start: CalendarDate(year: year, month: 1, day: 1),
      end: CalendarDate(year: year, month: 12, day: 31))
  }

  private func ends(_ position: Int) -> Bool {
    switch passage.kind(position) {
    case nil, .comma, .semicolon, .colon, .dash, .closeQuote, .openQuote, .closeParenthesis: true
    case .stop: !passage.touches(position + 1) && passage.token(position + 1) == nil
    case .number: passage.plainValue(position) == nil
    default: passage.key(position) == "to" || passage.key(position) == "and"
    }
  }

  private func year(after position: Int) -> Found? {
    guard passage.key(position) == "in" || passage.key(position) == "during",
      let year = passage.plainValue(position + 1), (1500...2199).contains(year)
    else { return nil }
    return Found(
      words: (position + 1)..<(position + 2), start: CalendarDate(year: year, month: 1, day: 1),
      end: CalendarDate(year: year, month: 12, day: 31))
  }

  /// "in May", "in May 2024".
  private func month(after position: Int) -> Found? {
    guard passage.key(position) == "in" || passage.key(position) == "during",
      passage.isCapital(position + 1),
      let month = CalendarWords.months[passage.key(position + 1)],
      passage.plainValue(position + 2).map({ $0 > 31 }) ?? true
    else { return nil }
    guard let year = passage.plainValue(position + 2), (1500...2199).contains(year),
      let start = CalendarDate(year: year, month: month, day: 1)
    else { return Found(words: (position + 1)..<(position + 2)) }
    let next =
      month == 12
      ? CalendarDate(year: year + 1, month: 1, day: 1)
      : CalendarDate(year: year, month: month + 1, day: 1)
    return Found(
      words: (position + 1)..<(position + 3), start: start, end: next?.adding(days: -1))
  }

  /// "the first six weeks of fighting in Mali".
  private func stretch(_ start: Int) -> Found? {
    var position = start
    while determiners.contains(passage.key(position)) || ordinals.contains(passage.key(position)) {
      position += 1
    }
    let hasDeterminer = position > start
    if passage.range.contains(position), passage.numerals.begins(at: position),
      let number = passage.numerals.numeral(at: position, before: passage.range.upperBound)
    {
      position = number.tokens.upperBound
    } else if !hasDeterminer {
      return nil
    }
    guard units.contains(passage.key(position)), passage.kind(position + 1) != .possessive else {
      return nil
    }
    let end = position + 1
    if notPeriods.contains(passage.key(end)) { return nil }
    return Found(words: start..<extended(end))
  }

  /// Past "of fighting in Mali", "of the siege", "to Sunday".
  private func extended(_ end: Int) -> Int {
    if passage.key(end) == "to", CalendarWords.weekdays[passage.key(end + 1)] != nil {
      return end + 2
    }
    guard passage.key(end) == "of" else { return end }
    var start = end + 1
    if determiners.contains(passage.key(start)) { start += 1 }
    if passage.range.contains(start), passage.numerals.begins(at: start),
      let number = passage.numerals.numeral(at: start, before: passage.range.upperBound)
    {
      start = number.tokens.upperBound
    }
    guard let noun = NounPhrase(at: start, in: passage, ofOne: true) else { return end }
    let next = noun.tokens.upperBound
    guard ["in", "with", "against", "on"].contains(passage.key(next)), passage.isCapital(next + 1),
      let place = NounPhrase(at: next + 1, in: passage, ofOne: true)
    else { return next }
    return place.tokens.upperBound
  }

  private var prepositions: WordSet { Self.prepositions }
  private var determiners: WordSet { Self.determiners }
  private var ordinals: WordSet { Self.ordinals }
  private var units: WordSet { CalendarWords.periodUnits }
  private var notPeriods: WordSet { Self.notPeriods }

  private var nights: WordSet { Self.nights }
  /// Of "last night" nothing is counted over; it says when something happened.
  private static let nights = WordSet("night morning evening afternoon")
  static let openers = prepositions.union(["since", "last", "this"])
  private static let prepositions = WordSet("in over during within for throughout through")
  private static let determiners = WordSet("the a an its their his her this that these those")
  private static let ordinals = WordSet(
    "first second third fourth fifth past last previous final opening latest same")
  private static let notPeriods = WordSet("ago later earlier before after old away hence")
}
