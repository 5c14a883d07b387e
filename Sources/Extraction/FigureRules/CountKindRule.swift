import Prose

extension MeasureRule {
  /// How the count was made up, where the words say so.
  static let countKind = MeasureRule(
    name: "kind of count",
    finds: [
      Example("The toll rose to 62.", "total"), Example("In all 40 people died.", "total"),
      Example("Since the outbreak began, 900 people died.", "total"),
      Example("Some 370 people fell ill in the past week.", "incident"),
      Example("They test 300 people per day.", "rate"),
      Example("Some 27 people are still missing.", "stock"),
      Example("So far 12 have died.", "total"),
      Example("Nine people died on Sunday, bringing the toll to 40.", "incident"),
      Example("The number killed has risen to 41, raising the toll from 23.", "total"),
      Example("The number of people hurt when it fell has risen to 40.", "total"),
      Example("The toll could reach 300.", "forecast"),
      Example("The toll is expected to rise to 300.", "forecast"),
      Example("Officials fear that the number of cases may climb above 300.", "forecast"),
      Example("Some 40,000 people could lose their homes.", "forecast"),
      Example("About 900 refugees are likely to come.", "forecast"),
      Example("Losses could reach €6m.", "forecast"),
      Example("It is half of the 900 girls that the town wants to teach.", "forecast"),
      Example("Rents are expected to rise 5%.", "forecast"),
    ],
    leaves: [
      "The blast killed 12 people.", "It paid $5m.", "Some 40 people may have died.",
      "In May 40 people died.", "The blast killed 12 people, who could not swim.",
      "He could say that 12 died.", "It met 900 people who want to leave.",
    ],
    shown: { figure, _ in figure.measure.countKind?.rawValue }
  ) { draft, passage, _ in
    guard draft.figure.role == .figure else { return }
    draft.figure.measure.countKind = kind(of: draft, passage)
  }

  private static func kind(
    of draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Measure.CountKind? {
    let isCount = draft.figure.measure.dimension == .count
    if isCount, draft.figure.measure.per != nil { return .rate }
    if ForecastReading(passage: passage).isForecast(draft) { return .forecast }
    guard isCount else { return nil }
    if draft.figure.measure.outcomes == ["missing"] { return .stock }
    if isAdded(draft, passage) { return .incident }
    if isTotal(draft, passage) { return .total }
    let isNew = draft.noun.map { passage.key($0.tokens.lowerBound) == "new" } ?? false
    return isWindow(draft, passage) || isNew ? .incident : nil
  }

  private static func isTotal(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    if draft.subject.map({ $0.contains { totalWords.contains(passage.key($0)) } }) ?? false {
      return true
    }
    if grows(draft, passage) { return true }
    return hasTotal(beside: draft, passage) || startsWithSince(draft, passage)
  }

  /// "a total of 40", "in all 40", "40 so far".
  private static func hasTotal(
    beside draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Bool {
    guard passage.holds(.total) else { return false }
    for position in (draft.amount.tokens.lowerBound - 8)..<(draft.end + 4) {
      let key = passage.key(position)
      if totalWords.contains(key) { return true }
      if key == "all", passage.key(position - 1) == "in" { return true }
      if key == "far", passage.key(position - 1) == "so" { return true }
    }
    return false
  }

  /// "the number of those hurt has risen to 40", of no stretch of time.
  private static func grows(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    guard let subject = draft.subject, draft.period == nil, draft.figure.change == .up,
      passage.key(draft.amount.tokens.lowerBound - 1) == "to"
    else { return false }
    let of = SubjectReading(passage: passage).beforeDeterminers(subject.lowerBound) - 1
    return passage.key(of) == "of" && passage.key(of - 1) == "number"
  }

  /// "Nine died, bringing the toll to 40": what a total behind it was brought up by.
  private static func isAdded(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    let end = draft.end
    guard passage.holds(.addition),
      let bringing = passage.positions(of: .addition).first(where: {
        $0 > end && passage.kind($0 - 1) == .comma && $0 < passage.range.upperBound - 2
      }),
      let total = (bringing + 1..<bringing + 7).first(where: {
        totalWords.contains(passage.key($0))
      })
    else { return false }
    // ", raising the toll from 9": the number before it is the new total.
    return passage.key(total + 1) != "from"
  }

  private static func startsWithSince(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Bool {
    draft.period.map { $0.contains { passage.key($0) == "since" } } ?? false
  }

  /// "in the past week", "in the week to Sunday".
  private static func isWindow(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    draft.period.map { $0.contains { windows.contains(passage.key($0)) } } ?? false
  }

  static let bringing = WordSet("bringing taking raising pushing lifting putting")
  static let totalWords = WordSet("total toll tally altogether overall cumulative")
  private static let windows = WordSet("past last this week day weekend")
}
