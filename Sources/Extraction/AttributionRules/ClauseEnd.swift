import Prose

/// Where the clause that holds the cue ends, so that the sentence goes on without it.
extension Scene {
  /// Where content ends that stands in a clause with "while" or "if", or before "however".
  func frameEnd(from first: Int, to end: Int) -> Int? {
    let before = start - 1
    let isFramed =
      before >= low && !isQuoted(before)
      && (Self.framing.contains(text.tokens[before].key)
        || before == low && text.tokens[before].key == "as")
    guard first < end else { return nil }
    return (first..<end).first { index in
      guard text.tokens[index].kind == .comma, !isQuoted(index), index + 1 < end else {
        return false
      }
      if text.tokens[index + 1].key == "however" {
        return index + 3 >= end || text.tokens[index + 2].kind != .comma
          || text.traits[index + 3].isDisjoint(with: [.preposition, .auxiliary])
      }
      return isFramed && text.canBeginNounPhrase(index + 1)
        && text.holdsVerb(index + 1..<min(end, index + 12))
    }
  }

  private static let framing: WordSet = [
    "while", "if", "although", "though", "when", "because", "since", "whereas",
  ]

  /// Where a clause with ", who" closes before the verb of its noun: "Vega, who says it works, left".
  func relativeEnd(from first: Int, to end: Int) -> Int? {
    guard hasRelativeSubject, first < end else { return nil }
    return (first + 1..<max(first + 1, end)).first { index in
      let isMark =
        text.tokens[index].kind == .comma && !isQuoted(index)
        || text.endsQuotation(index) && text.tokens[index - 1].kind == .comma
      guard isMark, index + 1 < end, !isQuoted(index + 1) else { return false }
      let verb = afterDay(index + 1, to: end)
      let word = text.traits[verb]
      return word.contains(.auxiliary) && !word.contains(.subject) || text.isPlainVerb(verb)
        || text.endsLikePast(verb)
    }
    .map { isQuoted($0) ? $0 + 1 : $0 }
  }

  /// Whether "who" or "which" is the subject of the cue, after the noun that it stands for.
  private var hasRelativeSubject: Bool {
    guard case .phrase(let range) = subject, range.count == 1, range.lowerBound > low else {
      return false
    }
    return text.traits[range.lowerBound].contains(.relative)
  }

  /// Where the verb of the sentence begins after content in a clause with "who": "farmers who want to
  /// dig | are few", "those who think that it rained | were wrong".
  ///
  /// What is said has a verb of its own first, where it is a clause.
  func mainVerb(from first: Int, to end: Int, isClause: Bool) -> Int? {
    guard hasRelativeSubject else { return nil }
    var isOwn = isClause
    var index = first
    while index < end, !isQuoted(index) {
      let word = text.traits[index]
      let isVerb =
        word.contains(.auxiliary) && !word.contains(.subject)
        && text.tokens[index].casing == .lower && text.tokens[index - 1].key != "to"
        || text.isPlainVerb(index) && text.tokens[index - 1].kind == .word
      if isVerb, index > first {
        guard isOwn else { return index }
        isOwn = false
        while index + 1 < end,
          text.traits[index + 1].contains(.auxiliary) || text.isAdverb(index + 1)
            || text.traits[index + 1] == .negation
        {
          index += 1
        }
        // The verb after its auxiliaries: "have lost".
        if word.contains(.auxiliary), index + 1 < end, text.isPlainVerb(index + 1) { index += 1 }
      } else if text.tokens[index].kind == .comma
        || !word.isDisjoint(with: [.relative, .question, .coordinator, .subordinator])
        || !isOwn && word.contains(.subject)
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The token after "on Friday", "Friday" or "last week", where such a time stands there.
  private func afterDay(_ index: Int, to end: Int) -> Int {
    let isLed = ["on", "last"].contains(text.tokens[index].key)
    let day = isLed ? index + 1 : index
    let time: WordTraits = isLed ? [.weekday, .time] : .weekday
    return day + 1 < end && !text.traits[day].isDisjoint(with: time) ? day + 1 : index
  }

  /// Where a participle's clause ends that leads the sentence: "By voting to wait, they lost".
  func leadingEnd(from first: Int, to end: Int) -> Int? {
    guard cue.form == .participle, first < end,
      cue.tokens.lowerBound == low
        || !text.traits[low].isDisjoint(with: [.preposition, .subordinator]),
      !text.holdsVerb(low..<cue.tokens.lowerBound)
    else { return nil }
    return (first + 1..<max(first + 1, end)).first { index in
      text.tokens[index].kind == .comma && !isQuoted(index) && index + 2 < end
        && text.canBeginNounPhrase(index + 1) && beginsClause(index + 1, to: min(end, index + 16))
    }
  }

  /// The subject of the clause after a participle's that leads the sentence.
  var subjectAfterLeading: Range<Int>? {
    guard let comma = leadingEnd(from: cue.tokens.upperBound, to: high) else { return nil }
    let end = text.nounPhraseEnd(from: comma + 1, to: high)
    return end > comma + 1 && end < high ? comma + 1..<end : nil
  }

  private func beginsClause(_ first: Int, to end: Int) -> Bool {
    text.holdsVerb(first..<end)
      || (first + 1..<max(first + 1, end)).contains {
        MarkedText.irregularPast.contains(text.tokens[$0].key)
      }
  }

  /// Where a clause of time after a request begins that tells of the asking: "… as he prepared".
  func afterthought(from first: Int, to end: Int) -> Int? {
    guard cue.frames.contains(.person) else { return nil }
    var index = first + 2
    while index + 1 < end {
      if text.tokens[index].key == "as", text.traits[index + 1].contains(.subject) { return index }
      index += 1
    }
    return nil
  }
}
