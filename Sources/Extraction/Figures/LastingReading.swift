import Prose

/// Durations that a verb asks for: what it is that lasts.
extension MeasuredReading {
  /// "has led the firm for 12 years", "was delayed by three hours": what its verb is said of.
  func lasting(_ draft: borrowing FigureDraft) -> Found? {
    let start = draft.amount.tokens.lowerBound
    // "died at the age of 83"
    if draft.figure.measure.unit == "year of age", passage.key(start - 2) == "age" {
      return subjects.subject(before: start - 4, isShared: true).map {
        Found(population: $0.phrase.whole)
      }
    }
    guard ["for", "by"].contains(passage.key(start - 1)), !draft.amount.isAge,
      !isNewThing(before: start - 1),
      let subject = subjects.subject(before: start - 1, isShared: true), !subject.isSource
    else { return nil }
    return Found(population: subject.phrase.whole)
  }

  /// "a ban for 60 days": behind an indefinite article it is that which lasts.
  private func isNewThing(before end: Int) -> Bool {
    guard let noun = subjects.chunk(before: end) else { return false }
    return ["a", "an"].contains(passage.key(noun.lowerBound - 1))
  }
}
