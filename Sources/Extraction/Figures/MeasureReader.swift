import Prose

/// Makes the figures of one sentence from its amounts, by the measure rules in their order.
struct MeasureReader {
  let passage: FigurePassage
  let context: ReadingContext

  init(_ passage: FigurePassage, _ context: ReadingContext) {
    self.passage = passage
    self.context = context
  }

  /// One figure for each amount, in order; `earlier` is the last figure of the sentence before.
  func figures(of amounts: [Amount], after earlier: Figure?) -> [Figure] {
    var result: [Figure] = []
    result.reserveCapacity(amounts.count)
    for number in amounts.indices {
      let limit =
        number + 1 < amounts.count
        ? amounts[number + 1].tokens.lowerBound : passage.range.upperBound
      let near = result.lastIndex {
        $0.role == .figure && !isShare($0, of: amounts[number])
      }
      var draft = FigureDraft(
        amounts[number], limit: limit,
        earlier: near.map { (figure: result[$0], isNear: true) }
          ?? earlier.map { (figure: $0, isNear: false) },
        in: passage)
      for fill in MeasureRule.fillers { fill(&draft, passage, context) }
      draft.figure.zone = zone(of: draft.figure.span)
      result.append(draft.figure)
    }
    return result
  }

  /// "half of the 40,000": the share says nothing of what the number counts.
  private func isShare(_ figure: Figure, of amount: Amount) -> Bool {
    let first = amount.tokens.lowerBound
    guard figure.measure.dimension == .ratio,
      let token = passage.tokens.lastToken(
        endingAt: figure.span.end)
    else { return false }
    return passage.key(token + 1) == "of" && first - token <= 3
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
