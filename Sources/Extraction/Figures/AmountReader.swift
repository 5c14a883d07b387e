import Prose

/// Reads a number with its currency, unit, range and bound.
struct AmountReader {
  let passage: FigurePassage

  /// The amount whose numeral begins at `start`, or nil where it is none.
  func amount(at start: Int) -> Amount? {
    guard let part = AmountPart(at: start, in: passage), isMeant(part) else { return nil }
    var amount = whole(part)
    readRange(from: part, into: &amount)
    shareUnit(from: part, into: &amount)
    readOneOr(into: &amount)
    readToOne(into: &amount)
    readBound(into: &amount)
    readSecondBound(into: &amount)
    return amount
  }

  private func whole(_ part: AmountPart) -> Amount {
    Amount(
      tokens: part.tokens, first: part.value, kind: part.numeral.kind,
      currency: part.currency?.code, unit: part.unit?.unit,
      unitTokens: part.currency?.tokens ?? part.unit?.tokens, isAge: part.isAge,
      bound: part.numeral.kind == .vague ? .vague : .point,
      isSpelledOut: part.numeral.isSpelledOut)
  }

  /// Whether words such as "half" and "a third" are a number here, and no ordinal or time.
  private func isMeant(_ part: AmountPart) -> Bool {
    if part.numeral.kind == .vague,
      SubjectWords.persons.contains(passage.key(part.tokens.lowerBound - 1))
    {
      return false  // "he scores"
    }
    guard part.numeral.kind == .share, part.numeral.isSpelledOut else { return true }
    let start = part.tokens.lowerBound
    let next = part.tokens.upperBound
    let following = passage.key(next)
    let before = passage.key(start - 1)
    if passage.key(next - 1) == "half" {
      if passage.kind(next) == .hyphen { return false }
      // "a day and a half"
      let and = before == "a" ? start - 2 : start - 1
      if passage.key(and) == "and", UnitLexicon.unit(at: and - 1, in: passage) != nil {
        return false
      }
      if notBeforeHalf.contains(before) || notAfterHalf.contains(following) { return false }
      return wholes.contains(following) || BoundWords.mayEnd(passage, start)
        || CountedNouns.mayBeCounted(passage, next) || passage.kind(next) != .word
        || NounLexicon.functionWords.contains(following)
    }
    if passage.kind(next) == .hyphen, passage.touches(next) { return false }
    guard part.tokens.count == 2, passage.key(start) == "a" else { return true }
    if before == "in" || before == "per" || following == "earlier" || following == "ago" {
      return false
    }
    return passage.kind(next) != .word || wholes.contains(following)
      || NounLexicon.functionWords.contains(following) || comparatives.contains(following)
  }

  private var notBeforeHalf: WordSet { Self.notBeforeHalf }
  private var notAfterHalf: WordSet { Self.notAfterHalf }
  private var wholes: WordSet { Self.wholes }
  private var comparatives: WordSet { Self.comparatives }

  private static let notBeforeHalf = WordSet(
    "first second other this next latter better the last in")
  private static let notAfterHalf = WordSet("time way back hearted hour century year")
  private static let wholes = WordSet("of the a an its their his her our my these those all")
  private static let comparatives = WordSet(
    "more less fewer higher lower smaller larger bigger faster cheaper")

  /// "15 and 20 percent", "10, 12 and 15 dollars", "revised from 2.1 to 2.4 percent": numbers with the
  /// unit of the last; a time only where a preposition opens the list, "for 12 and 15 years".
  private func shareUnit(from part: AmountPart, into amount: inout Amount) {
    let last = listEnd(part.tokens.upperBound)
    guard amount.isCount, amount.kind == .number, amount.second == nil,
      sharers.contains(passage.key(last)),
      passage.key(last) != "to" || openerBefore(part.tokens.lowerBound) != nil,
      let second = secondPart(at: last + 1), second.numeral.kind == .number,
      second.numeral.magnitude == 0
    else { return }
    if let unit = second.unit,
      unit.unit.dimension != .time
        || ["to", "for", "of"].contains(passage.key(part.tokens.lowerBound - 1))
    {
      (amount.unit, amount.unitTokens) = (unit.unit, unit.tokens)
    } else if let currency = second.currency, currency.tokens.lowerBound > last + 1 {
      (amount.currency, amount.unitTokens) = (currency.code, currency.tokens)
    }
  }

  /// Past ", 12" and ", 15" of a list of plain numbers.
  private func listEnd(_ end: Int) -> Int {
    var position = end
    while passage.kind(position) == .comma, passage.kind(position + 1) == .number {
      position += 2
    }
    return passage.kind(position) == .comma && sharers.contains(passage.key(position + 1))
      ? position + 1 : position
  }

  private var sharers: WordSet { Self.sharers }
  private static let sharers = WordSet("and or to by x ×")

  func secondPart(at position: Int) -> AmountPart? {
    var start = position
    if let bound = boundThenNumber(start) { start = bound }
    if passage.kind(start) == .currency || CurrencyLexicon.isCode(start, in: passage) {
      start += 1
      if passage.kind(start) == .currency || passage.kind(start) == .stop && passage.touches(start)
        || passage.kind(start) == .word
          && passage.kind(start - 1) == .currency
      {
        start += 1
      }
    }
    let rules = NonFigureRule.ofRangeEnds
    if rules.indices.contains(where: { rules[$0].taken(passage, start) != nil }) { return nil }
    return AmountPart(at: start, in: passage)
  }

  /// The number behind "about", "up to" and the like within a range.
  func boundThenNumber(_ position: Int) -> Int? {
    if ["just", "only", "even"].contains(passage.key(position)) { return position + 1 }
    for length in 1...3 {
      if let bound = BoundWords.bound(before: position + length, in: passage),
        bound.tokens.lowerBound == position, passage.range.contains(position + length),
        passage.numerals.mayBegin(at: position + length)
          || passage.kind(position + length) == .currency
      {
        return position + length
      }
    }
    return nil
  }
}
