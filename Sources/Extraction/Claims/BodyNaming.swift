import Prose

/// What stands around a name and says that it is one of a body, or belongs to it.
extension ActorNaming {
  /// "the operator, Blue Line Ferries": whether the words before a name call it a body.
  func describesBody(_ words: SourceWords, before segment: Range<Int>) -> Bool {
    guard let first = words.firstSegment, first.upperBound <= segment.lowerBound,
      !text.traits[first.lowerBound].isDisjoint(with: [.definite, .possessive])
    else { return false }
    let head = SourceWords.head(of: first, in: text)
    return head.upperBound == first.upperBound && head.last.map(namesBody) ?? false
  }

  /// A name that is no more than a body with the one whose it is: "the Prime Minister's Office".
  func withOwner(_ name: Range<Int>) -> Range<Int> {
    var first = name.lowerBound - 2
    guard name.count == 1, text.traits[name.lowerBound].contains(.body), first >= 0,
      text.tokens[first + 1].kind == .possessive, text.tokens[first].isCapitalised
    else { return name }
    while first > 0, text.tokens[first - 1].isCapitalised,
      !text.traits[first - 1].contains(.definite)
    {
      first -= 1
    }
    return first..<name.upperBound
  }

  /// "The Times of Olm": the name of an outlet with the town that it is of.
  func withTown(_ name: Range<Int>) -> Range<Int> {
    var end = name.upperBound + 1
    guard end < text.tokens.count, text.tokens[end - 1].key == "of" else { return name }
    while end < text.tokens.count, text.tokens[end].isCapitalised { end += 1 }
    return end > name.upperBound + 1 ? name.lowerBound..<end : name
  }

  /// The end of a phrase that opens a sentence, before a verb in -ed that it ran over: "The dockers'
  /// union disputed the".
  func beforeVerb(_ phrase: Range<Int>) -> Int {
    guard let first = phrase.first else { return phrase.upperBound }
    return phrase.first { $0 > first + 1 && text.endsLikePast($0) && namesBody($0 - 1) }
      ?? phrase.upperBound
  }
}
