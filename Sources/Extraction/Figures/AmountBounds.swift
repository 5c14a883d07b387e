import Prose

/// The bound words of an amount, before and behind it.
extension AmountReader {
  func readBound(into amount: inout Amount) {
    if let bound = BoundWords.bound(before: amount.tokens.lowerBound, in: passage),
      !isTimeWord(bound, amount)
    {
      apply(bound, to: &amount)
      if let outer = BoundWords.bound(before: bound.tokens.lowerBound, in: passage),
        outer.bound != .approx, amount.bound == .approx, !isTimeWord(outer, amount)
      {
        apply(outer, to: &amount)
      }
    }
    if let bound = BoundWords.bound(after: amount.tokens.upperBound, in: passage) {
      apply(bound, to: &amount)
      readMargin(into: &amount)
      readUnitBehindBound(into: &amount)
    }
  }

  /// "80 or more minutes": the unit behind the bound.
  private func readUnitBehindBound(into amount: inout Amount) {
    guard amount.isCount,
      let unit = UnitLexicon.unit(at: amount.tokens.upperBound, in: passage),
      passage.kind(amount.tokens.upperBound) == .word
    else { return }
    (amount.unit, amount.unitTokens) = (unit.unit, unit.tokens)
    amount.tokens = amount.tokens.lowerBound..<unit.tokens.upperBound
  }

  /// "900, give or take 50": the margin is part of the bound and no figure of its own.
  private func readMargin(into amount: inout Amount) {
    let end = amount.tokens.upperBound
    guard margins.contains(passage.key(end - 1)), let words = amount.approximator,
      let margin = AmountPart(at: end, in: passage), margin.currency == nil,
      margin.unit == nil || margin.unit?.unit == amount.unit
    else { return }
    amount.approximator = words.lowerBound..<margin.tokens.upperBound
    amount.tokens = amount.tokens.lowerBound..<margin.tokens.upperBound
    amount.unit = amount.unit ?? margin.unit?.unit
    amount.unitTokens = amount.unitTokens ?? margin.unit?.tokens
  }

  private var margins: WordSet { Self.margins }
  private static let margins = WordSet("take minus")

  /// "over 10 years", "the past 3 days", "within 2 weeks" tell a time, no bound.
  private func isTimeWord(_ bound: BoundReading, _ amount: Amount) -> Bool {
    let key = passage.key(bound.words.lowerBound)
    if key == "past", passage.key(bound.words.lowerBound - 1) == "the" { return true }
    // "five hits over six innings"
    if key == "over", turns.contains(passage.key(amount.tokens.upperBound)) { return true }
    // "just over 31 minutes" is a bound, "over 10 years" a time.
    guard amount.unit?.dimension == .time, !amount.isAge, bound.words.count == 1,
      !sizers.contains(passage.key(bound.tokens.lowerBound))
    else { return false }
    return key == "over" || key == "within" || key == "past"
  }

  private var sizers: WordSet { Self.sizers }
  private static let sizers = WordSet("just well far slightly")

  private var turns: WordSet { Self.turns }
  private static let turns = WordSet(
    "games matches seasons innings rounds laps sets sessions episodes quarters elections meetings")

  private func apply(_ bound: BoundReading, to amount: inout Amount) {
    amount.approximator = bound.words
    amount.tokens =
      min(
        amount.tokens.lowerBound, bound.tokens.lowerBound)..<max(
        amount.tokens.upperBound, bound.tokens.upperBound)
    if amount.bound == .point || amount.bound == .approx
      || amount.bound == .vague && bound.bound != .approx
    {
      amount.bound = bound.bound
    }
  }

  /// "at least 20 and at most 100", "above 1,000 and below 1,500": one range.
  func readSecondBound(into amount: inout Amount) {
    guard amount.bound == .lower || amount.bound == .upper else { return }
    var next = amount.tokens.upperBound
    if passage.kind(next) == .comma { next += 1 }
    if passage.key(next) == "and" || passage.key(next) == "but" { next += 1 }
    guard next > amount.tokens.upperBound else { return }
    for start in next..<(next + 6) {
      guard let bound = BoundWords.bound(before: start, in: passage),
        bound.tokens.lowerBound == next,
        bound.bound == .lower || bound.bound == .upper, bound.bound != amount.bound,
        let part = AmountPart(at: start, in: passage), part.numeral.kind == amount.kind
      else { continue }
      let (low, high) =
        amount.bound == .lower ? (amount.first, part.value) : (part.value, amount.first)
      guard low < high else { return }
      (amount.first, amount.second, amount.bound) = (low, high, .range)
      amount.approximator = nil
      amount.unit = amount.unit ?? part.unit?.unit
      amount.currency = amount.currency ?? part.currency?.code
      amount.unitTokens = amount.unitTokens ?? part.unit?.tokens
      amount.tokens = amount.tokens.lowerBound..<part.tokens.upperBound
      return
    }
  }
}
