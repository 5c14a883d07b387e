import Prose

/// Makes the figures of one sentence from its amounts: what each counts and what happened to it.
struct MeasureReader {
  let passage: FigurePassage
  let context: ReadingContext
  let outcomes: OutcomeReading

  init(_ passage: FigurePassage, _ context: ReadingContext) {
    self.passage = passage
    self.context = context
    outcomes = OutcomeReading(passage: passage)
  }

  /// One figure for each amount, in order.
  func figures(of amounts: [Amount]) -> [Figure] {
    var result: [Figure] = []
    for (number, amount) in amounts.enumerated() {
      let limit =
        number + 1 < amounts.count
        ? amounts[number + 1].tokens.lowerBound : passage.range.upperBound
      result += figures(of: amount, before: limit, previous: result.last)
    }
    return result
  }

  private func figures(of amount: Amount, before limit: Int, previous: Figure?) -> [Figure] {
    let noun = countedNoun(of: amount, before: limit)
    var measure = measure(of: amount, noun: noun)
    describe(&measure, amount, noun, before: limit, previous: previous)
    var figure = Figure(
      span: passage.span(amount.tokens), bound: amount.bound, measure: measure,
      rule: rule(of: amount))
    figure.approximator = amount.approximator.map { passage.span($0) }
    if measure.dimension == .time || measure.unit == "time" { figure.role = .period }
    figure.change = change(of: amount)
    setEnds(of: &figure, from: amount)
    figure.zone = zone(of: figure.span)
    return [figure]
  }

  private func rule(of amount: Amount) -> String {
    if amount.currency != nil { return "money" }
    if amount.unit != nil { return "measure" }
    return amount.kind == .share ? "share" : "count"
  }

  private func setEnds(of figure: inout Figure, from amount: Amount) {
    if let second = amount.second {
      figure.low = min(amount.first, second)
      figure.high = max(amount.first, second)
      if amount.isFromTo, amount.first > second { figure.change = .down }
      return
    }
    switch amount.bound {
    case .point, .approx: figure.best = amount.first
    case .lower, .vague: figure.low = amount.first
    case .upper: figure.high = amount.first
    case .range: break
    }
  }

  private func zone(of span: Span) -> Figure.Zone {
    for zone in context.zones where zone.span.overlaps(span) {
      switch zone.kind {
      case .headline, .subheading: return .headline
      case .caption, .credit: return .caption
      case .byline, .dateline, .dateLine: continue
      }
    }
    return .body
  }

  /// What stands behind the number, past "of the" and "more".
  private func countedNoun(of amount: Amount, before limit: Int) -> NounPhrase? {
    var start = amount.tokens.upperBound
    if passage.kind(start) == .hyphen, passage.touches(start), amount.unitTokens == nil {
      start += 1
    }
    if passage.key(start) == "of" {
      start += 1
      while determiners.contains(passage.key(start)) { start += 1 }
    }
    while quantifiers.contains(passage.key(start)), passage.kind(start + 1) == .word { start += 1 }
    let isOne =
      amount.isCount && amount.first == DecimalNumber(1) && amount.second == nil
      && passage.key(amount.tokens.upperBound) != "of"
    guard start < limit, let noun = NounPhrase(at: start, in: passage, ofOne: isOne),
      noun.tokens.lowerBound < limit
    else { return nil }
    return noun
  }

  private func measure(of amount: Amount, noun: NounPhrase?) -> Measure {
    if let code = amount.currency {
      var measure = Measure(dimension: .money, unit: code)
      measure.unitSpan = amount.unitTokens.map { passage.span($0) }
      return measure
    }
    if let unit = amount.unit {
      let name = amount.isAge ? "\(unit.name) of age" : unit.name
      var measure = Measure(dimension: unit.dimension, unit: name)
      measure.unitSpan = amount.unitTokens.map { passage.span($0) }
      return measure
    }
    if amount.kind == .share {
      var measure = Measure(dimension: .ratio, unit: "share")
      measure.unitSpan = noun.map { passage.span($0.head..<($0.head + 1)) }
      return measure
    }
    var measure = Measure(dimension: .count, unit: "")
    if let noun {
      let key = passage.key(noun.head)
      measure.unit =
        PeopleNouns.isPerson(key) || OutcomeLexicon.nouns.contains(key)
        ? "person" : CountedNouns.singular(of: passage.word(noun.head), key)
      measure.unitSpan = passage.span(noun.head..<(noun.head + 1))
    }
    return measure
  }

  private func describe(
    _ measure: inout Measure, _ amount: Amount, _ noun: NounPhrase?, before limit: Int,
    previous: Figure?
  ) {
    if let noun {
      measure.population = passage.span(noun.tokens)
      measure.status = PeopleNouns.status(of: passage.key(noun.head))
      measure.side = noun.tokens.lazy.compactMap { CountryLexicon.names[passage.key($0)] }.first
    }
    let end = noun?.tokens.upperBound ?? amount.tokens.upperBound
    measure.outcomes = outcomesOf(amount, noun, end)
    if measure.dimension == .count, measure.unit.isEmpty, let previous,
      previous.measure.dimension == .count
    {
      measure.unit = previous.measure.unit
      measure.unitSpan = previous.measure.unitSpan
      measure.population = previous.measure.population
      measure.side = previous.measure.side
      measure.status = previous.measure.status
    }
    if measure.unit.isEmpty, !measure.outcomes.isEmpty { measure.unit = "person" }
    measure.per = per(at: end) ?? per(at: amount.tokens.upperBound)
  }

  private func outcomesOf(_ amount: Amount, _ noun: NounPhrase?, _ end: Int) -> [Outcome] {
    let before = outcomes.before(amount.tokens.lowerBound)
    if !before.isEmpty { return before }
    let after = outcomes.after(end)
    let inside = noun.map { outcomes.inside($0.tokens) } ?? []
    return OutcomeReading.ordered(inside + after.filter { !inside.contains($0) })
  }

  /// "per week", "a day", "an hour" behind the number or its noun.
  private func per(at position: Int) -> String? {
    let key = passage.key(position)
    guard key == "per" || key == "a" || key == "an" || key == "every" || key == "each" else {
      return nil
    }
    if let unit = UnitLexicon.unit(at: position + 1, in: passage) { return unit.unit.name }
    guard key == "per", passage.kind(position + 1) == .word else { return nil }
    return CountedNouns.singular(of: passage.word(position + 1), passage.key(position + 1))
  }

  /// The direction that a verb before the number gives: "rose by", "fell to".
  private func change(of amount: Amount) -> Figure.Change? {
    var position = amount.tokens.lowerBound - 1
    if ["by", "to", "of", "at"].contains(passage.key(position)) { position -= 1 }
    return ChangeWords.table[passage.key(position)]
  }

  private var determiners: WordSet { Self.determiners }
  private var quantifiers: WordSet { Self.quantifiers }
  private static let determiners = WordSet("the a an its their his her our my your these those all")
  private static let quantifiers = WordSet("more additional further extra new other")
}
