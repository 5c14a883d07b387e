import Prose

/// Whether two numbers are the ends of one range, and how they come to one unit.
extension AmountReader {
  /// "a week or two".
  func readOneOr(into amount: inout Amount) {
    let start = amount.tokens.lowerBound
    guard passage.key(start - 1) == "or", amount.isCount, amount.second == nil,
      ["a", "an", "one"].contains(passage.key(start - 3)), passage.kind(start - 2) == .word,
      let unit = UnitLexicon.unit(at: start - 2, in: passage),
      amount.first > DecimalNumber(1), amount.first < DecimalNumber(4)
    else { return }
    (amount.first, amount.second, amount.bound) = (DecimalNumber(1), amount.first, .range)
    (amount.unit, amount.unitTokens) = (unit.unit, unit.tokens)
    amount.tokens = (start - 3)..<amount.tokens.upperBound
  }

  /// Gives both ends one unit: "1m to 2m people" are no metres, "30 minutes and two hours" are told in
  /// minutes.
  ///
  /// Two units of one dimension only behind "between" and "from", and of times.
  func align(_ first: inout AmountPart, _ second: inout AmountPart, isOpened: Bool) {
    guard let unit = first.unit else { return }
    if unit.unit.name == "metre", second.numeral.magnitude == 6, second.unit == nil,
      let millions = first.value.scaled(byPowerOfTen: 6)
    {
      (first.value, first.unit) = (millions, nil)
      return
    }
    guard let other = second.unit, other.unit != unit.unit,
      unit.unit.dimension == other.unit.dimension,
      isOpened || unit.unit.dimension == .time, unit.unit.dimension != .other,
      let converted = other.unit.converted(second.value, to: unit.unit)
    else { return }
    second.value = converted
    second.unit = UnitReading(unit: unit.unit, tokens: other.tokens)
  }

  func agree(_ first: AmountPart, _ second: AmountPart) -> Bool {
    if let one = first.currency?.code {
      return second.unit == nil && (second.currency.map { $0.code == one } ?? true)
    }
    if let one = first.unit {
      return second.currency == nil
        && second.unit.map { $0.unit == one.unit } ?? !one.unit.name.isEmpty
    }
    return true
  }

  func isMeasured(_ part: AmountPart) -> Bool {
    part.currency != nil || part.unit.map { $0.unit.dimension != .ratio } ?? false
  }

  /// "3,000-4,000m": of one size, so that the magnitude belongs to both.
  func isClose(_ first: DecimalNumber, to mantissa: DecimalNumber) -> Bool {
    guard let tenfold = first * DecimalNumber(10) else { return false }
    return first < mantissa && mantissa < tenfold
  }

  func isFarApart(_ first: DecimalNumber, _ second: DecimalNumber) -> Bool {
    guard let double = first * DecimalNumber(2) else { return true }
    return second > double
  }
}
