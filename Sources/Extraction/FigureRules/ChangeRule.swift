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
    leaves: [
      "Women made up 40 percent of it.", "Rents range from $700 to $900.",
      "It drew anywhere from 40 to 60 people.",
      "The walk takes from 2 to 3 hours.", "It cost $5.", "Some 20 people came.",
      "They cut 3 of 9 jobs.",
    ],
    shown: { figure, _ in figure.change?.rawValue }
  ) { draft, passage, _ in
    if draft.amount.isFromTo, let second = draft.amount.second {
      if !isSpread(before: draft.amount.tokens.lowerBound, passage) {
        draft.figure.change = draft.amount.first < second ? .up : .down
      }
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
    if let change = ChangeWords.table[passage.key(position)],
      !composing.contains(passage.key(position - 1))
    {
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
  private static func revision(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Figure
    .Change?
  {
    let to = draft.amount.tokens.lowerBound - 1
    guard passage.key(to) == "to", let earlier = draft.near,
      let last = passage.token(to - 1), earlier.figure.span.end == last.end,
      let old = earlier.figure.best,
      let new = draft.figure.best, old != new,
      let first = passage.tokens.firstToken(startingAt: earlier.figure.span.start),
      passage.key(first - 1) == "from"
    else { return nil }
    return old < new ? .up : .down
  }

  /// "ranging from 5 to 9", "anywhere from 5 to 9": what lies between the two, and no way from one
  /// to the other.
  private static func isSpread(before start: Int, _ passage: FigurePassage) -> Bool {
    for position in stride(from: start - 1, through: start - 3, by: -1) {
      if spreads.contains(passage.key(position)) { return true }
      if ChangeWords.table[passage.key(position)] != nil { return false }
    }
    return false
  }

  private static let spreads = WordSet(
    """
    range ranges ranged ranging vary varies varied varying anywhere anything everything take takes
    took taking cost costs costing last lasts lasted spread spanning spans aged
    """)
  /// Verbs whose "up" tells no direction: "women made up 40 percent".
  private static let composing = WordSet("made make makes making take takes took ended end")
  private static let links = WordSet("by to of at")
  private static let adverbs = WordSet("further another sharply slightly nearly as")
  private static let intransitive = WordSet("rose fell climbed jumped dropped slipped")
}
