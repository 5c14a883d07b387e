import Prose

/// Words between a subject and its verb.
extension MarkedText {
  /// The last token of what stands before a verb without adverbs and a day, at least `lowest` - 1.
  func subjectEnd(before verb: Int, from lowest: Int) -> Int {
    var last = verb - 1
    while last >= lowest, isAdverb(last), !tokens[last].isCapitalised { last -= 1 }
    if last > lowest, traits[last - 1].contains(.subject), isDistributed(last) { last -= 1 }
    guard last >= lowest else { return last }
    return commaBeforeDay(last, from: lowest) ?? last
  }

  /// The comma before the day that stands between an insertion and its verb: "Ruiz, the mayor, on
  /// Friday said".
  private func commaBeforeDay(_ day: Int, from lowest: Int) -> Int? {
    guard !traits[day].isDisjoint(with: [.weekday, .time]) else { return nil }
    let isLed = day > lowest && Self.dayLeaders.contains(tokens[day - 1].key)
    guard isLed || traits[day].contains(.weekday) else { return nil }
    let comma = isLed ? day - 2 : day - 1
    guard comma > lowest, tokens[comma].kind == .comma,
      insertion(endingAt: comma, from: lowest) != nil
    else { return nil }
    return comma
  }

  private static let dayLeaders: WordSet = ["on", "last", "late", "early", "this"]

  /// "both" of "they both said".
  private func isDistributed(_ index: Int) -> Bool {
    tokens[index].key == "both" || tokens[index].key == "all" || tokens[index].key == "each"
  }
}
