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
      Example("It will pay each family [20,000 euros].", "family"),
      Example("The state gave every young farmer $400.", "farmer"),
      Example("The fund promised each of the families $900.", "family"),
    ],
    leaves: [
      "It paid the families $900.", "It gave each man boots and lost $9.",
      "It gave $5 a person said.", "He paid $5 a day ago.", "It has 12 rooms a guest likes.",
    ],
    shown: { figure, _ in figure.measure.per }
  ) { draft, passage, _ in
    let end = draft.amount.tokens.upperBound
    let per =
      per(at: end, passage) ?? per(at: draft.end, passage)
      ?? (draft.amount.currency != nil ? perNoun(at: end, passage) : nil)
      ?? (passage.key(end - 1) == "bpd" ? "day" : nil)
      ?? (draft.amount.currency != nil ? receiver(before: draft, passage) : nil)
    if let per { draft.figure.measure.per = per }
  }

  /// "pay each family $9": everyone who gets the money.
  private static func receiver(
    before draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> String? {
    guard let each = eachReceiver(before: draft.amount.tokens.lowerBound, passage) else {
      return nil
    }
    return noun(at: each.upperBound - 1, passage)
  }

  /// "family" of "each family", "families" of "each of the families" right before the number.
  static func eachReceiver(before start: Int, _ passage: FigurePassage) -> Range<Int>? {
    guard passage.isLowerWord(start - 1) else { return nil }
    for first in stride(from: start - 1, to: start - 4, by: -1) {
      guard passage.isLowerWord(first) else { return nil }
      let each = ["the", "its"].contains(passage.key(first - 1)) ? first - 3 : first - 1
      if ["each", "every"].contains(passage.key(each)),
        each == first - 1 || passage.key(each + 1) == "of"
      {
        return NounLexicon.functionWords.contains(passage.key(first)) ? nil : first..<start
      }
    }
    return nil
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
