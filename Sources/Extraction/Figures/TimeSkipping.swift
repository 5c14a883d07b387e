import Prose

/// Steps over words that say when and over asides, from right to left.
extension SubjectReading {
  /// The end of what stands before "in April", "last year", "(WTI)", all of them in a row.
  func skippingTime(before end: Int) -> Int {
    var end = end
    for _ in 0..<3 {
      guard let next = beforeParenthesis(end) ?? beforeTime(end) else { break }
      end = next
    }
    return end
  }

  private func beforeParenthesis(_ end: Int) -> Int? {
    guard passage.kind(end - 1) == .closeParenthesis else { return nil }
    return stride(from: end - 2, to: end - 8, by: -1)
      .first { passage.kind($0) == .openParenthesis }
  }

  /// Before "in the first quarter of 2018", "on Monday", "last year", "between 2014 and 2017".
  private func beforeTime(_ end: Int) -> Int? {
    var position = end - 1
    guard isTimeHead(position) else { return nil }
    while isTimeHead(position) || SubjectWords.timeWords.contains(passage.key(position))
      || ["of", "and", "to", "or", "ended", "ending"].contains(passage.key(position))
        && isTimeHead(position - 1)
      || passage.kind(position) == .number && isTimeHead(position + 1)
      || passage.range.contains(position) && passage.numerals.isNumberWord(position)
    {
      position -= 1
    }
    let first = passage.key(position + 1)
    while SubjectWords.determiners.contains(passage.key(position)) { position -= 1 }
    if SubjectWords.timeLeads.contains(passage.key(position))
      || passage.key(position) == "of" && passage.isPlainNumber(position + 1)
    {
      return position
    }
    guard position >= passage.range.lowerBound, SubjectWords.timeOpeners.contains(first) else {
      return nil
    }
    return position + 1
  }

  private func isTimeHead(_ position: Int) -> Bool {
    let key = passage.key(position)
    return passage.isWeekday(position) || CalendarWords.periodUnits.contains(key)
      || CalendarWords.months[key] != nil && passage.isCapital(position)
      || SubjectWords.timeEnds.contains(key)
      || passage.plainValue(position).map { (1800...2199).contains($0) } ?? false
  }

  /// Skips ", however," before `end`.
  func skippingAside(before end: Int) -> Int {
    guard passage.kind(end - 1) == .comma else { return end }
    guard passage.kind(end - 3) == .comma, passage.kind(end - 2) == .word else { return end - 1 }
    return end - 3
  }
}
