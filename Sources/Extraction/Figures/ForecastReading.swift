import Prose

/// Tells numbers that are expected or held possible from those that were counted.
struct ForecastReading {
  let passage: FigurePassage

  /// Whether the verb of the number's clause says what may come: "could reach 300", "300 may die".
  ///
  /// What may have been is an estimate and no forecast.
  func isForecast(_ draft: FigureDraft) -> Bool {
    if (draft.end..<draft.end + 3).contains(where: isForecast) { return true }
    let start = draft.amount.tokens.lowerBound
    for position in stride(from: start - 1, to: start - 8, by: -1) {
      guard passage.kind(position) == .word, !Self.stops.contains(passage.key(position)) else {
        return false
      }
      if isForecast(position) { return true }
    }
    return false
  }

  private func isForecast(_ position: Int) -> Bool {
    guard passage.isLowerWord(position) else { return false }
    let key = passage.key(position)
    if Self.modals.contains(key) { return !Self.perfects.contains(passage.key(position + 1)) }
    return Self.expectations.contains(key) && passage.key(position + 1) == "to"
      && !Self.perfects.contains(passage.key(position + 2))
  }

  private static let modals = WordSet("could may might")
  private static let perfects = WordSet("have not also")
  private static let expectations = WordSet(
    "expected forecast forecasted projected predicted likely poised")
  private static let stops = WordSet("that who which because while after before said says")
}
