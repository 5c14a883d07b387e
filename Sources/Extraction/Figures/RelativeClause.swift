import Prose

/// Clauses that stand between a subject and its verb, or in which the number stands.
extension SubjectReading {
  /// The noun phrase right before "which", "that" or "who".
  func antecedent(of relative: Int) -> Subject? {
    let hasComma = passage.kind(relative - 1) == .comma
    // ", that gives 40": behind a comma it points to what was said.
    if hasComma, passage.key(relative) == "that" { return nil }
    // "the pay of the head, Ada Roy, which was worth": what has a person's name is no thing.
    if hasComma, passage.key(relative) == "which", let name = chunk(before: relative - 1),
      name.count > 1, name.allSatisfy(passage.isCapital),
      passage.kind(name.lowerBound - 1) == .comma,
      let title = chunk(before: name.lowerBound - 1),
      case let tie = beforeDeterminers(title.lowerBound) - 1,
      ["of", "for"].contains(passage.key(tie)), let thing = chunk(before: tie)
    {
      return Subject(phrase: SubjectPhrase(head: thing, whole: thing), isPayer: false)
    }
    return chunk(before: hasComma ? relative - 1 : relative).map {
      Subject(phrase: SubjectPhrase(head: $0, whole: $0), isPayer: false)
    }
  }

  /// "before paring losses to close at $5": a participle that opens the phrase behind a preposition.
  func isClauseOfItsOwn(_ phrase: Range<Int>) -> Bool {
    phrase.count > 1 && passage.isLowerWord(phrase.lowerBound)
      && passage.ends(phrase.lowerBound, in: "ing")
      && isPreposition(passage.key(phrase.lowerBound - 1))
  }

  /// The "who" in "men who drank three cups of tea were": the phrase before the verb is the object of a
  /// clause that says of whom it goes on to speak.
  func relative(over phrase: Range<Int>) -> Int? {
    var position = beforeDeterminers(phrase.lowerBound) - 1
    while passage.range.contains(position), phrase.lowerBound - position < 8 {
      if passage.key(position) == "who" || passage.key(position) == "that" && isVerb(position + 1) {
        return passage.isLowerWord(position) && passage.kind(position - 1) == .word ? position : nil
      }
      guard passage.kind(position) == .word || passage.kind(position) == .number,
        !SubjectWords.clauseOpeners.contains(passage.key(position))
      else { return nil }
      position -= 1
    }
    return nil
  }

  /// The token before ", which is made of carbon," or before the comma alone.
  func beforeInsertion(endingAt comma: Int) -> Int {
    for position in stride(from: comma - 2, to: comma - 14, by: -1)
    where passage.kind(position) == .comma {
      return position - 1
    }
    return comma - 1
  }
}
