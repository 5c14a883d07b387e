import Prose

extension MeasureRule {
  /// Over which time it was counted.
  static let period = MeasureRule(
    name: "period",
    finds: [
      Example(
        "In the six weeks of fighting in Mali 90 died.", "the six weeks of fighting in Mali"),
      Example("They lost 50 men in the first month of the siege.", "the first month of the siege"),
      Example("It counted 312 cases in the week to Sunday.", "the week to Sunday"),
      Example("Some 40 fell ill in the past week.", "the past week"),
      Example("Since the war began, 900 have fled.", "Since the war began"),
      Example("It killed 17 people in 2021.", "2021"),
      Example("It is the worst fire since 1987, when 40 people died.", "1987"),
      Example("Sales rose 5% last year.", "last year"),
      Example("Up to 30 died over 10 years.", "10 years"), Example("Sales rose 5% in May.", "May"),
    ],
    leaves: [
      "[Nine] per cent are poor, up from 12 per cent in 2019.",
      "It has [40] boats, compared with 90 in May.",
      "[One] in six in a town of 900 is poor, up from 12 per cent in 2019.",
      "The bank, which made $4m last year, will pay [$90].",
      "The town, which lost 12 homes in May, has [40].",
      "It has reached 900 – 40 of them in the past week.", "Nine died two weeks ago.",
      "Some 40 people came.", "He paid $5 a week.",
    ],
    shown: { figure, text in figure.measure.period.map { text[$0.span] } }
  ) { draft, passage, _ in
    guard draft.figure.role == .figure else { return }
    let start = draft.amount.tokens.lowerBound
    let period =
      passage.periods.first {
        $0.words.lowerBound >= draft.amount.tokens.upperBound
          && belongs($0.words.lowerBound, to: draft, passage)
      }
      ?? passage.periods.last {
        $0.words.upperBound <= start && !isOfInsertion($0.words, before: start, passage)
      }
      .map { PeriodReading(passage: passage).year(of: $0) ?? $0 }
    guard let period else { return }
    draft.period = period.words
    draft.figure.measure.period = Period(
      span: passage.span(period.words), start: period.start, end: period.end)
  }

  /// Whether a period closes a clause with "which" or "who" between commas, which is done with where
  /// the number stands: "The bank, which made $4m last year, will pay $90".
  private static func isOfInsertion(
    _ period: Range<Int>, before start: Int, _ passage: FigurePassage
  ) -> Bool {
    guard passage.kind(period.upperBound) == .comma, period.upperBound < start else { return false }
    var position = period.lowerBound - 1
    while passage.range.contains(position), passage.kind(position) != .comma { position -= 1 }
    return ["which", "who", "whose"].contains(passage.key(position + 1))
  }

  /// Whether a period behind the next amount is still that of this one: no dash parts them, and the
  /// next is not what this one is compared with ("up from 12 in 2019").
  private static func belongs(
    _ position: Int, to draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Bool {
    guard position > draft.limit else { return true }
    return !(draft.end..<position).contains {
      switch passage.kind($0) {
      case .dash, .semicolon, .colon, .openParenthesis: true
      case .word: compares($0, passage)
      default: false
      }
    }
  }

  /// "up from", "compared with", "against".
  private static func compares(_ position: Int, _ passage: FigurePassage) -> Bool {
    switch passage.key(position) {
    case "from": ["up", "down"].contains(passage.key(position - 1))
    case "with", "to": passage.key(position - 1) == "compared"
    case "against", "versus": true
    default: false
    }
  }
}
