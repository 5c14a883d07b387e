import Prose

/// One numeral with the currency or unit that stands by it: one end of a range, or the whole.
struct AmountPart {
  /// From the currency before it to the unit behind it.
  var tokens: Range<Int>
  var numeral: Numeral
  var value: DecimalNumber
  var currency: CurrencyReading?
  var unit: UnitReading?
  var isAge = false

  /// Whether neither currency nor unit stands by it.
  var isBare: Bool { currency == nil && unit == nil }

  /// The part whose numeral begins at `start`, or nil.
  init?(at start: Int, in passage: FigurePassage) {
    guard passage.range.contains(start), passage.numerals.begins(at: start) else { return nil }
    let before = CurrencyLexicon.currency(before: start, in: passage)
    guard
      var numeral = passage.numerals.numeral(
        at: start, before: passage.range.upperBound, mIsMillion: before != nil)
    else { return nil }
    if before == nil, let million = Self.millions(numeral, start, in: passage) { numeral = million }
    self.numeral = numeral
    value = numeral.value
    tokens = (before?.tokens.lowerBound ?? start)..<numeral.tokens.upperBound
    currency = before
    readBehind(in: passage)
    readHalfUnit(in: passage)
    readMagnitude(in: passage)
    readPointGroups(in: passage)
  }

  /// "1.1m doses", "34m euros": behind digits that count nouns or money the m is a million.
  private static func millions(_ numeral: Numeral, _ start: Int, in passage: FigurePassage)
    -> Numeral?
  {
    let end = numeral.tokens.upperBound
    guard passage.touches(end), passage.spells(end, "m"), !races.contains(passage.key(end + 1)),
      CountedNouns.mayBeCounted(passage, end + 1)
        || CurrencyLexicon.currency(after: end + 1, in: passage) != nil
        || passage.key(end + 1) == "of"
    else { return nil }
    return passage.numerals.numeral(at: start, before: passage.range.upperBound, mIsMillion: true)
  }

  /// What is run or swum over metres: "the 400m hurdles".
  private static let races = WordSet(
    "hurdles sprint sprints relay relays race races freestyle dash final finals heats medley butterfly "
      + "backstroke breaststroke steeplechase")

  private mutating func readBehind(in passage: FigurePassage) {
    let end = tokens.upperBound
    if let unit = UnitLexicon.unit(at: end, in: passage) ?? laterTime(behind: end, in: passage),
      currency == nil || unit.unit.dimension == .ratio && currency == nil
    {
      if isPoundsSterling(unit, in: passage) {
        currency = CurrencyReading(code: "GBP", tokens: unit.tokens)
      } else {
        self.unit = unit
        readAge(after: unit, in: passage)
      }
      tokens = tokens.lowerBound..<max(unit.tokens.upperBound, tokens.upperBound)
      return
    }
    if readVagueMoney(in: passage) { return }
    if let after = CurrencyLexicon.currency(after: end, in: passage) {
      if currency != nil, after.isHundredth || passage.kind(end) == .currency { return }
      currency = after
      tokens = tokens.lowerBound..<after.tokens.upperBound
    }
  }

  /// "millions of dollars", "tens of thousands of euros".
  private mutating func readVagueMoney(in passage: FigurePassage) -> Bool {
    let end = tokens.upperBound
    guard numeral.kind == .vague, currency == nil, passage.key(end) == "of",
      let after = CurrencyLexicon.currency(after: end + 1, in: passage)
    else { return false }
    currency = after
    tokens = tokens.lowerBound..<after.tokens.upperBound
    return true
  }

  /// "two more years", "eight straight weeks": a unit of time past what only says which.
  private func laterTime(behind end: Int, in passage: FigurePassage) -> UnitReading? {
    guard timeFillers.contains(passage.key(end)),
      let unit = UnitLexicon.unit(at: end + 1, in: passage), unit.unit.dimension == .time
    else { return nil }
    return unit
  }

  private var timeFillers: WordSet { Self.timeFillers }
  private static let timeFillers = WordSet(
    "more additional extra further other consecutive straight full whole long short successive "
      + "business working calendar school")

  private mutating func readAge(after unit: UnitReading, in passage: FigurePassage) {
    var end = unit.tokens.upperBound
    guard unit.unit.dimension == .time else { return }
    if passage.kind(end) == .hyphen { end += 1 }
    guard passage.key(end) == "old" || passage.key(end) == "olds" else { return }
    isAge = true
    tokens = tokens.lowerBound..<(end + 1)
  }

  /// Many pounds that are not pounds of something are money, and so are those that something costs.
  private func isPoundsSterling(_ unit: UnitReading, in passage: FigurePassage) -> Bool {
    guard unit.unit.name == "pound", passage.key(unit.tokens.upperBound) != "of" else {
      return false
    }
    let start = tokens.lowerBound
    return numeral.magnitude >= 6
      || (start - 6..<start).contains { prices.contains(passage.key($0)) }
  }

  private var prices: WordSet { Self.prices }
  private static let prices = WordSet(
    "cost costs costing pay pays paid paying price prices priced worth fine fined fee fees fare fares "
      + "spent spend spends earn earns earned charge charges charged rent rents")

  /// "magnitude 6.4", "7.1 on the Richter scale", "50 on the Celsius scale".
  private mutating func readMagnitude(in passage: FigurePassage) {
    guard unit == nil, currency == nil else { return }
    var word = tokens.lowerBound - 1
    if passage.kind(word) == .hyphen || magnitudeLinks.contains(passage.key(word)) { word -= 1 }
    let end = tokens.upperBound
    let isScale = passage.key(end) == "on" && passage.key(end + 1) == "the"
    if isScale, let scale = UnitLexicon.unit(at: end + 2, in: passage),
      passage.key(scale.tokens.upperBound) == "scale"
    {
      unit = scale
      return
    }
    let isRichter = isScale && passage.key(end + 2) == "richter"
    guard passage.key(word) == "magnitude" || isRichter,
      let magnitude = UnitLexicon.named["magnitude"]
    else { return }
    let named = isRichter ? (end + 2)..<(end + 3) : word..<(word + 1)
    unit = UnitReading(unit: magnitude, tokens: named)
  }

  private var magnitudeLinks: WordSet { Self.magnitudeLinks }
  private static let magnitudeLinks = WordSet("of was is at")

  /// "1.400 homes": what is counted is whole, so that the point groups thousands.
  private mutating func readPointGroups(in passage: FigurePassage) {
    guard unit == nil, currency == nil, numeral.kind == .number, numeral.magnitude == 0,
      value.exponent == -3, numeral.tokens.count == 1,
      passage.slice(numeral.tokens.lowerBound).contains(0x2E),
      CountedNouns.mayBeCounted(passage, tokens.upperBound),
      let whole = value.scaled(byPowerOfTen: 3)
    else { return }
    value = whole
  }

  /// "half an hour", "a quarter of an hour", "half a mile", "half a percentage point".
  private mutating func readHalfUnit(in passage: FigurePassage) {
    guard numeral.kind == .share, unit == nil else { return }
    var next = tokens.upperBound
    if passage.key(next) == "of" { next += 1 }
    guard passage.key(next) == "a" || passage.key(next) == "an",
      let unit = UnitLexicon.unit(at: next + 1, in: passage), unit.unit.name != "time"
    else { return }
    numeral.kind = .number
    self.unit = unit
    tokens = tokens.lowerBound..<unit.tokens.upperBound
  }
}
