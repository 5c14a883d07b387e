import Prose

extension NonFigureRule {
  /// Times of day.
  static let clockTime = NonFigureRule(
    name: "clock time",
    finds: [
      "It opened at [6:47 a.m.] that day.", "Doors open at [6 p.m.]", "The alarm rang at [14:07].",
      "The vote ended at [10pm].", "At [7.30 pm] they left.", "He woke at [five o'clock].",
    ],
    leaves: ["It covers 7.30 square miles.", "All 10 amateurs lost."]
  ) { passage, start in
    var end = start + 1
    if passage.kind(start) == .number {
      while passage.kind(end) == .colon, passage.touches(end), passage.kind(end + 1) == .number,
        passage.touches(end + 1)
      {
        end += 2
      }
    }
    if CalendarWords.clockMarks.contains(passage.key(end)) { return start..<(end + 1) }
    return end > start + 1 ? start..<end : nil
  }
}
