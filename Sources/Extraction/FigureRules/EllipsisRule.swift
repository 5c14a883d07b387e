import Prose

extension MeasureRule {
  /// A count without a noun goes on with the noun of the figure before it.
  static let ellipsis = MeasureRule(
    name: "ellipsis",
    finds: [
      Example("The blast killed 48 people and injured [210].", "people"),
      Example("It counted 40% of wells and closed [12] of them.", "wells"),
      Example("It left [187] killed.", "killed"),
      Example("It has 220 beds, [15] of them in intensive care.", "beds"),
      Example("Some 900 people marched. The unions spoke of [2,500].", "people"),
      Example("Some 900 people marched. The unions said [2,500] had come.", "people"),
      Example("The town had lost 30 barns, not [300] as its rivals claim.", "barns"),
      Example("The toll was 41, up from [23] two days earlier.", "toll"),
      Example("Some 73 wells failed. Of the [73], 60 were old.", "wells"),
      Example("Some 73 wells failed. The mayor put the total at [69].", "wells"),
      Example("It left 42 farmers poor. The state says [29] have asked for aid.", "farmers"),
      Example("Some 90 cars are here, with a further [40] on the roads.", "cars"),
      Example("Doctors confirmed 12 of the cases, while another [30] were doubtful.", "cases"),
      Example("It sold 90 cars to 19 towns. [40] of them are red.", "cars"),
      Example("It hurt 68 men and two dogs. The last count stood at [66].", "men"),
      Example("It has 90 wet wells and [12] dry ones.", "dry ones"),
    ],
    leaves: [
      "12", "That leaves 18 people: 90 less [72].", "It has 90 beds. The owner spoke of [70].",
    ],
    shown: { figure, text in figure.measure.population.map { text[$0] } }
  ) { draft, passage, _ in
    guard draft.amount.isCount,
      draft.figure.measure.unit.isEmpty || isOutcomeAlone(draft, passage)
        || isOnes(draft, passage),
      !isTerm(draft, passage)
    else { return }
    let refersBack = refersBack(draft, passage) || resumes(draft, passage)
    if let earlier = draft.earlier, draft.isNear || refersBack,
      earlier.figure.measure.dimension == .count || refersBack,
      isPerson(earlier) || draft.figure.measure.outcomes.isEmpty || !namesPeople(draft)
        || isOfThem(draft, passage)
    {
      // "220 beds, 15 of them in intensive care"
      if !isPerson(earlier), namesPeople(draft) { draft.figure.measure.outcomes = [] }
      carry(earlier, into: &draft, passage)
    } else if namesPeople(draft) {
      draft.figure.measure.unit = "person"
      // "room for 700": neither room nor capacity is what is counted.
      if draft.figure.measure.outcomes == ["capacity"] {
        draft.figure.measure.population = nil
      }
      nameByOutcome(&draft, passage)
    }
  }

  /// "498 suspected ones": they are what was counted before.
  private static func isOnes(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    draft.noun.map { passage.key($0.head) == "ones" } ?? false
  }

  /// Whether the number is a term of a sum that is worked out in the text: "118 less 44".
  private static func isTerm(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    operators.contains(passage.key(draft.amount.tokens.upperBound))
      || operators.contains(passage.key(draft.amount.tokens.lowerBound - 1))
  }

  private static let operators = WordSet("less minus plus")

  /// "12 dead", "187 killed": the word of the outcome stands for the counted.
  private static func nameByOutcome(_ draft: inout FigureDraft, _ passage: FigurePassage) {
    let next = draft.amount.tokens.upperBound
    let words = next..<(next + 3)
    guard let position = words.first(where: { OutcomeLexicon.table[passage.key($0)] != nil }),
      (next..<position).allSatisfy({ OutcomeLexicon.links.contains(passage.key($0)) })
    else { return }
    guard OutcomeLexicon.nouns.contains(passage.key(position)) else { return }
    let word = passage.span(position..<(position + 1))
    draft.figure.measure.unitSpan = word
    draft.figure.measure.population = draft.figure.measure.population ?? word
  }

  /// Whether the noun behind the number is only what happened: "180 injured".
  private static func isOutcomeAlone(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Bool {
    guard let noun = draft.noun, noun.tokens.count == 1,
      passage.key(draft.amount.tokens.lowerBound - 1) != "the",
      let earlier = draft.near, isPerson(earlier),
      earlier.figure.measure.population != earlier.figure.measure.unitSpan
        || !isOutcomeWord(earlier.figure.measure.unitSpan, passage)
    else { return false }
    return NounLexicon.verbs.contains(passage.key(noun.head))
      || adjectives.contains(passage.key(noun.head))
  }

  private static func isOutcomeWord(_ span: Span?, _ passage: FigurePassage) -> Bool {
    guard let span, let token = passage.tokens.lastToken(endingAt: span.end) else { return false }
    return OutcomeLexicon.nouns.contains(passage.tokens[token].key)
  }

  private static let adjectives = WordSet(
    "dead injured wounded missing hurt sick ill homeless killed")

  private static func isPerson(_ read: ReadFigure) -> Bool {
    read.figure.measure.unit == "person"
  }

  /// Whether the outcome alone says that people are counted: "injured 210".
  private static func namesPeople(_ draft: borrowing FigureDraft) -> Bool {
    draft.figure.measure.outcomes.contains { humanOutcomes.contains($0.rawValue) }
  }

  private static func isOfThem(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    let end = draft.amount.tokens.upperBound
    return passage.key(end) == "of" && passage.key(end + 1) == "them"
  }

  /// "12 of them", "30 others", "of the 12", "put the total at 30".
  private static func refersBack(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    let end = draft.amount.tokens.upperBound
    let start = draft.amount.tokens.lowerBound
    if passage.key(start - 1) == "or" { return true }
    if let earlier = draft.earlier, !draft.isNear, earlier.figure.measure.dimension == .count,
      isTotal(draft.figure.measure.population, passage)
        || passage.key(start - 1) == "the" && passage.key(start - 2) == "of"
          && earlier.figure.best == draft.figure.best
    {
      return true
    }
    return passage.key(end) == "of"
      && ["them", "these", "those", "the"].contains(passage.key(end + 1))
  }

  /// "The unions spoke of 2,500", "2,500 had come": another number for what the sentence before
  /// says of people.
  private static func resumes(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    guard draft.noun == nil, let earlier = draft.earlier, !draft.isNear,
      isPerson(earlier)
    else { return false }
    let (start, end) = (draft.amount.tokens.lowerBound, draft.amount.tokens.upperBound)
    let isSpokenOf =
      passage.key(start - 1) == "of" && talks.contains(passage.key(start - 2))
      || sayings.contains(passage.key(start - 1))
    return isSpokenOf
      && (perfects.contains(passage.key(end))
        || passage.kind(end) != .word && !earlier.figure.measure.outcomes.isEmpty)
  }

  /// Whether its own verb says something else of it: "29 have applied", not "29 had come".
  private static func hasOwnVerb(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    let end = draft.amount.tokens.upperBound
    return draft.noun == nil && ["have", "had"].contains(passage.key(end))
      && passage.kind(end + 1) == .word && !comings.contains(passage.key(end + 1))
  }

  private static let comings = WordSet("come been turned gathered attended joined taken marched")
  private static let talks = WordSet(
    "spoke speaks speak spoken talked talks figure number count estimate")
  private static let sayings = WordSet(
    "says said say claims claimed insists insisted counted estimated that")
  private static let perfects = WordSet("had have were are")

  private static func carry(
    _ earlier: ReadFigure, into draft: inout FigureDraft, _ passage: FigurePassage
  ) {
    var measure = earlier.figure.measure
    if measure.dimension != .count {
      guard let head = lastWord(of: measure.population, passage) else { return }
      measure.unit = CountedNouns.unit(ofHead: head, tokens: passage.tokens, bytes: passage.bytes)
      measure.unitSpan = passage.tokens[head].span
    } else if !isFromEarlier(draft, passage),
      let head = lastWord(of: measure.population, passage),
      SubjectWords.countWords.contains(passage.tokens[head].key)
        || namesPeople(draft) && OutcomeLexicon.nouns.contains(passage.tokens[head].key)
    {
      draft.figure.measure.unit = measure.unit
      if draft.figure.measure.outcomes.isEmpty, isTotal(draft.figure.measure.population, passage) {
        draft.figure.measure.outcomes = measure.outcomes
      }
      nameByOutcome(&draft, passage)
      return
    }
    draft.figure.measure.unit = measure.unit
    draft.figure.measure.unitSpan = measure.unitSpan
    let isRoom = draft.figure.measure.outcomes == ["capacity"]
    draft.figure.measure.population =
      !isRoom && (draft.noun == nil || isOnes(draft, passage))
        && !isTotal(draft.figure.measure.population, passage)
      ? draft.figure.measure.population ?? measure.population : measure.population
    draft.figure.measure.side = measure.side
    draft.figure.measure.status = measure.status
    if draft.figure.measure.outcomes.isEmpty, !hasOwnVerb(draft, passage),
      measure.outcomes != ["capacity"]
    {
      draft.figure.measure.outcomes = measure.outcomes
    }
  }

  /// "up from 23", "up from the 23".
  private static func isFromEarlier(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Bool {
    let before = draft.amount.tokens.lowerBound - 1
    return passage.key(passage.key(before) == "the" ? before - 1 : before) == "from"
  }

  /// "the total in the county": it counts what was counted before.
  private static func isTotal(_ span: Span?, _ passage: FigurePassage) -> Bool {
    lastWord(of: span, passage).map { totals.contains(passage.tokens[$0].key) } ?? false
  }

  private static let totals = WordSet("total totals count tally figure number")

  private static func lastWord(of span: Span?, _ passage: FigurePassage) -> Int? {
    span.flatMap { passage.tokens.lastToken(endingAt: $0.end) }
  }

  /// What happens to people alone.
  static let humanOutcomes: Set<String> = [
    "killed", "wounded", "captured", "missing", "kidnapped", "rescued", "evacuated", "arrested",
    "convicted", "infected", "hospitalised", "recovered", "vaccinated", "deported", "took part",
    "fled", "treated", "critical", "quarantined", "off work", "voted", "displaced", "stranded",
    "present", "capacity",
  ]
}
