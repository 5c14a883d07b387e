import Prose

extension MeasureRule {
  /// What it happened in.
  static let event = MeasureRule(
    name: "event",
    finds: [
      Example("Chad lost 50 troops during the war with Mali.", "the war with Mali"),
      Example("The quake killed 12 people.", "The quake"),
      Example("At least 9 died in a bus crash near Lima.", "a bus crash"),
      Example("Since the outbreak 40 have died.", "the outbreak"),
      Example("The flood of 2019 in Lass killed 40 people.", "The flood"),
    ],
    leaves: [
      "Some 40 people died at home.", "It fires 12 workers.", "They called the protest for 9 men.",
    ],
    shown: { figure, text in figure.measure.event.map { text[$0] } }
  ) { draft, passage, _ in
    guard draft.figure.role == .figure,
      draft.figure.measure.dimension == .count
        || !draft.figure.measure.outcomes.isEmpty
    else { return }
    let start = draft.amount.tokens.lowerBound
    if let cause = cause(before: start, passage) {
      draft.figure.measure.event = passage.span(cause)
      return
    }
    let found =
      passage.events.first { $0.head >= draft.end } ?? passage.events.last { $0.head < start }
    if let found { draft.figure.measure.event = passage.span(found.words) }
  }

  /// The subject of the verb of harm before the number: "The quake killed 12".
  private static func cause(before start: Int, _ passage: FigurePassage) -> Range<Int>? {
    guard OutcomeLexicon.table[passage.key(start - 1)] != nil else { return nil }
    if let opening = opening(before: start, passage) { return opening }
    guard
      let subject = SubjectReading(passage: passage).subject(before: start, isShared: false)?.phrase
        .head,
      let head = subject.first(where: { EventNouns.nouns.contains(passage.key($0)) })
    else { return nil }
    let first =
      articles.contains(passage.key(subject.lowerBound - 1))
      ? subject.lowerBound - 1 : subject.lowerBound
    return first..<(head + 1)
  }

  /// The event that begins the sentence as its subject, whatever is said of it: "The flood of 2019".
  private static func opening(before start: Int, _ passage: FigurePassage) -> Range<Int>? {
    let first = passage.range.lowerBound
    guard articles.contains(passage.key(first)), EventNouns.nouns.contains(passage.key(first + 1)),
      ["of", "in"].contains(passage.key(first + 2)),
      !(first..<start).contains(where: { passage.kind($0) == .comma })
    else { return nil }
    return first..<(first + 2)
  }

  private static let articles = EventReading.articles
}
