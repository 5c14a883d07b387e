import Prose

/// Days told by their distance from another: "two weeks ago", "a day earlier", "as of 6 p.m.".
extension AsOfReading {
  /// "two weeks ago".
  func ago(_ position: Int) -> (Range<Int>, CalendarDate, AsOf.Resolution)? {
    position < lastAgo ? span(position, endingIn: Self.ago) : nil
  }

  /// "two weeks" and one of `ends`, back from the day of publication.
  func span(
    _ position: Int, endingIn ends: WordSet
  ) -> (Range<Int>, CalendarDate, AsOf.Resolution)? {
    guard let published, passage.numerals.begins(at: position),
      let number = passage.numerals.numeral(at: position, before: passage.range.upperBound),
      number.kind == .number, number.value.exponent == 0, number.value < DecimalNumber(1000),
      ends.contains(passage.key(number.tokens.upperBound + 1)),
      let length = lengthsInDays[passage.key(number.tokens.upperBound)]
    else { return nil }
    return (
      position..<(number.tokens.upperBound + 2),
      published.adding(days: -Int(number.value.significand) * length), .published
    )
  }

  /// "a week ago", "a day earlier".
  func article(_ position: Int) -> (Range<Int>, CalendarDate, AsOf.Resolution)? {
    guard let published, passage.key(position) == "a",
      ["ago", "earlier", "before"].contains(passage.key(position + 2))
    else { return nil }
    let words = position..<(position + 3)
    if passage.key(position + 1) == "year" {
      return CalendarDate(year: published.year - 1, month: published.month, day: published.day)
        .map { (words, $0, .published) }
    }
    return lengthsInDays[passage.key(position + 1)].map {
      (words, published.adding(days: -$0), .published)
    }
  }

  /// "as of 6 p.m.", "as of now": on the day of publication, where no other day follows.
  func hour(_ position: Int) -> (Range<Int>, CalendarDate, AsOf.Resolution)? {
    guard let published, passage.key(position - 1) == "of", passage.key(position - 2) == "as"
    else { return nil }
    var end = position + 1
    if passage.kind(position) == .number {
      while passage.kind(end) == .colon || passage.kind(end) == .number { end += 1 }
      guard CalendarWords.clockMarks.contains(passage.key(end)) else { return nil }
      end += 1
    } else if !hours.contains(passage.key(position)) {
      return nil
    }
    let next = passage.key(end) == "on" ? end + 1 : end
    let isOther =
      passage.isWeekday(next) || CalendarWords.months[passage.key(next)] != nil
      || passage.kind(next) == .number
      || ["yesterday", "local", "today"].contains(passage.key(next))
    return isOther ? nil : (position..<end, published, .published)
  }

  private static let ago: WordSet = ["ago"]
  /// Words that count back from another day than that of publication, where one is told.
  static let earlier: WordSet = ["earlier", "before"]

  private var hours: WordSet { Self.hours }
  static let hours = WordSet("noon midnight now")

  private var lengthsInDays: WordTable<Int> { Self.lengthsInDays }
  private static let lengthsInDays = WordTable<Int>([
    ("day", 1), ("days", 1), ("week", 7), ("weeks", 7), ("fortnight", 14),
  ])
}
