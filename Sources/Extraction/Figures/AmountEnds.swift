import Prose

/// The second end of a range, and what joins it to the first: "from $3bn to $4bn", "5 or 6".
extension AmountReader {
  func readRange(from part: AmountPart, into amount: inout Amount) {
    guard let joiner = joiner(after: part), var second = secondPart(at: joiner.end),
      second.numeral.kind == part.numeral.kind || isPartOfUnit(part, second)
    else { return }
    var part = part
    if joiner.isList, !isGuess(part, second) { return }
    if joiner.isBehindRate, second.isBare { return }
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
    if let carried = roundly(part, like: second) ?? thousands(part, like: second, joiner) {
      first = carried
    }
    if let carried = roundly(second, behind: part, joiner) { second.value = carried }
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
    if amount.kind == .share { amount.kind = second.numeral.kind }
    if amount.kind != .vague { amount.bound = .range }
  }

  /// "one-half to one inch", "half to three-quarters of a point": a share that the unit behind makes a
  /// number, where it is not by how much something changed.
  private func isPartOfUnit(_ part: AmountPart, _ second: AmountPart) -> Bool {
    let before = passage.key(part.tokens.lowerBound - 1)
    return part.numeral.kind == .share && part.isBare && second.numeral.kind == .number
      && second.unit.map { $0.unit.dimension != .ratio } ?? false && before != "by"
      && ChangeWords.table[before] == nil
  }

  /// "10, 15 minutes", "two, three times": two guesses a half apart at most, with the unit behind.
  private func isGuess(_ part: AmountPart, _ second: AmountPart) -> Bool {
    let (start, end) = (part.tokens.lowerBound, second.tokens.upperBound)
    guard part.isBare, part.numeral.tokens.count == 1, second.numeral.tokens.count == 1,
      let unit = second.unit, unit.unit.dimension == .time || unit.unit.name == "time",
      !isFarApart(part.value, second.value), passage.isLowerWord(start - 1),
      second.numeral.magnitude == 0
    else { return false }
    return passage.kind(end) != .comma && !["and", "or", "later"].contains(passage.key(end))
  }

  /// "20-30,000 people": the thousands belong to both.
  private func thousands(_ part: AmountPart, like second: AmountPart, _ joiner: RangeJoiner)
    -> DecimalNumber?
  {
    guard passage.isPlainNumber(part.numeral.tokens.lowerBound), part.value < DecimalNumber(1000),
      passage.kind(joiner.end - 1) == .hyphen || passage.kind(joiner.end - 1) == .dash,
      passage.slice(second.numeral.tokens.lowerBound).contains(0x2C),
      let carried = part.value.scaled(byPowerOfTen: 3), isClose(carried, to: second.value)
    else { return nil }
    return carried
  }

  /// "a thousand or two", "a dozen or three": as many of the first.
  private func roundly(_ second: AmountPart, behind part: AmountPart, _ joiner: RangeJoiner)
    -> DecimalNumber?
  {
    guard joiner.isLoose, passage.key(part.tokens.lowerBound) == "a", part.isBare,
      part.numeral.kind == .number, second.value < DecimalNumber(5), second.isBare,
      second.numeral.isSpelledOut, DecimalNumber(1) < second.value
    else { return nil }
    return part.value * second.value
  }

  /// "two or three hundred", "five or six dozen": the round word belongs to both.
  private func roundly(_ part: AmountPart, like second: AmountPart) -> DecimalNumber? {
    guard part.numeral.tokens.count == 1, part.isBare, part.value < DecimalNumber(13),
      second.numeral.tokens.count == 2, second.numeral.magnitude == 0,
      let round = Self.rounds[passage.key(second.numeral.tokens.upperBound - 1)],
      let carried = part.value * DecimalNumber(round), carried < second.value
    else { return nil }
    return carried
  }

  private static let rounds = WordTable([("hundred", 100), ("dozen", 12)])
}
