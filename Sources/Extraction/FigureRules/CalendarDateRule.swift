import Prose

extension NonFigureRule {
  /// Days with their month: a date, no count.
  static let calendarDate = NonFigureRule(
    name: "calendar date",
    finds: [
      "The dam broke on March [24, 2022].", "They met on [3 February] in Oslo.",
      "It opened on [14 July 1994].", "The ban starts Jan. [6].", "The Feb. [21] report doubts it.",
      "Printed [2025-03-08].",
      "The fair runs May [3-5].",
    ],
    leaves: ["He may 12 times refuse.", "They march 20 miles.", "In March 14 people died."]
  ) { passage, start in
    dayBeforeMonth(passage, start) ?? dayAfterMonth(passage, start) ?? numericDate(passage, start)
  }

  private static func isDay(_ passage: FigurePassage, _ position: Int) -> Bool {
    passage.plainValue(position).map { (1...31).contains($0) } ?? false
  }

  private static func isYear(_ passage: FigurePassage, _ position: Int) -> Bool {
    passage.plainValue(position).map { (1000...2199).contains($0) } ?? false
  }

  private static func isMonth(_ passage: FigurePassage, _ position: Int) -> Bool {
    passage.isCapital(position) && CalendarWords.months[passage.key(position)] != nil
  }

  private static func endsOrdinal(_ passage: FigurePassage, _ position: Int) -> Bool {
    passage.isLowerWord(position) && ordinalEndings.contains(passage.key(position))
  }

  private static func dayBeforeMonth(_ passage: FigurePassage, _ start: Int) -> Range<Int>? {
    var month = start + 1
    if endsOrdinal(passage, month) { month += 1 }
    if passage.key(month) == "of" { month += 1 }
    guard isMonth(passage, month), isDay(passage, start) else { return nil }
    var end = month + 1
    if passage.kind(end) == .stop, isYear(passage, end + 1) { end += 1 }
    if isYear(passage, end) { end += 1 }
    return start..<end
  }

  private static func dayAfterMonth(_ passage: FigurePassage, _ start: Int) -> Range<Int>? {
    var before = start - 1
    if passage.kind(before) == .stop { before -= 1 }
    guard isMonth(passage, before), isDay(passage, start),
      passage.key(before - 1) != "in" || !CountedNouns.mayBeCounted(passage, start + 1)
    else { return nil }
    var end = start + 1
    if endsOrdinal(passage, end) { end += 1 }
    if passage.kind(end) == .hyphen || passage.kind(end) == .dash || passage.key(end) == "to"
      || passage.key(end) == "and", isDay(passage, end + 1)
    {
      end += 2
    }
    if passage.kind(end) == .comma, isYear(passage, end + 1) { return start..<(end + 2) }
    return start..<(isYear(passage, end) ? end + 1 : end)
  }

  /// "2025-03-08", "03/04/2022", "3.4.2022".
  private static func numericDate(_ passage: FigurePassage, _ start: Int) -> Range<Int>? {
    guard (1...4).allSatisfy({ passage.touches(start + $0) }), passage.isPlainNumber(start),
      passage.isPlainNumber(start + 2), passage.isPlainNumber(start + 4),
      passage.slice(start + 1) == passage.slice(start + 3),
      passage.kind(start + 1) == .hyphen || passage.isMark(start + 1, "/"),
      isYear(passage, start) || isYear(passage, start + 4)
    else { return nil }
    return start..<(start + 5)
  }
}
