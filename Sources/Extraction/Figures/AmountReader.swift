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

  private func readRange(from part: AmountPart, into amount: inout Amount) {
    guard let joiner = joiner(after: part), var second = secondPart(at: joiner.end),
      second.numeral.kind == part.numeral.kind
    else { return }
    var part = part
    align(&part, &second, isOpened: joiner.start < part.tokens.lowerBound)
    guard agree(part, second) else { return }
    var first = part.value
    if part.numeral.magnitude == 0, second.numeral.magnitude > 0, part.unit == nil,
      let mantissa = second.numeral.value.scaled(byPowerOfTen: -second.numeral.magnitude),
      first < DecimalNumber(1000) || isClose(first, to: mantissa),
      joiner.isFrom || first < mantissa,
      let carried = first.scaled(byPowerOfTen: second.numeral.magnitude)
    {
      first = carried
    }
    let isUpward =
      first < second.value || first < DecimalNumber(0) && second.value < DecimalNumber(0)
    guard joiner.isFrom ? first != second.value : isUpward else { return }
    // "256 GB or 512 GB" are alternatives, "two or three" is a range.
    if joiner.isLoose, isFarApart(first, second.value) || isMeasured(part) { return }
    amount.first = first
    amount.second = second.value
    amount.currency = amount.currency ?? second.currency?.code
    amount.unit = second.unit?.unit ?? part.unit?.unit
    amount.unitTokens = second.currency?.tokens ?? second.unit?.tokens ?? amount.unitTokens
    amount.isAge = amount.isAge || second.isAge
    amount.isFromTo = joiner.isFrom
    amount.tokens = joiner.start..<second.tokens.upperBound
    if amount.kind == .number { amount.bound = .range }
    if amount.kind == .share { amount.bound = .range }
  }

  /// "15 and 20 percent", "revised from 2.1 to 2.4 percent": two numbers with the unit of the last.
  private func shareUnit(from part: AmountPart, into amount: inout Amount) {
    guard amount.isCount, amount.kind == .number, amount.second == nil,
      sharers.contains(passage.key(part.tokens.upperBound)),
      passage.key(part.tokens.upperBound) != "to" || openerBefore(part.tokens.lowerBound) != nil,
      let second = secondPart(at: part.tokens.upperBound + 1), second.numeral.kind == .number,
      second.numeral.magnitude == 0, let unit = second.unit, unit.unit.dimension != .time
    else { return }
    amount.unit = unit.unit
    amount.unitTokens = unit.tokens
  }

  private var sharers: WordSet { Self.sharers }
  private static let sharers = WordSet("and or to by x ×")

  private struct Joiner {
    let start: Int
    let end: Int
    var isFrom = false
    var isLoose = false
  }

  private func joiner(after part: AmountPart) -> Joiner? {
    let start = part.tokens.lowerBound
    let opener = openerBefore(start)
    var end = part.tokens.upperBound
    if let opener, passage.key(opener) == "from" { end = pastAside(end) }
    switch passage.kind(end) {
    case .hyphen where ["to", "or"].contains(passage.key(end + 1)):
      let next = end + 2
      return Joiner(
        start: start, end: passage.kind(next) == .hyphen ? next + 1 : next,
        isLoose: passage.key(end + 1) == "or")
    case .hyphen, .dash: return Joiner(start: start, end: end + 1)
    case .word: break
    default: return nil
    }
    switch passage.key(end) {
    case "to", "through":
      let isFrom = opener.map { passage.key($0) == "from" } ?? false
      if let opener, isFrom, isRevision(before: opener) { return nil }
      if !isFrom, opener == nil, isStep(part, to: end + 1) { return nil }
      return Joiner(start: isFrom ? (opener ?? start) : start, end: end + 1, isFrom: isFrom)
    case "and":
      guard let opener, passage.key(opener) == "between" else { return nil }
      return Joiner(start: opener, end: end + 1)
    case "or": return Joiner(start: start, end: end + 1, isLoose: true)
    default: return nil
    }
  }

  /// "between" or "from" before the first end, past a bound word.
  private func openerBefore(_ start: Int) -> Int? {
    var position = start
    if let bound = BoundWords.bound(before: position, in: passage) {
      position = bound.tokens.lowerBound
    } else if ["just", "only", "barely"].contains(passage.key(position - 1)) {
      position -= 1
    }
    let key = passage.key(position - 1)
    return key == "between" || key == "from" ? position - 1 : nil
  }

  /// The "to" that belongs to "from", past what may stand between: "from $9 a barrel in 2008 to $5".
  ///
  /// Words alone, no verb, at most eight; `end` itself where no such "to" follows.
  private func pastAside(_ end: Int) -> Int {
    var position = end
    while position < end + 8 {
      if passage.key(position) == "to" { return startsAmount(position + 1) ? position : end }
      let isYear = passage.isPlainNumber(position) && passage.key(position - 1) == "in"
      let isMark = [.comma, .openParenthesis, .closeParenthesis].contains(passage.kind(position))
      guard passage.kind(position) == .word || isYear || isMark,
        !NounLexicon.verbs.contains(passage.key(position)), passage.key(position) != "and"
      else { return end }
      position += 1
    }
    return end
  }

  private func startsAmount(_ position: Int) -> Bool {
    passage.kind(position) == .currency || passage.kind(position) == .number
      || boundThenNumber(position) != nil
      || passage.range.contains(position)
        && passage.numerals.isNumberWord(position)
  }

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
    guard
      !NonFigureRule.all.contains(where: {
        $0.name != "score" && $0.name != "code" && $0.taken(passage, start) != nil
      })
    else { return nil }
    return AmountPart(at: start, in: passage)
  }

  /// The number behind "about", "up to" and the like within a range.
  private func boundThenNumber(_ position: Int) -> Int? {
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
