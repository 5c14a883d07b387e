import Prose

extension MeasureRule {
  /// Which part of the figure before it a figure counts, where no noun of its own says so; and
  /// which part of all cases, where a verb says so.
  static let part = MeasureRule(
    name: "part",
    finds: [
      Example("It has 90 cases, of which [12] are confirmed.", "of which 12 are confirmed"),
      Example("They held 40 men, [9] of them hurt.", "9 of them hurt"),
      Example("It lost 90 homes, including [12] in Lima.", "including 12"),
      Example("Of the 90 suspected cases, [12] are confirmed.", "12 are confirmed"),
      Example("It has named 24 of the dead.", "24 of the dead"),
      Example("Two of the 90 dead were nuns.", "Two of the 90 dead"),
      Example("Two nurses were among the dead.", "among the dead"),
      Example("Some 38 of the dead were shot and [14] had drowned.", "14"),
      Example("At least 38 of the dead were shot. The army puts the number at [31].", "31"),
      Example(
        "Some 38 of the dead were shot, the army says; kin say it is [more than 40].",
        "more than 40"),
      Example("In all, 90 infections have been confirmed.", "confirmed"),
      Example("Laboratories have confirmed 90 cases.", "confirmed"),
      Example("They treat 12 cases, while another [90] are suspected.", "suspected"),
    ],
    leaves: [
      "Nine of the injured have died.",
      "They held 40 men, including [9] soldiers.", "It has 90 cases and [12] beds.",
      "12 of them fell.", "Some 29 men fled, of whom [17] have been arrested.",
      "Some 38 of the dead were shot. The army puts the death toll at [90].",
      "The ministry confirmed 90 cases.", "Some 90 deaths were confirmed.",
    ],
    shown: { figure, text in figure.measure.part.map { text[$0] } }
  ) { draft, passage, _ in
    guard draft.figure.role == .figure, let part = part(of: draft, passage) else { return }
    draft.figure.measure.part = passage.span(part)
  }

  private static func part(
    of draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Range<Int>? {
    ofDead(draft, passage) ?? ofWhole(draft, passage) ?? certainty(draft, passage)
      ?? afterPart(draft, passage) ?? samePart(draft, passage)
  }

  /// "38 of the dead were shot and 14 had drowned": a part behind a part.
  private static func afterPart(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Range<Int>? {
    let tokens = draft.amount.tokens
    guard passage.key(tokens.lowerBound - 1) == "and", draft.noun == nil,
      let earlier = draft.near, let part = earlier.figure.measure.part,
      part.start == earlier.figure.span.start, verbs.contains(passage.key(tokens.upperBound))
    else { return nil }
    return tokens
  }

  private static let verbs = WordSet("had have were are was is")

  /// "puts the number at 19", "say it is 19": another count of the part before it.
  private static func samePart(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Range<Int>? {
    guard draft.noun == nil, let earlier = draft.earlier, let part = earlier.figure.measure.part,
      part.start == earlier.figure.span.start
    else { return nil }
    var before = draft.amount.tokens.lowerBound - 1
    while passage.kind(before) == .openQuote { before -= 1 }
    let isNumber =
      ["at", "to", "is", "was"].contains(passage.key(before))
      && passage.key(before - 1) == "number" && passage.key(before - 2) == "the"
    let isPronoun =
      draft.isNear && ["is", "was"].contains(passage.key(before)) && passage.key(before - 1) == "it"
    return isNumber || isPronoun ? draft.amount.tokens : nil
  }

  /// The words from the opener on where the number is a part of the one before it.
  private static func ofWhole(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Range<Int>? {
    guard let earlier = draft.near,
      earlier.figure.measure.dimension == .count, draft.noun == nil
    else { return nil }
    let tokens = draft.amount.tokens
    let opener =
      ["of", "among"].contains(passage.key(tokens.lowerBound - 2))
        && pronouns.contains(passage.key(tokens.lowerBound - 1))
      ? tokens.lowerBound - 2
      : passage.key(tokens.lowerBound - 1) == "including" ? tokens.lowerBound - 1 : nil
    let isOfThem =
      passage.key(tokens.upperBound) == "of"
      && pronouns.contains(passage.key(tokens.upperBound + 1))
    let own = draft.figure.measure.outcomes
    let told = earlier.figure.measure.outcomes
    if !own.isEmpty, !told.isEmpty, Set(own).isDisjoint(with: told),
      verbs.contains(passage.key(tokens.upperBound))
    {
      return nil  // "29 fled, of whom 17 have been caught": the verb says all.
    }
    guard opener != nil || isOfThem || isOfWhole(earlier, tokens.lowerBound, passage) else {
      return nil
    }
    var end = isOfThem ? tokens.upperBound + 2 : tokens.upperBound
    while end < tokens.upperBound + 6, passage.isLowerWord(end), !stops.contains(passage.key(end)) {
      end += 1
    }
    return (opener ?? tokens.lowerBound)..<end
  }

  /// "24 of the dead have been named": a part of those to whom one thing happened.
  private static func ofDead(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Range<Int>? {
    let of = draft.amount.tokens.upperBound
    let among = draft.end + 1
    if ["were", "was", "are", "is"].contains(passage.key(draft.end)),
      passage.key(among) == "among", passage.key(among + 1) == "the",
      OutcomeLexicon.nouns.contains(passage.key(among + 2)) || passage.key(among + 2) == "victims"
    {
      return among..<among + 3
    }
    guard passage.key(of) == "of", ["the", "those"].contains(passage.key(of + 1)),
      let noun = draft.noun, noun.tokens.count == 1,
      noun.head == of + 2 || noun.head == of + 3 && passage.kind(of + 2) == .number,
      passage.key(noun.head) == "victims"
        || OutcomeLexicon.nouns.contains(passage.key(noun.head))
          && draft.figure.measure.outcomes == OutcomeReading(passage: passage).inside(noun.tokens)
    else { return nil }
    return draft.amount.tokens.lowerBound..<noun.tokens.upperBound
  }

  /// "900 cases have been confirmed", "another 40 are suspected", "the laboratory confirmed 12": how
  /// sure a case is, said by a verb.
  private static func certainty(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Range<Int>? {
    let own = draft.figure.measure.outcomes
    let told =
      own.isEmpty && draft.noun == nil
      ? draft.near?.figure.measure.outcomes ?? [] : own
    guard told.first == Outcome(rawValue: "infected") else { return nil }
    let start = draft.amount.tokens.lowerBound
    let verb = (start - 2..<start).first { passage.key($0) == "confirmed" }
    if let verb,
      (verb - 3..<verb).contains(where: { laboratories.contains(passage.key($0)) })
    {
      return verb..<verb + 1
    }
    var end = draft.end
    while adverbs.contains(passage.key(end)) { end += 1 }
    guard certainties.contains(passage.key(end)), passage.key(end - 1) != passage.key(draft.end - 1)
    else { return nil }
    return end..<end + 1
  }

  private static let laboratories = WordSet("laboratory laboratories lab labs tests")
  private static let adverbs = WordSet("more have has had been are were is now so far already also")
  private static let certainties = WordSet("confirmed suspected")

  /// "Of the 90 suspected cases, 12": the whole opens the sentence and a comma ends it.
  private static func isOfWhole(
    _ earlier: ReadFigure, _ start: Int, _ passage: FigurePassage
  ) -> Bool {
    guard passage.kind(start - 1) == .comma,
      ["of", "among"].contains(passage.key(passage.range.lowerBound)),
      let whole = passage.tokens.firstToken(startingAt: earlier.figure.span.start)
    else { return false }
    return whole - passage.range.lowerBound <= 3 && start - whole <= 8
  }

  private static let pronouns = WordSet("which whom them these those")
  private static let stops = WordSet(
    "in on at by from for with and or but to after before since as")
}
