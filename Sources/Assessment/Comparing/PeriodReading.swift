import Extraction
import Prose

/// Over which time something was counted, as far as it decides whether two counts are alike.
enum PeriodReading: Hashable, Sendable {
  /// From the beginning of the event until the count: stated ("since", "four weeks of war") or not.
  case untilNow
  /// A stretch of its own ("the past week", "on Sunday alone"), by its first day where known.
  case window(start: CalendarDate?, words: Set<WordStem>)
  /// A year that is not the article's.
  case otherYear(Int)

  /// The period of a figure in `text`, which appeared in `year`.
  init(_ period: Period?, in text: SourceText, year: Int?) {
    guard let period else {
      self = .untilNow
      return
    }
    let words = PhraseWords(text: text[period.span]).words.map(\.stem)
    let years = words.compactMap(Self.year(of:)) + [period.start?.year].compactMap { $0 }
    if let stated = years.first,
      year.map({ year in abs(stated - year) > 1 || years.allSatisfy { $0 < year } }) ?? true
    {
      let isLongSince = Self.holds(text[period.span], anyOf: ["since", "from"])
      self = isLongSince ? .untilNow : .otherYear(stated)
    } else if Self.isWindow(text[period.span]) {
      self = .window(start: period.start, words: Set(words))
    } else {
      self = .untilNow
    }
  }

  /// Whether the stem is that of a year in four digits.
  static func isYear(_ stem: WordStem) -> Bool { year(of: stem) != nil }

  private static func year(of stem: WordStem) -> Int? {
    var digits = stem.packed
    guard digits >> 32 == 0, digits >> 24 != 0 else { return nil }
    var (value, place) = (0, 1)
    while digits > 0 {
      let digit = Int(digits & 0xFF) - 0x30
      guard (0...9).contains(digit) else { return nil }
      value += digit * place
      place *= 10
      digits >>= 8
    }
    return (1000...2100).contains(value) ? value : nil
  }

  /// Whether the words name a stretch that ends rather than the time since the beginning.
  private static func isWindow(_ phrase: String) -> Bool {
    if holds(phrase, anyOf: ["since", "so far", "first", "beginning", "start"]) { return false }
    return holds(
      phrase,
      anyOf: [
        "past", "last", "previous", "alone", "single", "week to", "month to", "overnight", "in one",
        "in a", "per", "a day", "daily", "weekly", "this week", "this month", "that week",
        "the week", "the month", "the day", "in 24 hours", "24 hours", "hours",
      ])
  }

  private static func holds(_ phrase: String, anyOf markers: [String]) -> Bool {
    let padded = " " + phrase.lowercased() + " "
    return markers.contains { padded.contains(" " + $0 + " ") }
  }
}
