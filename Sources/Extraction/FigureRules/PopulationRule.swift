import Prose

extension MeasureRule {
  /// Who or what is counted or measured, in its words.
  static let population = MeasureRule(
    name: "population",
    finds: [
      Example("They sent 40 Danish soldiers home.", "Danish soldiers"),
      Example("Deaths rose to 29.", "Deaths"), Example("A toll of 62 is feared.", "toll"),
      Example("It cost 5% of the budget.", "budget"), Example("He won a $500 prize.", "prize"),
      Example("The number of closed schools has reached 12.", "closed schools"),
      Example("Sales fell 3 percent.", "Sales"), Example("The price was $5.", "price"),
      Example("The mayor puts the damage at €3m.", "damage"),
    ],
    leaves: ["12", "Then 3 miles."],
    shown: { figure, text in figure.measure.population.map { text[$0] } }
  ) { draft, passage, _ in
    if let noun = draft.noun, draft.amount.isCount || draft.amount.kind == .share {
      draft.figure.measure.population = passage.span(noun.tokens)
      return
    }
    let start = draft.amount.tokens.lowerBound
    if !draft.amount.isCount, let tokens = measured(draft, passage) {
      draft.figure.measure.population = passage.span(tokens)
      return
    }
    guard draft.figure.role == .figure else { return }
    if passage.kind(start - 1) == .openParenthesis, !draft.amount.isCount,
      let (earlier, isNear) = draft.earlier, isNear, earlier.measure.dimension != .count
    {
      draft.figure.measure.population = earlier.measure.population
      return
    }
    let subjects = SubjectReading(passage: passage)
    let isMeasure = !draft.amount.isCount && draft.amount.currency == nil
    draft.subject =
      subjects.governor(before: start, isMeasure: isMeasure) ?? subjects.subject(before: start)
    if draft.amount.isCount {
      fillCount(&draft, passage)
    } else if let subject = draft.subject {
      fillMeasure(&draft, subject, passage)
    } else if let (earlier, isNear) = draft.earlier, isNear,
      earlier.measure.dimension == draft.figure.measure.dimension
    {
      draft.figure.measure.population = earlier.measure.population
    }
  }

  /// "A cubic metre costs €2": a unit as the subject is what the number is per.
  private static func fillMeasure(
    _ draft: inout FigureDraft, _ subject: Range<Int>, _ passage: FigurePassage
  ) {
    if let unit = UnitLexicon.unit(at: subject.lowerBound, in: passage), unit.tokens == subject {
      draft.figure.measure.per = unit.unit.name
    } else {
      draft.figure.measure.population = passage.span(subject)
    }
  }

  /// A subject is what a bare number counts only where it can be counted.
  private static func fillCount(_ draft: inout FigureDraft, _ passage: FigurePassage) {
    guard let subject = draft.subject,
      OutcomeReading(passage: passage).outcome(at: draft.amount.tokens.upperBound) == nil
    else { return }
    let head = subject.upperBound - 1
    let isCounted =
      CountedNouns.isPlural(head, in: passage) || PeopleNouns.isPerson(passage.key(head))
      || OutcomeLexicon.nouns.contains(passage.key(head))
    guard isCounted else {
      if SubjectWords.countWords.contains(passage.key(head)) {
        draft.figure.measure.population = passage.span(subject)
      }
      return
    }
    draft.figure.measure.unit = CountedNouns.unit(ofHead: head, in: passage)
    draft.figure.measure.unitSpan = passage.span(head..<(head + 1))
    draft.figure.measure.population = passage.span(subject)
  }

  /// What an amount of money, a share or a measure is of: "of the budget", "a $500 prize".
  private static func measured(_ draft: FigureDraft, _ passage: FigurePassage) -> Range<Int>? {
    var end = draft.amount.tokens.upperBound
    if passage.kind(end) == .closeParenthesis { end += 1 }
    let isOf = passage.key(end) == "of" && draft.figure.measure.dimension != .time
    let isIn =
      passage.key(end) == "in" && draft.amount.currency != nil && passage.isLowerWord(end + 1)
    if isOf || isIn {
      return draft.noun?.tokens ?? phrase(after: end + 1, passage)
    }
    guard let noun = draft.noun, noun.tokens.lowerBound <= end + 1,
      !comparatives.contains(passage.key(noun.tokens.lowerBound)),
      !SubjectReading(passage: passage).isVerb(noun.tokens.lowerBound),
      passage.slice(noun.tokens.lowerBound).suffix(3) != [0x69, 0x6E, 0x67]
    else { return nil }
    let before = passage.key(draft.amount.tokens.lowerBound - 1)
    let isAttribute =
      passage.kind(end) == .hyphen || articles.contains(before)
      || passage.kind(draft.amount.tokens.lowerBound - 1) == .possessive
      || (draft.figure.measure.dimension == .ratio || isShort(draft, passage))
        && !passage.isMark(draft.amount.tokens.lowerBound - 1, "+")
    return isAttribute || noun.isPlural ? noun.tokens : nil
  }

  /// Whether the unit is a sign, a symbol or a singular, as before a noun: "a 10 kW plant".
  private static func isShort(_ draft: FigureDraft, _ passage: FigurePassage) -> Bool {
    guard let unit = draft.amount.unitTokens else { return false }
    if draft.amount.currency != nil, unit.lowerBound < draft.amount.tokens.upperBound - 1 {
      return true
    }
    return !CountedNouns.isPlural(unit.upperBound - 1, in: passage)
  }

  private static func phrase(after start: Int, _ passage: FigurePassage) -> Range<Int>? {
    var first = start
    while articles.contains(passage.key(first)) { first += 1 }
    return NounPhrase(at: first, in: passage)?.tokens
  }

  private static let comparatives = WordSet(
    "higher lower more less cheaper wider taller deeper shorter longer wide long deep tall high up "
      + "down north south east west ago away old off apart")
  private static let articles = WordSet(
    "the a an its their his her our my your this that these those all")
}
