import Prose

/// Makes the figures of one sentence from its amounts, by the measure rules in their order.
struct MeasureReader {
  let passage: FigurePassage
  let context: ReadingContext

  init(_ passage: FigurePassage, _ context: ReadingContext) {
    self.passage = passage
    self.context = context
  }

  /// One figure for each amount, in order; `before` are the last figures of the sentences before.
  func figures(of amounts: [Amount], after before: ArraySlice<ReadFigure>) -> [ReadFigure] {
    let rules = MeasureRule.all
    var result: [ReadFigure] = []
    result.reserveCapacity(amounts.count)
    for number in amounts.indices {
      var draft = draft(number, of: amounts, behind: result[...], after: before)
      // By its number, since a rule taken out of the list would be copied with its examples.
      for rule in rules.indices { rules[rule].fill(&draft, passage, context) }
      draft.figure.zone = zone(of: draft.figure.span)
      result.append(ReadFigure(draft.figure))
    }
    return result
  }

  /// The figure of one amount before any rule has filled it; `figures` are those of the amounts
  /// before it, `before` the last ones of the sentences before.
  @inline(__always)
  func draft(
    _ number: Int, of amounts: [Amount], behind figures: ArraySlice<ReadFigure>,
    after before: ArraySlice<ReadFigure>
  ) -> FigureDraft {
    let limit =
      number + 1 < amounts.count
      ? amounts[number + 1].tokens.lowerBound : passage.range.upperBound
    let start = amounts[number].tokens.lowerBound
    let near =
      compared(with: amounts[number], among: figures)
      ?? figures.last { isFigure($0) && !isShare($0, before: start) && !isOfThem($0) }
      ?? figures.last { isFigure($0) && !isShare($0, before: start) }
    return FigureDraft(
      amounts[number], limit: limit, earlier: near ?? told(before: amounts[number], in: before),
      isNear: near != nil, in: passage)
  }

  /// The figure of a sentence before that an amount goes on with.
  private func told(before amount: Amount, in figures: ArraySlice<ReadFigure>) -> ReadFigure? {
    series(of: amount, in: figures) ?? whole(of: amount, in: figures)
      ?? figures.last { isFigure($0) }
  }

  private func isFigure(_ read: ReadFigure) -> Bool { read.figure.role == .figure }

  /// Of what "the count stood at 66" is the next value: the last figure of people that is near it.
  private func series(of amount: Amount, in before: ArraySlice<ReadFigure>) -> ReadFigure? {
    let start = amount.tokens.lowerBound
    guard amount.isCount, ["at", "to"].contains(passage.key(start - 1)),
      (passage.range.lowerBound..<start).contains(where: { Self.counts.contains(passage.key($0)) })
    else { return nil }
    return before.last { read in
      guard isFigure(read), read.figure.measure.unit == "person",
        let value = read.figure.high ?? read.figure.best ?? read.figure.low,
        let twice = value + value,
        let twiceOwn = amount.first + amount.first
      else { return false }
      return twiceOwn >= value && amount.first <= twice
    }
  }

  private static let counts = WordSet("count toll tally total")

  /// Of what "640,000 of them" is a part: the last figure that is a share or not less.
  private func whole(of amount: Amount, in before: ArraySlice<ReadFigure>) -> ReadFigure? {
    let end = amount.tokens.upperBound
    guard amount.isCount, passage.key(end) == "of",
      ["them", "these", "those", "which"].contains(passage.key(end + 1))
    else { return nil }
    return before.last { read in
      guard isFigure(read) else { return false }
      if read.figure.measure.dimension == .ratio { return read.figure.measure.population != nil }
      return read.figure.measure.dimension == .count
        && (read.figure.high ?? read.figure.best).map { $0 >= amount.first }
          ?? (read.figure.low != nil)
    }
  }

  /// The share that a percentage is told beside: "one in six in a town of 900, up from 12 per cent".
  private func compared(
    with amount: Amount, among figures: ArraySlice<ReadFigure>
  ) -> ReadFigure? {
    let start = amount.tokens.lowerBound
    guard passage.key(start - 1) == "from", ["up", "down"].contains(passage.key(start - 2)),
      !amount.isCount, amount.currency == nil
    else { return nil }
    return figures.last { isFigure($0) && $0.figure.measure.dimension == .ratio }
  }

  /// "two of them children": what follows goes on with the whole.
  private func isOfThem(_ read: ReadFigure) -> Bool {
    guard read.figure.measure.dimension == .count,
      let last = passage.tokens.lastToken(endingAt: read.figure.span.end),
      passage.key(last + 1) == "of"
    else { return false }
    return ["them", "whom"].contains(passage.key(last + 2))
  }

  /// "half of the 40,000": the share says nothing of what the number counts.
  private func isShare(_ read: ReadFigure, before start: Int) -> Bool {
    guard read.figure.measure.dimension == .ratio,
      let token = passage.tokens.lastToken(endingAt: read.figure.span.end)
    else { return false }
    return passage.key(token + 1) == "of" && start - token <= 3
  }

  private func zone(of span: Span) -> Figure.Zone {
    for zone in context.zones where zone.span.overlaps(span) {
      switch zone.kind {
      case .headline, .subheading: return .headline
      case .caption, .credit: return .caption
      case .byline, .dateline, .dateLine: continue
      }
    }
    return .body
  }
}
