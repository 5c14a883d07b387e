import Prose

/// Nouns right before an amount, and words right behind it, that leave no doubt of what it is.
extension MeasuredReading {
  /// "the economy (33 percent)", "incomes over €9,000": the noun right before the number, where it
  /// stands alone in parentheses or a limit parts it from a noun that no verb has for its object.
  func named(before draft: borrowing FigureDraft) -> Range<Int>? {
    let tokens = draft.amount.tokens
    let start = tokens.lowerBound
    if passage.kind(start - 1) == .openParenthesis {
      guard passage.kind(tokens.upperBound) == .closeParenthesis,
        let noun = subjects.chunk(before: start - 1), !subjects.isUnit(noun)
      else { return nil }
      return noun
    }
    if let noun = apposed(to: draft) { return noun }
    if let sized = sized(by: draft) { return sized }
    guard SubjectWords.limits.contains(passage.key(start)), draft.amount.second == nil,
      let noun = subjects.chunk(before: start),
      CountedNouns.isPlural(noun.upperBound - 1, in: passage),
      SubjectWords.ties.contains(passage.key(noun.lowerBound - 1))
    else { return nil }
    return noun
  }

  /// "a mirror 39 metres across", "and blades 80 metres long": the noun right before a length.
  private func sized(by draft: borrowing FigureDraft) -> Range<Int>? {
    let tokens = draft.amount.tokens
    let last = tokens.lowerBound - 1
    guard draft.amount.unit?.dimension == .length,
      SubjectWords.extents.contains(passage.key(tokens.upperBound))
    else { return nil }
    if passage.key(last - 1) == "and", CountedNouns.isPlural(last, in: passage) {
      return last..<last + 1
    }
    guard let noun = subjects.phrase(before: tokens.lowerBound)?.whole, !subjects.isUnit(noun)
    else { return nil }
    return noun
  }

  /// "The strait, barely 20 miles wide, carries": between two commas behind the noun.
  private func apposed(to draft: borrowing FigureDraft) -> Range<Int>? {
    var (start, end) = (draft.amount.tokens.lowerBound, draft.amount.tokens.upperBound)
    while SubjectWords.adverbs.contains(passage.key(start - 1))
      || passage.key(start - 1) == "barely"
      || passage.key(start - 1) == "at"
    {
      start -= 1
    }
    if SubjectWords.sizes.contains(passage.key(end)) { end += 1 }
    guard passage.kind(start - 1) == .comma, passage.kind(end) == .comma,
      let noun = subjects.chunk(before: start - 1), !subjects.isUnit(noun),
      case let first = subjects.beforeDeterminers(noun.lowerBound), first < noun.lowerBound,
      first == passage.range.lowerBound || passage.kind(first - 1) == .comma
    else { return nil }
    return noun
  }

  /// "within 26 million km of the sun": how far it is from there.
  func isDistance(_ draft: borrowing FigureDraft) -> Bool {
    draft.amount.unit?.dimension == .length
      && passage.key(draft.amount.tokens.lowerBound) == "within"
  }

  /// "$2m worth of watches", "20% off all tickets", "three times as many women", "in prison".
  func tied(_ draft: borrowing FigureDraft, _ end: Int) -> Range<Int>? {
    let isPrice = draft.figure.measure.dimension == .ratio || draft.amount.currency != nil
    if let unit = draft.amount.unitTokens, unit.count == 3, passage.key(unit.lowerBound + 1) == "of"
    {
      return unit.upperBound - 1..<unit.upperBound  // "barrels of oil"
    }
    switch passage.key(end) {
    case "high" where draft.figure.measure.dimension == .time: return end..<end + 1
    case "low" where draft.figure.measure.dimension == .time: return end..<end + 1
    case "worth" where passage.key(end + 1) == "of": return phrase(after: end + 2)
    case "off" where isPrice: return phrase(after: end + 1)
    case "as"
    where ["many", "much"].contains(passage.key(end + 1)) && passage.key(end + 2) != "as":
      return NounPhrase(at: end + 2, in: passage)?.tokens
    case "in" where SubjectWords.confinements.contains(passage.key(end + 1)):
      return end + 1..<end + 2
    default: return nil
    }
  }

  /// Past "-a-month" of "a $3-a-month plan".
  func pastRate(_ end: Int) -> Int {
    passage.kind(end) == .hyphen && ["a", "an"].contains(passage.key(end + 1))
      && passage.kind(end + 2) == .hyphen && passage.kind(end + 3) == .word ? end + 4 : end
  }

  /// Past "more" of "$60 more for heating".
  func pastMore(_ end: Int) -> Int {
    ["more", "less", "extra"].contains(passage.key(end)) ? end + 1 : end
  }
}
