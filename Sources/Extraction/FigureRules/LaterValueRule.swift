import Prose

extension MeasureRule {
  /// The figure of which a figure is an earlier value.
  static let laterValue = MeasureRule(
    name: "later value",
    finds: [
      Example("Seventeen men are ill, up from [14] on Friday.", "Seventeen"),
      Example("Some 90 homes are dark, down from a peak of [400].", "Some 90"),
      Example("It sold 90 cars, compared with [70] in May.", "90"),
      Example("The toll rose to 12, revising a count of [9] of the day before.", "12"),
      Example("Nine men died, it said, correcting an earlier toll of [31].", "Nine"),
      Example("Sales fell to 80 tonnes from [95] tonnes.", "80 tonnes"),
      Example("They raised the number of missing from [9] to 12.", "12"),
      Example("He corrected the toll of [31] wounded to 28.", "28"),
      Example(
        "It raised the number of farms that it ties to the drought from [9] to 12.", "12"),
      Example("The guild, which had spoken of [35] vans, now says it knows of 39.", "39"),
    ],
    leaves: [
      "Some 40 came from [12] towns.", "It has 90 cars.", "They rose from 12 to 14 boats.",
      "They raised funds for [9] to 12.", "It had told of [35] vans and 39 cars.",
      "Nine men died, it said, giving a toll of [31] in all.",
      "Buses ran from [9] villages to 12.",
    ],
    shown: { figure, text in figure.laterValue.map { text[$0] } }
  ) { draft, passage, _ in
    guard draft.figure.role == .figure, let later = laterValue(of: draft, passage) else { return }
    draft.figure.laterValue = later
  }

  private static func laterValue(
    of draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Span? {
    corrected(draft, passage) ?? outdated(draft, passage) ?? revising(draft, passage)
      ?? compared(draft, passage)
  }

  /// The count before "up from 14", "compared with 14".
  private static func compared(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Span? {
    guard let earlier = draft.near, earlier.figure.measure.unit == draft.figure.measure.unit
    else { return nil }
    let position = beforeRecord(draft.amount.tokens.lowerBound, passage)
    let (last, other) = (passage.key(position - 1), passage.key(position - 2))
    let isBack =
      last == "from" && (directions.contains(other) || earlier.figure.change != nil)
      || (last == "with" || last == "to") && other == "compared"
    return isBack ? earlier.figure.span : nil
  }

  /// The number behind "to" where somebody changed one into it: "raised it from 9 to 12",
  /// "corrected the toll of 31 wounded to 28".
  private static func corrected(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Span? {
    let start = draft.amount.tokens.lowerBound
    let end = draft.end + (OutcomeLexicon.nouns.contains(passage.key(draft.end)) ? 1 : 0)
    guard passage.key(end) == "to", passage.kind(end + 1) == .number,
      ["from", "of"].contains(passage.key(start - 1)),
      (max(passage.range.lowerBound, start - 8)..<start).contains(where: {
        corrections.contains(passage.key($0))
      }) || correctsCount(before: start, passage)
    else { return nil }
    return passage.span((end + 1)..<(end + 2))
  }

  /// "raised the number of cars that it tells of in its letter": right before a count a correction
  /// may stand farther off.
  private static func correctsCount(before start: Int, _ passage: FigurePassage) -> Bool {
    (max(passage.range.lowerBound, start - 20)..<start).contains { place in
      corrections.contains(passage.key(place))
        && (place + 1..<place + 5).contains { CountNouns.nouns.contains(passage.key($0)) }
    }
  }

  /// The number behind "now" where the one before it was had: "which had spoken of 35, now says 39".
  private static func outdated(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Span? {
    let start = draft.amount.tokens.lowerBound
    guard
      let had = (max(passage.range.lowerBound, start - 8)..<start).last(where: {
        passage.key($0) == "had"
      }),
      (had + 1..<start).contains(where: { tellings.contains(passage.key($0)) }),
      draft.limit < passage.range.upperBound,
      let now = (draft.end..<draft.limit).first(where: { passage.key($0) == "now" }),
      (now..<draft.limit).contains(where: { passage.key($0) == "of" || isTelling($0, passage) })
    else { return nil }
    return passage.span(draft.limit..<draft.limit + 1)
  }

  private static func isTelling(_ position: Int, _ passage: FigurePassage) -> Bool {
    tellings.contains(passage.key(position)) || present.contains(passage.key(position))
  }

  private static let tellings = WordSet(
    "spoken given put said estimated counted reported told claimed set")
  private static let present = WordSet("says puts gives speaks counts estimates reports")

  /// The count before "revising a count of 31", which takes its place.
  private static func revising(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Span? {
    let of = draft.amount.tokens.lowerBound - 1
    guard passage.key(of) == "of", revisedNouns.contains(passage.key(of - 1)),
      (of - 4..<of - 1).contains(where: { revisions.contains(passage.key($0)) }),
      let earlier = draft.near, earlier.figure.measure.dimension == .count
    else { return nil }
    return earlier.figure.span
  }

  private static let revisedNouns = WordSet("count toll tally total figure number estimate")
  private static let revisions = WordSet("revising correcting replacing superseding updating")

  /// The place before "a peak of".
  private static func beforeRecord(_ start: Int, _ passage: FigurePassage) -> Int {
    guard passage.key(start - 1) == "of", peaks.contains(passage.key(start - 2)) else {
      return start
    }
    return ["a", "the", "its", "their"].contains(passage.key(start - 3)) ? start - 3 : start - 2
  }

  private static let directions = WordSet("up down rising falling higher lower increase decrease")
  private static let corrections = WordSet(
    "raised revised lowered corrected increased reduced adjusted changed updated put brought")
  private static let peaks = WordSet("peak high low record total")
}
