import Prose

/// Months, weekdays and the words around clock times.
///
/// Source: English usage with the abbreviations of the AP Stylebook; our own list.
enum CalendarWords {
  /// Month names by number, 1 to 12.
  static let months = WordTable<Int>(
    [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sept sep", "october oct", "november nov", "december dec",
    ].enumerated().flatMap { number, words in
      words.split(separator: " ").map { (String($0), number + 1) }
    })

  /// Weekdays, 0 Monday to 6 Sunday.
  static let weekdays = WordTable<Int>(
    [
      "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri",
      "saturday sat", "sunday sun",
    ].enumerated().flatMap { number, words in
      words.split(separator: " ").map { (String($0), number) }
    })

  /// Abbreviations of weekdays that in lower case are words of their own: "the sun", "sat".
  static let ambiguousWeekdays = WordSet("sun sat wed")

  /// What makes a number before it a time of day.
  static let clockMarks = WordSet("am pm a.m a.m. p.m p.m. o'clock gmt utc bst est edt pst pdt cet")

  /// Stretches of time.
  static let periodUnits = WordSet(
    """
    hour hours day days night nights week weeks weekend month months quarter quarters year years
    decade decades century period season summer winter spring autumn fortnight
    """)

  /// Words before a year.
  static let yearLeads = WordSet(
    "in since of by until till from year during before after early late mid to for through and "
      + "around between circa spring summer autumn fall winter fiscal season")
}
