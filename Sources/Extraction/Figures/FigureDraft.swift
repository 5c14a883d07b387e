import Prose

/// A figure in the making: its amount, the noun behind it, and what the rules have filled so far.
///
/// It is large: whatever a rule asks of it borrows it, so that no question copies it.
struct FigureDraft {
  let amount: Amount
  /// The noun phrase behind the number.
  var noun: NounPhrase?
  /// What the sentence says the number is of, where no noun behind it tells: the tokens.
  var subject: Range<Int>?
  /// The tokens of its period.
  var period: Range<Int>?
  /// The first token of the next amount, or the end of the sentence.
  let limit: Int
  /// The figure before it in the article that it may go on with.
  let earlier: ReadFigure?
  /// Whether that stands in the same sentence.
  let isNear: Bool
  var figure: Figure
  /// Whether it is of what the figure before it is of, as "the union says €34m" behind a damage.
  var isCarried = false

  /// The token behind the number and its noun.
  var end: Int { noun?.tokens.upperBound ?? amount.tokens.upperBound }

  /// The figure before it in its own sentence that it may go on with.
  var near: ReadFigure? { isNear ? earlier : nil }

  init(
    _ amount: Amount, limit: Int, earlier: ReadFigure?, isNear: Bool, in passage: FigurePassage
  ) {
    self.amount = amount
    self.limit = limit
    self.earlier = earlier
    self.isNear = isNear
    figure = Figure(
      span: passage.span(amount.tokens), bound: amount.bound,
      measure: Measure(dimension: .count, unit: ""), rule: Self.rule(of: amount))
    figure.approximator = amount.approximator.map { passage.span($0) }
    setEnds()
  }

  private static func rule(of amount: Amount) -> String {
    if amount.currency != nil { return "money" }
    if amount.unit != nil { return "measure" }
    return amount.kind == .share ? "share" : "count"
  }

  /// Takes a bound told behind the noun: "40 ferries or more".
  mutating func apply(_ bound: BoundReading, in passage: FigurePassage) {
    guard figure.bound == .point, let value = figure.best else { return }
    figure.bound = bound.bound
    figure.approximator = passage.span(bound.words)
    switch bound.bound {
    case .lower: (figure.low, figure.best) = (value, nil)
    case .upper: (figure.high, figure.best) = (value, nil)
    case .approx, .point, .range, .vague: break
    }
  }

  private mutating func setEnds() {
    if let second = amount.second {
      (figure.low, figure.high) = (min(amount.first, second), max(amount.first, second))
      return
    }
    switch amount.bound {
    case .point, .approx: figure.best = amount.first
    case .lower, .vague: figure.low = amount.first
    case .upper: figure.high = amount.first
    case .range: break
    }
  }
}
