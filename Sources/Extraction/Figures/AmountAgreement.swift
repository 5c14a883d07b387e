import Prose

/// Whether two numbers are the ends of one range, and how they come to one unit.
extension AmountReader {
  /// "a week or two", "a week to 10 days", "a goal or two".
  func readOneOr(into amount: inout Amount) {
    let start = amount.tokens.lowerBound
    let isOr = passage.key(start - 1) == "or"
    guard isOr && amount.isCount || passage.key(start - 1) == "to" && amount.unit != nil,
      amount.second == nil, amount.kind == .number, amount.bound == .point,
      passage.kind(start - 2) == .word
    else { return }
    let isSmall = amount.first > DecimalNumber(1) && amount.first < DecimalNumber(4)
    if let unit = unit(endingAt: start - 1),
      let first = one(unit.unit, in: amount.unit ?? unit.unit),
      first < amount.first, isSmall || !isOr
    {
      (amount.first, amount.second, amount.bound) = (first, amount.first, .range)
      amount.unit = amount.unit ?? unit.unit
      amount.unitTokens = amount.unitTokens ?? unit.tokens
      amount.tokens = (unit.tokens.lowerBound - 1)..<amount.tokens.upperBound
    } else if isOr, isSmall, amount.isSpelledOut, ["a", "an"].contains(passage.key(start - 3)),
      passage.isLowerWord(start - 2), !CountedNouns.mayBeCounted(passage, amount.tokens.upperBound)
    {
      (amount.first, amount.second, amount.bound) = (DecimalNumber(1), amount.first, .range)
      amount.tokens = (start - 3)..<amount.tokens.upperBound
    }
  }

  /// "half an hour to an hour", "six months to a year": one of the unit as the second end.
  func readToOne(into amount: inout Amount) {
    let end = amount.tokens.upperBound
    guard amount.second == nil, amount.bound == .point, let unit = amount.unit,
      passage.key(end) == "to", ["a", "an", "one"].contains(passage.key(end + 1)),
      let last = UnitLexicon.unit(at: end + 2, in: passage), let one = one(last.unit, in: unit),
      amount.first < one, passage.key(amount.tokens.lowerBound - 1) != "by"
    else { return }
    (amount.second, amount.bound) = (one, .range)
    amount.tokens = amount.tokens.lowerBound..<last.tokens.upperBound
  }

  /// The unit of "a week" and "a percentage point" that ends before `end`, behind its article.
  private func unit(endingAt end: Int) -> UnitReading? {
    for start in [end - 2, end - 1] where ["a", "an", "one"].contains(passage.key(start - 1)) {
      guard let unit = UnitLexicon.unit(at: start, in: passage), unit.tokens.upperBound == end
      else { continue }
      return unit
    }
    return nil
  }

  /// One of `unit` in another one of its dimension: a week in days 7, a year in months 12.
  private func one(_ unit: MeasurementUnit, in other: MeasurementUnit) -> DecimalNumber? {
    if unit == other { return DecimalNumber(1) }
    if isYears(unit, behind: other) { return DecimalNumber(12) }
    guard unit.dimension == other.dimension, unit.dimension != .other else { return nil }
    return unit.converted(DecimalNumber(1), to: other)
  }

  /// Gives both ends one unit: "1m to 2m people" are no metres, "30 minutes and two hours" are told in
  /// minutes.
  ///
  /// Two units of one dimension only behind "between" and "from", and of times.
  func align(_ first: inout AmountPart, _ second: inout AmountPart, isOpened: Bool) {
    // "€3-5m": behind money the m is a million.
    if first.currency != nil, second.unit?.unit.name == "metre", second.numeral.magnitude == 0,
      passage.spells(second.tokens.upperBound - 1, "m"),
      let millions = second.value.scaled(byPowerOfTen: 6)
    {
      (second.value, second.numeral.value, second.numeral.magnitude) = (millions, millions, 6)
      second.unit = nil
      return
    }
    guard let unit = first.unit else { return }
    if unit.unit.name == "metre", second.numeral.magnitude == 6, second.unit == nil,
      let millions = first.value.scaled(byPowerOfTen: 6)
    {
      (first.value, first.unit) = (millions, nil)
      return
    }
    if let other = second.unit, isYears(other.unit, behind: unit.unit),
      let months = second.value * DecimalNumber(12)
    {
      (second.value, second.unit) = (months, UnitReading(unit: unit.unit, tokens: other.tokens))
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

  /// "18 months to three years": twelve of the one make the other.
  private func isYears(_ second: MeasurementUnit, behind first: MeasurementUnit) -> Bool {
    first.name == "month" && second.name == "year"
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
