import Prose

/// Tells numbers that say how many took part in something: "a crowd of 7,000", "30,000 marchers".
struct Gathering {
  let passage: FigurePassage

  /// Whether the number counts those who came together, by the noun behind it or before it.
  func counts(_ draft: borrowing FigureDraft) -> Bool {
    guard draft.figure.measure.dimension == .count else { return false }
    let start = draft.amount.tokens.lowerBound
    if let noun = draft.noun, Self.participants.contains(passage.key(noun.head)) {
      return passage.kind(draft.end) != .word || Self.prepositions.contains(passage.key(draft.end))
    }
    if passage.key(start - 1) == "of", PeopleNouns.isGathering(passage.key(start - 2)) {
      return true
    }
    return draft.noun == nil
      && draft.subject.map { PeopleNouns.isGathering(passage.key($0.upperBound - 1)) } ?? false
  }

  /// What may follow the nouns where nothing else is said of those who took part.
  private static let prepositions = WordSet("in at on from through outside near against for")

  /// Source: by hand, the usual nouns of reports on marches, rallies and matches.
  private static let participants = WordSet(
    "protesters protestors demonstrators marchers participants attendees spectators strikers "
      + "worshippers pilgrims")
}
