import Prose

extension NonFigureRule {
  /// "one" as a pronoun.
  static let pronounOne = NonFigureRule(
    name: "pronoun one",
    finds: [
      "No [one] knew.", "This [one] is new.", "The old [one] fell.", "As [one] would expect.",
      "Each [one] counts.", "It is a good [one].", "There isn't [one].",
    ],
    leaves: ["One soldier died.", "It is one of the best.", "Only one was saved."]
  ) { passage, start in
    guard passage.key(start) == "one", passage.kind(start + 1) != .hyphen,
      passage.token(start + 1)?.key != "hundred", passage.key(start + 1) != "thousand",
      passage.key(start + 1) != "million", passage.key(start + 1) != "billion"
    else { return nil }
    if beforeOne.contains(passage.key(start - 1)) { return start..<(start + 1) }
    let next = passage.key(start + 1)
    if afterOne.contains(next) { return start..<(start + 1) }
    let endsThere =
      passage.kind(start + 1) != .word || NounLexicon.verbs.contains(next)
      || NounLexicon.functionWords.contains(next) && !["of", "in", "was"].contains(next)
    let followsAdjective =
      passage.isLowerWord(start - 1)
      && !NounLexicon.functionWords.contains(passage.key(start - 1))
      && !NounLexicon.verbs.contains(passage.key(start - 1))
      && !onlyWords.contains(passage.key(start - 1))
    return endsThere && followsAdjective && start > passage.range.lowerBound
      ? start..<(start + 1) : nil
  }

  private static let beforeOne = WordSet(
    "no not this that the which any every each some another a whichever such other last next "
      + "number loved isn't wasn't isn’t wasn’t")
  private static let afterOne = WordSet(
    "would could should might can may must will cannot who whom whose else's another self")
  private static let onlyWords = WordSet("only just minus negative is was killing least most than")
}
