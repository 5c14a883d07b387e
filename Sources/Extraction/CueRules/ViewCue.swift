import Prose

/// "in the union's view", "by the ministry's tally", "in the latest poll": a phrase set off by commas
/// that says by whose view or count the clause holds.
enum ViewCue: CueRule {
  static let name = "view"
  static let examples = [
    CueExample("In the union's view, the dam is weak.", "In the union's view"),
    CueExample("The dam, by her own account, was weak.", "by her own account"),
    CueExample("By the ministry's tally, 40 boats sank.", "By the ministry's tally"),
    CueExample("In the latest poll, 53 percent back the dam.", "In the latest poll"),
    CueExample("In the union's view of the dam it is weak."),
    CueExample("In her mind's eye, she saw the dam."),
    CueExample("By the time of the count, it rained."),
    CueExample("In the poll, Vega lost his seat."),
  ]
  static let heads = CueHeads.words(views.union(polls))

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].casing == .lower, closes(index + 1, in: text, passage),
      let first = opening(before: index, in: text, passage)
    else { return nil }
    let source: Range<Int>
    if polls.contains(text.tokens[index].key), givesNumber(after: index, in: text, passage),
      first == passage.lowerBound
    {
      source = first + 1..<index + 1
    } else if views.contains(text.tokens[index].key),
      let owner = owner(before: index, after: first, in: text)
    {
      source = first + 1..<owner
    } else {
      return nil
    }
    return Cue(
      tokens: first..<index + 1, head: index, form: .prepositional, cueClass: .speech,
      frames: [.clause, .following], quoted: source, rule: self)
  }

  /// The preposition that opens the phrase: first in its sentence, or after a comma.
  private static func opening(
    before noun: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Int? {
    var index = noun - 1
    while index >= passage.lowerBound, noun - index < longest, text.quotation[index] < 0,
      text.tokens[index].kind != .comma
    {
      if openers.contains(text.tokens[index].key),
        index == passage.lowerBound || text.tokens[index - 1].kind == .comma
      {
        return index + 1 < noun ? index : nil
      }
      if text.traits[index].contains(.auxiliary) { return nil }
      index -= 1
    }
    return nil
  }

  /// The end of the words for who holds the view: after an apostrophe, or a possessive pronoun.
  private static func owner(before noun: Int, after first: Int, in text: MarkedText) -> Int? {
    var index = noun - 1
    while index > first, noun - index < 4, !NominalCue.isOwner(index, in: text) { index -= 1 }
    guard index > first, NominalCue.isOwner(index, in: text) else { return nil }
    return text.traits[index].contains(.possessive) && index > first + 1 ? nil : index + 1
  }

  private static func closes(_ index: Int, in text: MarkedText, _ passage: Range<Int>) -> Bool {
    index >= passage.upperBound || text.tokens[index].kind == .comma
      || text.tokens[index].kind == .stop
  }

  private static func givesNumber(
    after index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    text.holdsNumber(min(index + 1, passage.upperBound)..<passage.upperBound)
  }

  /// Tokens; no longer phrase leads to a view.
  private static let longest = 14
  private static let openers: WordSet = ["in", "by", "from", "at"]
  private static let views = WordSet(
    """
    view views opinion eyes mind judgment judgement estimation telling account words reckoning
    calculation calculations tally count estimate estimates projection projections assessment
    argument logic analysis interpretation reading perspective admission figures numbers
    """)
  private static let polls = WordSet("poll survey average")
}
