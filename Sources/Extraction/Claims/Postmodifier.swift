import Prose

/// What describes a paper after its noun: "a report released on Monday by the ministry".
extension MarkedText {
  /// The end of the phrases of time, maker and place that follow a paper's noun phrase at `end`.
  func postmodifierEnd(from end: Int, to limit: Int) -> Int {
    var last = end
    while let next = timeEnd(from: last, to: limit) ?? makerEnd(from: last, to: limit) {
      last = next
    }
    // A time that nothing follows tells when the paper spoke: "a report said last week".
    return last > end && traits[last - 1].contains(.time) ? end : last
  }

  /// A subject without the time of its verb: "the office on Friday" said; that of "a poll released on
  /// Friday" is the poll's own.
  func withoutTimeOfVerb(_ subject: Range<Int>) -> Range<Int> {
    let first = subject.lowerBound
    var end = subject.upperBound
    while end - 1 > first, traits[end - 1].contains(.time) || tokens[end - 1].key == "on" {
      end -= 1
    }
    let isOfPaper =
      end - 1 > first && isPastForm(end - 1)
      && (first..<end).contains { traits[$0].contains(.paper) }
    return isOfPaper ? subject : first..<end
  }

  /// The end of "last year", "Monday", "on Monday", "in May", or nil.
  private func timeEnd(from index: Int, to limit: Int) -> Int? {
    var last = index
    if last + 1 < limit, tokens[last].key == "on" || tokens[last].key == "in",
      !traits[last + 1].isDisjoint(with: [.weekday, .month])
    {
      last += 1
    }
    let first = last
    while last < limit, quotation[last] < 0,
      traits[last].contains(.time) || isTimeLeader(last, limit)
    {
      last += 1
    }
    return last > first ? last : nil
  }

  private func isTimeLeader(_ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && traits[index + 1].contains(.time)
      && (tokens[index].key == "this" || tokens[index].key == "early"
        || tokens[index].key == "late")
  }

  /// The end of "by the ministry", "filed by its lawyers", "published in May", or nil.
  private func makerEnd(from index: Int, to limit: Int) -> Int? {
    var preposition = index
    if index < limit, quotation[index] < 0, isPastForm(index) { preposition += 1 }
    while preposition > index, preposition < limit,
      let after = timeEnd(from: preposition, to: limit)
    {
      preposition = after
    }
    guard preposition + 1 < limit, quotation[preposition] < 0,
      preposition > index && traits[preposition].contains(.preposition)
        || tokens[preposition].key == "by" || tokens[preposition].key == "from"
    else { return nil }
    let end = nounPhraseEnd(from: preposition + 1, to: limit)
    return end > preposition + 1 ? end : nil
  }

  /// Whether a participle stands there: "filed", "seen", "made".
  func isPastForm(_ index: Int) -> Bool {
    endsLikePast(index) || Self.participles.contains(tokens[index].key)
  }

  private static let participles: WordSet = [
    "seen", "made", "written", "sent", "given", "shown", "drawn", "put", "held", "taken", "read",
  ]
}
