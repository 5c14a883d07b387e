import Prose

/// Tells numbers that are expected or held possible from those that were counted.
struct ForecastReading {
  let passage: FigurePassage

  /// Whether the verb of the number's clause says what may come: "could reach 300", "300 may die".
  ///
  /// What may have been is an estimate and no forecast.
  func isForecast(_ draft: borrowing FigureDraft) -> Bool {
    guard passage.holds(.forecast) else { return false }
    let clause = (draft.end..<draft.end + 3).prefix { !["and", "but"].contains(passage.key($0)) }
    if clause.contains(where: isForecast) || isWished(behind: draft.end) { return true }
    let start = draft.amount.tokens.lowerBound
    for position in stride(from: start - 1, to: start - 8, by: -1) {
      guard passage.kind(position) == .word, !Self.stops.contains(passage.key(position)) else {
        return false
      }
      if isForecast(position) { return true }
    }
    return false
  }

  /// "that the ministry wants to reach", "it hopes to sell": somebody else's wish for them.
  private func isWished(behind end: Int) -> Bool {
    let first = passage.key(end) == "that" || passage.key(end) == "which" ? end + 1 : end
    guard Self.wishers.contains(passage.key(first)) else { return false }
    return (first + 1..<first + 5).contains {
      Self.wishes.contains(passage.key($0)) && passage.key($0 + 1) == "to"
    }
  }

  private static let wishers = WordSet("the it they he she we")
  private static let wishes = WordSet(
    "wants want hopes hope plans plan aims aim intends intend wanted hoped planned aimed")

  private func isForecast(_ position: Int) -> Bool {
    guard passage.isLowerWord(position) else { return false }
    let key = passage.key(position)
    if Self.modals.contains(key) { return !Self.perfects.contains(passage.key(position + 1)) }
    return Self.expectations.contains(key) && passage.key(position + 1) == "to"
      && !Self.perfects.contains(passage.key(position + 2))
  }

  /// The words of which a forecast holds at least one.
  static let words = modals.union(expectations).union(wishes)
  private static let modals = WordSet("could may might")
  private static let perfects = WordSet("have not also")
  private static let expectations = WordSet(
    "expected forecast forecasted projected predicted likely poised")
  private static let stops = WordSet("that who which because while after before said says")
}
