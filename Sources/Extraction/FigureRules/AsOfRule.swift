import Prose

extension MeasureRule {
  /// The day for which the count is valid.
  ///
  /// The examples are read as published on Thursday 8 May 2025.
  static let asOf = MeasureRule(
    name: "as-of date",
    finds: [
      Example("Nine people died, police said on Tuesday.", "2025-05-06"),
      Example("As of Sunday 40 had fled.", "2025-05-04"),
      Example("It killed 12 by 4 May 2025.", "2025-05-04"),
      Example("He said two weeks ago that 13 died.", "2025-04-24"),
      Example("Some 40 were missing up to May 2.", "2025-05-02"),
      Example("By Thursday it had burned 90 homes.", "2025-05-08"),
    ],
    leaves: [
      "Nine people died.", "Some 40 will vote on Friday.", "It has 3 rooms since Monday.",
      "Some 60 marched on Sunday.",
    ],
    shown: { figure, _ in figure.asOf?.date.description }
  ) { draft, passage, context in
    guard draft.figure.role == .figure, draft.figure.measure.dimension != .time else { return }
    let dates = AsOfReading(passage: passage, published: context.published).dates()
    let start = draft.amount.tokens.lowerBound
    guard
      let best = dates.max(by: { left, right in
        (left.weight, -distance(left.words, start)) < (right.weight, -distance(right.words, start))
      })
    else { return }
    draft.figure.asOf = AsOf(
      date: best.date, span: passage.span(best.words), resolution: best.resolution)
  }

  private static func distance(_ words: Range<Int>, _ start: Int) -> Int {
    abs(words.lowerBound - start)
  }
}
