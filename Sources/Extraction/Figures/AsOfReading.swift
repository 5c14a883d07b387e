import Prose

/// Reads the days that a sentence names, with how surely each is the day of its counts.
struct AsOfReading {
  let passage: FigurePassage
  let published: CalendarDate?
  /// Where the last "ago" of the sentence stands; no time that ends in it begins behind that.
  let lastAgo: Int

  init(passage: FigurePassage) {
    self.passage = passage
    published = passage.published
    lastAgo = passage.positions(of: .ago).reduce(passage.range.lowerBound) { max($0, $1) }
  }

  /// A day with its words.
  struct Found {
    let words: Range<Int>
    let date: CalendarDate
    let resolution: AsOf.Resolution
    /// 2 after "as of", "by" and "up to", 1 beside a verb of saying.
    let weight: Int
  }

  /// The days of a sentence, and its words that tell of an earlier value.
  struct Days {
    let past: Range<Int>?
    /// In order, without those that the words of `past` name.
    let dates: [Found]
  }

  /// The days of the sentence, whichever of its numbers is read.
  func days() -> Days {
    let past = past()
    return Days(past: past, dates: dates().filter { past?.contains($0.words.lowerBound) != true })
  }

  /// The day that the tokens of `range` name for an earlier value; "a day earlier" is so much before
  /// the day that the sentence is of, where it names one.
  func earlierDay(in range: Range<Int>) -> Found? {
    guard let found = day(in: range) else { return nil }
    guard let published, Self.earlier.contains(passage.key(found.words.upperBound - 1)),
      let own = passage.days.dates.max(by: { $0.weight < $1.weight })
    else { return found }
    let date = found.date.adding(days: own.date.daysSince1970 - published.daysSince1970)
    return Found(words: found.words, date: date, resolution: found.resolution, weight: 0)
  }

  /// The first day that the tokens of `range` name, whatever stands beside it.
  private func day(in range: Range<Int>) -> Found? {
    for position in range {
      if let (words, date, resolution) = day(at: position)
        ?? span(position, endingIn: Self.earlier),
        words.upperBound <= range.upperBound
      {
        return Found(words: words, date: date, resolution: resolution, weight: 0)
      }
    }
    return nil
  }

  /// The words from "up from", "down from", "compared with" or "revising a count of" to the next
  /// mark: they tell of an earlier value.
  private func past() -> Range<Int>? {
    for position in passage.positions(of: .past)
    where ["up", "down"].contains(passage.key(position)) && passage.key(position + 1) == "from"
      || passage.key(position) == "compared" && ["with", "to"].contains(passage.key(position + 1))
      || Self.revisions.contains(passage.key(position)) && isCount(behind: position)
    {
      var end = position + 2
      while [.word, .number, .currency, .percent].contains(passage.kind(end)) { end += 1 }
      return position..<end
    }
    return nil
  }

  /// "a count of 31" behind a verb of revising, and no "to 58" with the value that replaces it.
  private func isCount(behind verb: Int) -> Bool {
    guard let of = (verb + 2..<verb + 5).first(where: { passage.key($0) == "of" }) else {
      return false
    }
    return CountNouns.nouns.contains(passage.key(of - 1)) && passage.key(of + 2) != "to"
  }

  static let pastOpeners = WordSet(revisions.words + ["up", "down", "compared"])
  private static let revisions = WordSet("revising correcting replacing updating")

  /// The days, in order; days to come, days that begin a period and days on which something only
  /// happened are left out.
  private func dates() -> [Found] {
    // Before "ago" a day may begin with any number word.
    passage.holds(.ago)
      ? passage.range.compactMap { found(at: $0) }
      : passage.positions(of: [.day, .number]).compactMap { found(at: $0) }
  }

  private func found(at position: Int) -> Found? {
    guard let (words, date, resolution) = day(at: position), let weight = weight(of: words)
    else { return nil }
    if let published, date.daysSince1970 > published.daysSince1970 { return nil }
    return Found(words: words, date: date, resolution: resolution, weight: weight)
  }

  private func day(at position: Int) -> (Range<Int>, CalendarDate, AsOf.Resolution)? {
    switch passage.kind(position) {
    case .number: ago(position) ?? hour(position) ?? dayFirst(position)
    case .word:
      ago(position) ?? article(position) ?? hour(position) ?? besidePublication(position)
        ?? (passage.isCapital(position) ? weekday(position) ?? monthFirst(position) : nil)
    default: nil
    }
  }

  /// "Tuesday": the last one up to the day of publication.
  private func weekday(_ position: Int) -> (Range<Int>, CalendarDate, AsOf.Resolution)? {
    guard let published, let weekday = CalendarWords.weekdays[passage.key(position)] else {
      return nil
    }
    let back = (published.weekday - weekday + 7) % 7
    return (position..<(position + 1), published.adding(days: -back), .published)
  }

  /// "today", "yesterday".
  private func besidePublication(_ position: Int) -> (Range<Int>, CalendarDate, AsOf.Resolution)? {
    guard let published else { return nil }
    let days: Int
    switch passage.key(position) {
    case "today": days = 0
    case "yesterday": days = -1
    default: return nil
    }
    return (position..<(position + 1), published.adding(days: days), .published)
  }

  /// The words that a day may begin with, but for the numbers before "ago".
  static let openers = WordSet(
    CalendarWords.weekdays.words + CalendarWords.months.words + hours.words
      + ["a", "today", "yesterday"])

  private func monthFirst(_ position: Int) -> (Range<Int>, CalendarDate, AsOf.Resolution)? {
    guard let month = CalendarWords.months[passage.key(position)] else { return nil }
    let number = passage.kind(position + 1) == .stop ? position + 2 : position + 1
    guard let day = passage.plainValue(number), (1...31).contains(day) else { return nil }
    let comma = passage.kind(number + 1) == .comma ? number + 2 : number + 1
    if let year = passage.plainValue(comma), year > 1500, year < 2200 {
      return CalendarDate(year: year, month: month, day: day).map {
        (position..<(comma + 1), $0, .text)
      }
    }
    return latest(month, day).map { (position..<(number + 1), $0, .published) }
  }

  private func dayFirst(_ position: Int) -> (Range<Int>, CalendarDate, AsOf.Resolution)? {
    guard let day = passage.plainValue(position), (1...31).contains(day),
      passage.isCapital(position + 1),
      let month = CalendarWords.months[passage.key(position + 1)]
    else { return nil }
    if let year = passage.plainValue(position + 2), year > 1500, year < 2200 {
      return CalendarDate(year: year, month: month, day: day).map {
        (position..<(position + 3), $0, .text)
      }
    }
    return latest(month, day).map { (position..<(position + 2), $0, .published) }
  }

  /// The latest such day up to the day of publication.
  private func latest(_ month: Int, _ day: Int) -> CalendarDate? {
    guard let published,
      let date = CalendarDate(year: published.year, month: month, day: day)
    else { return nil }
    return date <= published ? date : CalendarDate(year: published.year - 1, month: month, day: day)
  }

  /// How surely a day is that of the counts; nil where nothing says so.
  private func weight(of words: Range<Int>) -> Int? {
    let before = passage.key(words.lowerBound - 1)
    if before == "since" || before == "from" || before == "until" { return nil }
    for position in (words.lowerBound - 7)..<words.lowerBound
    where ahead.contains(passage.key(position)) || passage.key(position) == "since" {
      return nil
    }
    if isBehindAsOf(words.lowerBound) { return 2 }
    if before == "to", passage.key(words.lowerBound - 2) == "up" { return 2 }
    if before == "by" { return 2 }
    for position in (words.lowerBound - 4)..<(words.upperBound + 1)
    where sayings.contains(passage.key(position)) {
      return 1
    }
    return nil
  }

  /// Whether "as of" stands before a day, with an hour between them: "as of 6 pm on Monday".
  private func isBehindAsOf(_ start: Int) -> Bool {
    var position = start - 1
    while position > start - 8,
      passage.kind(position) == .number
        || passage.kind(position) == .colon || clockWords.contains(passage.key(position))
        || CalendarWords.clockMarks.contains(passage.key(position))
    {
      position -= 1
    }
    return passage.key(position) == "of" && passage.key(position - 1) == "as"
  }

  private var clockWords: WordSet { Self.clockWords }
  private static let clockWords = WordSet(
    "on late early local time noon midnight midday the end morning afternoon evening night")

  private var ahead: WordSet { Self.ahead }
  private var sayings: WordSet { Self.sayings }

  private static let ahead = WordSet("will would due scheduled planned tomorrow next")
  private static let sayings = WordSet(
    """
    said says told announced reported confirmed estimated added revealed tweeted posted stated wrote
    claimed counted rose put issued
    """)
}
