import Prose

extension MeasureRule {
  /// The direction of a stated change.
  static let change = MeasureRule(
    name: "change",
    finds: [
      Example("Sales rose 5%.", "up"), Example("Output fell to 90 tonnes.", "down"),
      Example("Prices were down 3 per cent.", "down"), Example("It dropped from $9 to $4.", "down"),
      Example("Fees climbed by about $20.", "up"), Example("The index gained +0.4%.", "up"),
      Example("A 5% increase followed.", "up"),
    ],
    leaves: ["It cost $5.", "Some 20 people came.", "They cut 3 of 9 jobs."],
    shown: { figure, _ in figure.change?.rawValue }
  ) { draft, passage, _ in
    if draft.amount.isFromTo, let second = draft.amount.second {
      draft.figure.change = draft.amount.first < second ? .up : .down
      return
    }
    if let change = revision(draft, passage) {
      draft.figure.change = change
      return
    }
    let dimension = draft.figure.measure.dimension
    var position = draft.amount.tokens.lowerBound - 1
    if passage.isMark(position, "+") {
      draft.figure.change = .up
      return
    }
    var isTied = links.contains(passage.key(position))
    if isTied { position -= 1 }
    if adverbs.contains(passage.key(position)) { position -= 1 }
    if let change = ChangeWords.table[passage.key(position)] {
      isTied = isTied || dimension == .ratio || ["up", "down"].contains(passage.key(position))
      if isTied || dimension == .money
        || dimension == .count && intransitive.contains(passage.key(position))
      {
        draft.figure.change = change
      }
    } else if dimension == .ratio,
      ChangeWords.nouns.contains(passage.key(draft.amount.tokens.upperBound))
    {
      draft.figure.change = ChangeWords.table[passage.key(draft.amount.tokens.upperBound)]
    }
  }

  /// The second number of "from 40 to 60" where the two are figures of their own.
  private static func revision(_ draft: FigureDraft, _ passage: FigurePassage) -> Figure.Change? {
    let to = draft.amount.tokens.lowerBound - 1
    guard passage.key(to) == "to", let (earlier, isNear) = draft.earlier, isNear,
      let last = passage.token(to - 1), earlier.span.end == last.end, let old = earlier.best,
      let new = draft.figure.best, old != new,
      let first = passage.tokens.firstToken(startingAt: earlier.span.start),
      passage.key(first - 1) == "from"
    else { return nil }
    return old < new ? .up : .down
  }

  private static let links = WordSet("by to of at")
  private static let adverbs = WordSet("further another sharply slightly nearly as")
  private static let intransitive = WordSet("rose fell climbed jumped dropped slipped")
}
