import Prose

/// Tells numbers that are of what the figure before them is of: "12 of them", "another 12", "cut fees
/// by $2 to $9", "twice the firm's own estimate of €3m".
struct OnwardReading {
  let passage: FigurePassage

  /// Whether a count goes on with what the one before it in its sentence counts: "than the 900
  /// expected", "12 of them", "another 12".
  func isCount(_ draft: FigureDraft) -> Bool {
    guard let (earlier, isNear) = draft.earlier, isNear, earlier.measure.dimension == .count else {
      return false
    }
    let (start, end) = (draft.amount.tokens.lowerBound, draft.amount.tokens.upperBound)
    return passage.key(start - 1) == "the" && passage.key(start - 2) == "than"
      || passage.key(end) == "of" && Self.pronouns.contains(passage.key(end + 1))
      || Self.additions.contains(passage.key(start - 1)) || passage.key(end) == "more"
  }

  /// Whether an amount is of what `earlier` in its sentence is of: an aside, a part of it ("a third
  /// of them"), another number for it, or where a change led.
  func isAmount(_ draft: FigureDraft, after earlier: Figure) -> Bool {
    let (start, end) = (draft.amount.tokens.lowerBound, draft.amount.tokens.upperBound)
    if passage.key(end) == "of", Self.pronouns.contains(passage.key(end + 1)) {
      return earlier.measure.dimension == .count
    }
    if passage.key(start - 1) == "to", earlier.measure.population != nil,
      let last = passage.token(start - 2), last.end == earlier.span.end,
      let first = passage.tokens.firstToken(startingAt: earlier.span.start),
      passage.key(first - 1) == "by"
    {
      return true
    }
    return isAside(draft, after: earlier) || isOtherEstimate(draft, after: earlier)
  }

  private func isAside(_ draft: FigureDraft, after earlier: Figure) -> Bool {
    let start = draft.amount.tokens.lowerBound
    if passage.kind(start - 1) == .openParenthesis {
      return earlier.measure.dimension != .count
        && passage.token(start - 2)?.end ?? 0 <= earlier.span.end
    }
    return draft.figure.measure.dimension == .ratio && passage.kind(start - 1) == .comma
      && Self.comparatives.contains(passage.key(draft.amount.tokens.upperBound))
  }

  /// "twice the firm's own estimate of €3m".
  private func isOtherEstimate(_ draft: FigureDraft, after earlier: Figure) -> Bool {
    let of = draft.amount.tokens.lowerBound - 1
    return passage.key(of) == "of" && SubjectWords.estimates.contains(passage.key(of - 1))
      && earlier.measure.unit == draft.figure.measure.unit && earlier.measure.population != nil
  }

  private static let pronouns = WordSet("them these those which whom")
  private static let additions = WordSet("another further additional")
  private static let comparatives = WordSet("more fewer less higher lower")
}
