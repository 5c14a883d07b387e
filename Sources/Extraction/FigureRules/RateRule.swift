import Prose

extension MeasureRule {
  /// What the number is per.
  static let rate = MeasureRule(
    name: "rate",
    finds: [
      Example("It costs $5 a litre.", "litre"), Example("They test 300 people per day.", "day"),
      Example("It is 12 deaths per million.", "million"), Example("He pays €5 an hour.", "hour"),
      Example("A fee of $20 for each visitor is due.", "visitor"),
    ],
    leaves: ["He paid $5 a day ago.", "It has 12 rooms a guest likes."],
    shown: { figure, _ in figure.measure.per }
  ) { draft, passage, _ in
    draft.figure.measure.per =
      per(at: draft.amount.tokens.upperBound, passage) ?? per(at: draft.end, passage)
      ?? draft.figure.measure.per
  }

  private static func per(at position: Int, _ passage: FigurePassage) -> String? {
    var start = position
    if passage.isMark(start, "/") || passage.key(start) == "per" || passage.key(start) == "every" {
      return unit(at: start + 1, passage) ?? noun(at: start + 1, passage)
    }
    if passage.key(start) == "for", ["each", "every"].contains(passage.key(start + 1)) {
      return noun(at: start + 2, passage)
    }
    if passage.kind(start) == .hyphen, passage.key(start + 1) == "a" { start += 1 }
    guard passage.key(start) == "a" || passage.key(start) == "an" || passage.key(start) == "each",
      let unit = unit(at: start + 1, passage)
    else { return nil }
    let after = passage.key(start + 2)
    return after == "ago" || after == "later" || after == "earlier" ? nil : unit
  }

  private static func unit(at position: Int, _ passage: FigurePassage) -> String? {
    var start = position
    if passage.kind(start) == .hyphen { start += 1 }
    return UnitLexicon.unit(at: start, in: passage)?.unit.name
  }

  private static func noun(at position: Int, _ passage: FigurePassage) -> String? {
    guard passage.kind(position) == .word, passage.key(position) != "cent" else { return nil }
    return CountedNouns.singular(of: passage.word(position), passage.key(position))
  }
}
