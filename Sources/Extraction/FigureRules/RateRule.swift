import Prose

extension MeasureRule {
  /// What the number is per.
  static let rate = MeasureRule(
    name: "rate",
    finds: [
      Example("It costs $5 a litre.", "litre"), Example("They test 300 people per day.", "day"),
      Example("It is 12 deaths per million.", "million"), Example("He pays €5 an hour.", "hour"),
      Example("A fee of $20 for each visitor is due.", "visitor"),
      Example("It earned 51 cents a share.", "share"),
      Example("Seats sell for €9 a ticket.", "ticket"),
      Example("Guests pay $90 a head.", "head"), Example("It earns $9 a copy, or more.", "copy"),
      Example("The field yields 900 bpd.", "day"),
      Example("The dose is [90 mg/day] at most.", "day"),
    ],
    leaves: [
      "It gave $5 a person said.", "He paid $5 a day ago.", "It has 12 rooms a guest likes.",
    ],
    shown: { figure, _ in figure.measure.per }
  ) { draft, passage, _ in
    let end = draft.amount.tokens.upperBound
    let per =
      per(at: end, passage) ?? per(at: draft.end, passage)
      ?? (draft.amount.currency != nil ? perNoun(at: end, passage) : nil)
      ?? (passage.key(end - 1) == "bpd" ? "day" : nil)
    if let per { draft.figure.measure.per = per }
  }

  /// "51 cents a share": of money also what is paid for or by, where no verb follows.
  private static func perNoun(at position: Int, _ passage: FigurePassage) -> String? {
    guard SubjectWords.isPerNoun(behindArticle: position, in: passage),
      !NounLexicon.verbs.contains(passage.key(position + 2))
    else { return nil }
    return noun(at: position + 1, passage)
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
