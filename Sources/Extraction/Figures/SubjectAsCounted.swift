import Prose

/// What a subject makes of a number: what it counts, or what a price is per.
extension MeasureRule {
  /// "A cubic metre costs €2": a unit as the subject of a price is what the number is per.
  static func fill(
    _ subject: Range<Int>, into draft: inout FigureDraft, _ passage: FigurePassage
  ) {
    let isPlain =
      ["the", "of"].contains(passage.key(subject.lowerBound - 1))
      || passage.kind(subject.lowerBound - 1) == .number
    let unit = isPlain ? nil : UnitLexicon.unit(at: subject.lowerBound, in: passage)
    let end = unit?.tokens.upperBound ?? subject.lowerBound
    guard let unit, end == subject.upperBound || passage.key(end) == "of" else {
      draft.figure.measure.population = passage.span(subject)
      return
    }
    if draft.amount.currency != nil { draft.figure.measure.per = unit.unit.name }
    if end + 1 < subject.upperBound {
      draft.figure.measure.population = passage.span(end + 1..<subject.upperBound)
    }
  }

  /// What is as large as it has people: "a town of 9,000", "membership fell below 900".
  static let inhabited = WordSet(
    "population membership turnout electorate workforce town city village hamlet suburb settlement enrolment "
      + "enrollment readership ridership")

  /// "the number of vaccinated": what happened to people stands for them.
  private static func isFateAlone(_ subject: Range<Int>, _ passage: FigurePassage) -> Bool {
    let word = subject.lowerBound
    guard subject.count == 1, let number = OutcomeLexicon.table[passage.key(word)] else {
      return false
    }
    let of = passage.key(word - 1) == "the" ? word - 2 : word - 1
    return passage.key(of) == "of" && passage.ends(word, in: "ed")
      && MeasureRule.humanOutcomes.contains(OutcomeLexicon.outcome(number).rawValue)
  }

  /// A subject is what a bare number counts only where it can be counted.
  static func fillCount(_ draft: inout FigureDraft, _ passage: FigurePassage) {
    guard let subject = draft.subject,
      OutcomeReading(passage: passage).outcome(at: draft.amount.tokens.upperBound) == nil
    else { return }
    let head = subject.upperBound - 1
    if subject.count == 1, inhabited.contains(passage.key(head)) {
      draft.figure.measure.unit = "person"
      draft.figure.measure.population = passage.span(subject)
      return
    }
    if PeopleNouns.isGathering(passage.key(head)) || passage.key(head) == "those"
      || passage.key(draft.amount.tokens.upperBound) == "strong"
      || isFateAlone(subject, passage)
    {
      draft.figure.measure.unit = "person"
      draft.figure.measure.unitSpan = passage.span(head..<(head + 1))
      draft.figure.measure.population = passage.span(subject)
      return
    }
    let isCounted =
      CountedNouns.isPlural(head, in: passage) || PeopleNouns.isPerson(passage.key(head))
      || OutcomeLexicon.nouns.contains(passage.key(head))
    guard isCounted else {
      draft.figure.measure.population = passage.span(subject)
      return
    }
    draft.figure.measure.unit = CountedNouns.unit(ofHead: head, in: passage)
    draft.figure.measure.unitSpan = passage.span(head..<(head + 1))
    draft.figure.measure.population = passage.span(subject)
  }
}
