import Prose

extension MeasureRule {
  /// The day for which the count is valid; where no words say it, that of publication.
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
      Example("Nine are ill, up from [4] on Monday.", "2025-05-05"),
      Example("As of 6 p.m. on Monday, [14] men were missing.", "2025-05-05"),
      Example("As of 6 p.m., [14] men were missing.", "2025-05-08"),
      Example("As of late Sunday, [14] men were missing.", "2025-05-04"),
      Example("It holds 900 men, compared with [700] a week earlier.", "2025-05-01"),
      Example("The toll rose to 41 on Tuesday, up from [23] two days earlier.", "2025-05-04"),
      Example(
        "The toll is 41, they said, revising a count of [23] given a day earlier.", "2025-05-07"),
      Example("As of Monday 9 were ill, compared with [4] a day earlier.", "2025-05-04"),
    ],
    leaves: [
      "Nine people died.", "Some 40 will vote on Friday.", "It has 3 rooms since Monday.",
      "Some 60 marched on Sunday.", "Nine are ill, up from 4 reported on Monday.",
    ],
    shown: { figure, _ in
      figure.asOf.flatMap { $0.isStated ? $0.date.description : nil }
    }
  ) { draft, passage, context in
    guard draft.figure.role == .figure, draft.figure.measure.dimension != .time else { return }
    let start = draft.amount.tokens.lowerBound
    let past = past(draft, passage)
    let isPast = past?.contains(start) ?? false
    let best =
      isPast
      ? past.flatMap { AsOfReading(passage: passage).earlierDay(in: start..<$0.upperBound) }
      : passage.days.dates.max {
        ($0.weight, -distance($0.words, start)) < ($1.weight, -distance($1.words, start))
      }
    guard let best else {
      if !isPast { fill(&draft, context) }
      return
    }
    draft.figure.asOf = AsOf(
      date: best.date, span: passage.span(best.words), resolution: best.resolution)
  }

  /// The words around an earlier value, up to the next mark: those of the sentence, or "from 9 two
  /// days earlier" behind the value that replaced it.
  private static func past(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Range<Int>?
  {
    guard draft.figure.laterValue != nil,
      passage.days.past?.contains(draft.amount.tokens.lowerBound) != true
    else { return passage.days.past }
    var end = draft.amount.tokens.upperBound
    while [.word, .number].contains(passage.kind(end)) { end += 1 }
    return draft.amount.tokens.lowerBound..<end
  }

  /// A count of now is taken to be of the day on which the article appeared.
  private static func fill(_ draft: inout FigureDraft, _ context: ReadingContext) {
    guard let published = context.published,
      draft.figure.measure.period == nil || draft.figure.measure.countKind == .total
    else { return }
    switch draft.figure.measure.dimension {
    case .count, .ratio, .area, .mass, .volume:
      draft.figure.asOf = AsOf(date: published, span: nil, resolution: .published)
    case .money, .time, .length, .temperature, .energy, .power, .speed, .data, .magnitude, .other:
      break
    }
  }

  private static func distance(_ words: Range<Int>, _ start: Int) -> Int {
    abs(words.lowerBound - start)
  }
}
