import Prose

extension MeasureRule {
  /// Which part of the figure before it a figure counts, where no noun of its own says so.
  static let part = MeasureRule(
    name: "part",
    finds: [
      Example("It has 90 cases, of which [12] are confirmed.", "of which 12 are confirmed"),
      Example("They held 40 men, [9] of them hurt.", "9 of them hurt"),
      Example("It lost 90 homes, including [12] in Lima.", "including 12"),
      Example("Of the 90 suspected cases, [12] are confirmed.", "12 are confirmed"),
    ],
    leaves: [
      "They held 40 men, including [9] soldiers.", "It has 90 cases and [12] beds.",
      "12 of them fell.",
    ],
    shown: { figure, text in figure.measure.part.map { text[$0] } }
  ) { draft, passage, _ in
    guard draft.figure.role == .figure, let (earlier, isNear) = draft.earlier, isNear,
      earlier.measure.dimension == .count, draft.noun == nil
    else { return }
    let tokens = draft.amount.tokens
    let opener =
      ["of", "among"].contains(passage.key(tokens.lowerBound - 2))
        && pronouns.contains(passage.key(tokens.lowerBound - 1))
      ? tokens.lowerBound - 2
      : passage.key(tokens.lowerBound - 1) == "including" ? tokens.lowerBound - 1 : nil
    let isOfThem =
      passage.key(tokens.upperBound) == "of"
      && pronouns.contains(passage.key(tokens.upperBound + 1))
    guard opener != nil || isOfThem || isOfWhole(earlier, tokens.lowerBound, passage) else {
      return
    }
    var end = isOfThem ? tokens.upperBound + 2 : tokens.upperBound
    while end < tokens.upperBound + 6, passage.isLowerWord(end), !stops.contains(passage.key(end)) {
      end += 1
    }
    draft.figure.measure.part = passage.span((opener ?? tokens.lowerBound)..<end)
  }

  /// "Of the 90 suspected cases, 12": the whole opens the sentence and a comma ends it.
  private static func isOfWhole(
    _ earlier: Figure, _ start: Int, _ passage: FigurePassage
  ) -> Bool {
    guard passage.kind(start - 1) == .comma,
      ["of", "among"].contains(passage.key(passage.range.lowerBound)),
      let whole = passage.tokens.firstToken(startingAt: earlier.span.start)
    else { return false }
    return whole - passage.range.lowerBound <= 3 && start - whole <= 8
  }

  private static let pronouns = WordSet("which whom them these those")
  private static let stops = WordSet(
    "in on at by from for with and or but to after before since as")
}
