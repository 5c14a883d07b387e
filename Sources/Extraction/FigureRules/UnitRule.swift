import Prose

extension MeasureRule {
  /// The unit: a currency, a unit of measure, or the noun that is counted.
  static let unit = MeasureRule(
    name: "unit",
    finds: [
      Example("They sent 40 Danish soldiers.", "person"), Example("It burned 12 houses.", "house"),
      Example("He paid €3m.", "EUR"), Example("It covers 5 sq km.", "square kilometre"),
      Example("A third of the wells are dry.", "share"),
      Example("It is 4 percentage points.", "percentage point"),
      Example("He lost 3 of the 4 bets.", "bet"), Example("Some 20 more tents came.", "tent"),
      Example("Prices rose 5 per cent.", "percent"), Example("It left 12 dead.", "person"),
      Example("He saw “at least 30” boats.", "boat"),
      Example("It holds 40 tonnes, up from [31] three years ago.", "tonne"),
      Example("Dozens rally against the dam.", "person"),
      Example("She turned [90] on Friday.", "year of age"),
      Example("The driver was [47].", "year of age"), Example("He will be [35].", "year of age"),
      Example("He left at the age of [16].", "year of age"),
      Example("The 900-strong crowd sang.", "person"),
      Example("A crowd 900 strong sang.", "person"),
      Example("A town of 9,000 fled.", "person"),
      Example("One in six farms in a village of [900] lives on olives.", "person"),
      Example("In a suburb of [900] flats one burned.", "flat"),
      Example("It is a two-bedroom flat.", "bedroom"),
      Example("A six-storey hotel sank.", "storey"),
      Example("He led the 20-man squad.", "person"),
      Example("It sold 900 vans, fewer than the [950] analysts had expected.", "van"),
      Example("It took 60 lives.", "person"),
      Example("The air held [90 µg/m³] of dust.", "microgram per cubic metre"),
      Example("They seek the missing, whose number the army puts at [49].", "person"),
      Example("It spilled 20 tonnes of oil, not [200] as the crew says.", "tonne"),
      Example("He doubts the sum of €18bn; he reckons with [4bn].", "EUR"),
    ],
    leaves: ["12"],
    shown: { figure, _ in figure.measure.unit.isEmpty ? nil : figure.measure.unit }
  ) { draft, passage, _ in
    let nouns = CountedNounReading(passage: passage)
    draft.noun = nouns.noun(of: draft)
    if let noun = draft.noun, let bound = nouns.bound(behind: noun) {
      draft.apply(bound, in: passage)
    }
    draft.figure.measure = measure(draft, passage)
    if draft.figure.measure.dimension == .time || draft.figure.measure.unit == "time",
      !isComparison(draft, passage)
    {
      draft.figure.role = .period
    }
  }

  private static func measure(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Measure {
    let amount = draft.amount
    let nouns = CountedNounReading(passage: passage)
    var measure: Measure
    if draft.noun == nil, AgeReading(passage: passage).isAge(draft) {
      return Measure(dimension: .time, unit: "year of age")
    }
    if amount.isCount, let whole = wholeUnit(draft, passage) { return whole }
    if amount.isCount, let shared = sharedUnit(draft, passage) { return shared }
    if let code = amount.currency {
      measure = Measure(dimension: .money, unit: code)
    } else if let unit = amount.unit {
      measure = Measure(
        dimension: unit.dimension, unit: amount.isAge ? "\(unit.name) of age" : unit.name)
    } else if amount.kind == .share {
      measure = Measure(dimension: .ratio, unit: "share")
    } else {
      return count(of: draft.noun.map { nouns.compound($0, behind: amount) }, passage)
    }
    measure.unitSpan = amount.unitTokens.map { passage.span($0) }
    if amount.kind == .share, let noun = draft.noun {
      measure.unitSpan = passage.span(noun.head..<(noun.head + 1))
    }
    return measure
  }

  /// The unit of the whole in "3 of the 5 km", "200m of the $5bn".
  private static func wholeUnit(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Measure? {
    var start = draft.amount.tokens.upperBound
    guard passage.key(start) == "of", start + 3 <= passage.range.upperBound else { return nil }
    start += 1
    if CountedNounReading.partitives.contains(passage.key(start)) { start += 1 }
    if passage.kind(start) == .currency { start += 1 }
    guard let part = AmountPart(at: start, in: passage) else { return nil }
    var measure: Measure
    if let currency = part.currency {
      measure = Measure(dimension: .money, unit: currency.code)
    } else if let unit = part.unit?.unit, unit.dimension != .time, unit.dimension != .ratio {
      measure = Measure(dimension: unit.dimension, unit: unit.name)
    } else {
      return nil
    }
    measure.unitSpan = (part.currency?.tokens ?? part.unit?.tokens).map { passage.span($0) }
    return measure
  }

  /// The unit of the figure before it where the number goes on with that: "from 21 mpg to 23", "rose
  /// 5% in May and 3 in June".
  private static func sharedUnit(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Measure? {
    let start = draft.amount.tokens.lowerBound
    if let money = sharedCurrency(draft, passage) { return money }
    guard draft.noun == nil, let earlier = draft.near,
      earlier.figure.measure.dimension != .count, earlier.figure.measure.dimension != .time,
      continuations.contains(passage.key(start - 1)) || isLimit(start, passage)
        || draft.amount.second != nil && earlier.figure.high != nil
          && passage.kind(start - 1) == .comma,
      endsThought(draft.end, passage),
      passage.key(start - 1) != "to" || earlier.figure.measure.dimension != .ratio,
      let old = (earlier.figure.best ?? earlier.figure.low)?.magnitude,
      draft.amount.first < old * DecimalNumber(1000) ?? old,
      let last = passage.tokens.firstToken(startingAt: earlier.figure.span.start),
      start - last <= 12
    else { return nil }
    var measure = Measure(
      dimension: earlier.figure.measure.dimension, unit: earlier.figure.measure.unit)
    measure.unitSpan = earlier.figure.measure.unitSpan
    return measure
  }

  /// "doubts the sum of €18bn; it reckons with 4 to 5 billion": millions of nothing behind money are
  /// money.
  private static func sharedCurrency(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Measure? {
    let start = draft.amount.tokens.lowerBound
    guard draft.noun == nil, let earlier = draft.near,
      ["with", "of", "at"].contains(passage.key(start - 1)),
      (start - 4..<start).contains(where: { estimating.contains(passage.key($0)) }),
      earlier.figure.measure.dimension == .money, draft.amount.first >= DecimalNumber(1_000_000),
      endsThought(draft.end, passage),
      let old = earlier.figure.best ?? earlier.figure.low, old >= DecimalNumber(1_000_000)
    else { return nil }
    var measure = Measure(dimension: .money, unit: earlier.figure.measure.unit)
    measure.unitSpan = earlier.figure.measure.unitSpan
    return measure
  }

  private static let estimating = WordSet(
    "reckons reckoned spoke speaks spoken put puts estimates estimated arrives arrived figure")

  /// "above the limit of 15".
  private static func isLimit(_ start: Int, _ passage: FigurePassage) -> Bool {
    passage.key(start - 1) == "of" && limits.contains(passage.key(start - 2))
  }

  private static let limits = WordSet(
    "limit guideline threshold target average norm level maximum minimum peak record high low")

  /// Whether no noun can follow: a mark, a time, a preposition or the end.
  private static func endsThought(_ position: Int, _ passage: FigurePassage) -> Bool {
    guard passage.kind(position) == .word else { return passage.kind(position) != .percent }
    let key = passage.key(position)
    return [
      "as", "in", "on", "for", "by", "last", "this", "a", "the", "from", "to", "after", "before",
    ]
    .contains(key) || CalendarWords.weekdays[key] != nil
      || passage.numerals.isNumberWord(position)
  }

  private static let continuations = WordSet("to from by and another than but not")

  /// The measure of a count of what `noun` names.
  static func count(of noun: NounPhrase?, _ passage: FigurePassage) -> Measure {
    guard let noun else { return Measure(dimension: .count, unit: "") }
    let isBody = passage.key(noun.tokens.lowerBound - 1) == "strong"
    var measure = Measure(
      dimension: .count,
      unit: isBody ? "person" : CountedNouns.unit(ofHead: noun.head, in: passage))
    measure.unitSpan = passage.span(noun.head..<(noun.head + 1))
    return measure
  }

  /// "three times as many", "twice higher": a factor, no frequency.
  private static func isComparison(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool
  {
    guard draft.figure.measure.unit == "time" else { return false }
    let key = passage.key(draft.amount.tokens.upperBound)
    return comparisons.contains(key)
  }

  private static let comparisons = WordSet(
    "as more less higher lower larger bigger greater faster the smaller that what its their fewer")
}
