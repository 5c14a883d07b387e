import Prose

extension MeasureRule {
  /// The figure of which a figure is an earlier value.
  static let laterValue = MeasureRule(
    name: "later value",
    finds: [
      Example("Seventeen men are ill, up from [14] on Friday.", "Seventeen"),
      Example("Some 90 homes are dark, down from a peak of [400].", "Some 90"),
      Example("It sold 90 cars, compared with [70] in May.", "90"),
      Example("Sales fell to 80 tonnes from [95] tonnes.", "80 tonnes"),
    ],
    leaves: ["Some 40 came from [12] towns.", "It has 90 cars.", "They rose from 12 to 14 boats."],
    shown: { figure, text in figure.laterValue.map { text[$0] } }
  ) { draft, passage, _ in
    guard draft.figure.role == .figure, let (earlier, isNear) = draft.earlier, isNear,
      earlier.measure.unit == draft.figure.measure.unit
    else { return }
    let position = beforeRecord(draft.amount.tokens.lowerBound, passage)
    let (last, other) = (passage.key(position - 1), passage.key(position - 2))
    let isBack =
      last == "from" && (directions.contains(other) || earlier.change != nil)
      || (last == "with" || last == "to") && other == "compared"
    if isBack { draft.figure.laterValue = earlier.span }
  }

  /// The place before "a peak of".
  private static func beforeRecord(_ start: Int, _ passage: FigurePassage) -> Int {
    guard passage.key(start - 1) == "of", peaks.contains(passage.key(start - 2)) else {
      return start
    }
    return ["a", "the", "its", "their"].contains(passage.key(start - 3)) ? start - 3 : start - 2
  }

  private static let directions = WordSet("up down rising falling higher lower increase decrease")
  private static let peaks = WordSet("peak high low record total")
}
