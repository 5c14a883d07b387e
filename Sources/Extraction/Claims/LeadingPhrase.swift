import Prose

/// Times and places that stand before the subject of a sentence.
extension MarkedText {
  /// The noun phrase after "On Tuesday", "In Lima", "In a statement".
  func afterLeadingPhrase(_ first: Int, _ end: Int) -> Int? {
    var index = first + 1
    var hasNoun = traits[first].contains(.time)
    while index < end {
      let word = traits[index]
      if hasNoun {
        let previous = tokens[index - 1]
        if word.contains(.subject) || word.contains(.determiner) && !word.contains(.preposition)
          || word.contains(.pronoun)
        {
          guard traits[index - 1].contains(.preposition) else { return index }
          // Another phrase of time or place: "Last night at the town hall Ana Ruiz".
          hasNoun = false
          index += 1
          continue
        }
        if tokens[index].kind == .word, !word.contains(.time), !word.contains(.preposition),
          previous.isCapitalised != tokens[index].isCapitalised
            || traits[index - 1].contains(.time),
          previous.kind == .word, !traits[index - 1].contains(.preposition),
          !traits[index - 1].contains(.determiner)
        {
          return index
        }
      }
      if tokens[index].kind == .word, !word.contains(.determiner), !word.contains(.preposition) {
        hasNoun = true
      }
      index += 1
    }
    return nil
  }

  /// The noun phrase after "Two days ago", "A week later", "The next day".
  func afterTime(_ first: Int, _ end: Int) -> Int? {
    var index = first
    while index < end, index < first + 3,
      tokens[index].kind == .number
        || !traits[index].isDisjoint(with: [.number, .determiner])
        || Self.timeModifiers.contains(tokens[index].key)
    {
      index += 1
    }
    guard index > first, index + 1 < end, traits[index].contains(.time) else { return nil }
    index += 1
    if Self.distances.contains(tokens[index].key) {
      index += 1
    } else if !Self.timeModifiers.contains(tokens[index - 2].key) {
      return nil
    }
    let isDistance = Self.distances.contains(tokens[index - 1].key)
    guard index < end, tokens[index].kind == .word, canBeginNounPhrase(index) else { return nil }
    return isDistance || traits[index].contains(.determiner) || tokens[index].isCapitalised
      ? index : nil
  }

  private static let timeModifiers: WordSet = ["next", "same", "following", "previous", "other"]
  private static let distances: WordSet = ["ago", "earlier", "later", "before", "after", "on"]
}
