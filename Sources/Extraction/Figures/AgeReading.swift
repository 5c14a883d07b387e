import Prose

/// Tells a bare number that is how old somebody is: "she turned 90", "at the age of 47".
struct AgeReading {
  let passage: FigurePassage

  /// Whether the number says how old its subject is, by the verb before it and nothing behind it.
  func isAge(_ draft: borrowing FigureDraft) -> Bool {
    let verb = draft.amount.tokens.lowerBound - 1
    if let words = draft.amount.approximator, draft.amount.isCount, words.count == 2,
      ["younger", "older"].contains(passage.key(words.lowerBound)),
      endsThought(draft.amount.tokens.upperBound)
    {
      return true
    }
    let isNamed = passage.key(verb) == "of" && passage.key(verb - 1) == "age"
    guard draft.amount.isCount, draft.amount.kind == .number,
      isNamed || Self.verbs.contains(passage.key(verb)),
      draft.amount.first >= DecimalNumber(1), draft.amount.first <= DecimalNumber(115),
      draft.amount.first.exponent >= 0, isNamed || endsThought(draft.amount.tokens.upperBound)
    else { return false }
    if isNamed { return true }
    var first = verb
    while SubjectWords.auxiliaries.contains(passage.key(first - 1)) || isAdverb(first - 1) {
      first -= 1
    }
    return isSomebody(first - 1, of: passage.key(verb))
  }

  private func isAdverb(_ position: Int) -> Bool { passage.key(position) == "just" }

  private func isSomebody(_ position: Int, of verb: WordKey) -> Bool {
    let key = passage.key(position)
    if Self.pronouns.contains(key) || key == "they" && Self.turning.contains(verb) { return true }
    if Self.turning.contains(verb), passage.isCapital(position) { return true }
    return PeopleNouns.isPerson(key) && passage.isLowerWord(position)
      && !CountedNouns.isPlural(position, in: passage)
  }

  private func endsThought(_ position: Int) -> Bool {
    guard let token = passage.token(position) else { return true }
    switch token.kind {
    case .word: return Self.followers.contains(token.key)
    case .stop, .comma, .semicolon, .dash, .closeQuote, .exclamation, .question: return true
    default: return false
    }
  }

  private static let turning = WordSet("turned turns turn turning")
  private static let verbs = WordSet("turned turns turn turning is was be")
  private static let pronouns = WordSet("he she i who")
  private static let followers = WordSet(
    "when on by at and but this next today in while last years")
}
