import Prose

/// Tells numbers that are of what the figure before them is of: "12 of them", "another 12", "cut fees
/// by $2 to $9", "twice the firm's own estimate of €3m".
struct OnwardReading {
  let passage: FigurePassage

  /// Whether a count goes on with what the one before it in its sentence counts: "than the 900
  /// expected", "12 of them", "another 12", ", not 900".
  func isCount(_ draft: borrowing FigureDraft) -> Bool {
    guard let earlier = draft.near, earlier.figure.measure.dimension == .count else {
      return false
    }
    let (start, end) = (draft.amount.tokens.lowerBound, draft.amount.tokens.upperBound)
    // "carried 3.1m people, 140,000 more than in May"
    if ["more", "fewer"].contains(passage.key(end)), passage.key(end + 1) == "than" { return true }
    return passage.key(start - 1) == "the"
      && (passage.key(start - 2) == "than"
        || passage.key(start - 2) == "of" && passage.key(start - 3) == "short")
      || passage.key(end) == "of" && Self.pronouns.contains(passage.key(end + 1))
      || passage.key(start - 1) == "not" && passage.kind(start - 2) == .comma
      || Self.additions.contains(passage.key(start - 1)) || passage.key(end) == "more"
  }

  /// Whether an amount is of what `earlier` in its sentence is of: an aside, a part of it ("a third
  /// of them"), another number for it, or where a change led.
  func isAmount(_ draft: borrowing FigureDraft, after earlier: ReadFigure) -> Bool {
    let (start, end) = (draft.amount.tokens.lowerBound, draft.amount.tokens.upperBound)
    // "to 640p from 590p", "74 cents, up from 73 cents"
    if passage.key(start - 1) == "from", earlier.figure.measure.unit == draft.figure.measure.unit,
      earlier.figure.measure.population != nil, passage.key(end) != "of",
      let last = passage.token(start - 2),
      last.end == earlier.figure.span.end || ["up", "down"].contains(passage.key(start - 2))
    {
      return true
    }
    // "15 metres across and five metres deep"
    if SubjectWords.extents.contains(passage.key(end)), passage.key(start - 1) == "and" {
      return earlier.figure.measure.unit == draft.figure.measure.unit
    }
    if passage.key(start - 1) == "which", passage.key(start - 2) == "of" {
      return earlier.figure.measure.dimension == draft.figure.measure.dimension
    }
    if passage.key(end) == "of", Self.pronouns.contains(passage.key(end + 1)) {
      return earlier.figure.measure.dimension == .count
    }
    if passage.key(start - 1) == "to", earlier.figure.measure.population != nil,
      let last = passage.token(start - 2), last.end == earlier.figure.span.end,
      let first = passage.tokens.firstToken(startingAt: earlier.figure.span.start),
      passage.key(first - 1) == "by"
    {
      return true
    }
    if draft.amount.currency == nil, draft.figure.measure.dimension == .money,
      earlier.figure.measure.dimension == .money, earlier.figure.measure.population != nil
    {
      return true
    }
    return isAside(draft, after: earlier) || isStep(draft, of: earlier)
      || isOtherEstimate(draft, after: earlier)
  }

  /// "27 million users, up 9 percent": by how much what was just told has changed.
  private func isStep(_ draft: borrowing FigureDraft, of earlier: ReadFigure) -> Bool {
    let start = draft.amount.tokens.lowerBound
    guard draft.figure.measure.dimension == .ratio, earlier.figure.measure.dimension == .count,
      ["up", "down"].contains(passage.key(start - 1)), passage.kind(start - 2) == .comma,
      let noun = earlier.figure.measure.unitSpan
    else { return false }
    return passage.token(start - 3)?.end == noun.end
  }

  private func isAside(_ draft: borrowing FigureDraft, after earlier: ReadFigure) -> Bool {
    let start = draft.amount.tokens.lowerBound
    if passage.kind(start - 1) == .openParenthesis {
      return earlier.figure.measure.dimension != .count
        && passage.token(start - 2)?.end ?? 0 <= earlier.figure.span.end
    }
    return draft.figure.measure.dimension == .ratio && passage.kind(start - 1) == .comma
      && Self.comparatives.contains(passage.key(draft.amount.tokens.upperBound))
  }

  /// "twice the firm's own estimate of €3m".
  private func isOtherEstimate(_ draft: borrowing FigureDraft, after earlier: ReadFigure) -> Bool {
    let of = draft.amount.tokens.lowerBound - 1
    return passage.key(of) == "of" && SubjectWords.estimates.contains(passage.key(of - 1))
      && earlier.figure.measure.unit == draft.figure.measure.unit
      && earlier.figure.measure.population != nil
  }

  private static let pronouns = WordSet("them these those which whom")
  private static let additions = WordSet("another further additional")
  private static let comparatives = WordSet("more fewer less higher lower")
}
