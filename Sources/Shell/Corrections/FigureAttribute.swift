import Extraction
import Prose

/// What of a figure the analyst can set; `add figure`, `fix`, their help and completion share it.
enum FigureAttribute: String, CaseIterable {
  case low, best, high, bound, unit, outcome, population, side, status, event, place, period, asOf

  /// Sets the attribute of `figure`, whose words stand in the text that `place` looks in.
  /// - Throws: where the value is none of the attribute's.
  func set(_ value: PlacedText, of figure: inout Figure, in quotes: QuotePlace) throws(Diagnostic) {
    switch self {
    case .low: figure.low = try number(value)
    case .best: figure.best = try number(value)
    case .high: figure.high = try number(value)
    case .bound: figure.bound = try choice(value)
    case .unit: figure.measure.count(in: value.text)
    case .outcome:
      figure.measure.outcomes = value.text.split(whereSeparator: { $0 == "+" || $0 == "," })
        .map { Outcome(rawValue: String($0)) }
    case .population: figure.measure.population = try words(value, figure, quotes)
    case .side: figure.measure.side = known(value)
    case .status: figure.measure.status = try known(value) == nil ? nil : choice(value)
    case .event: figure.measure.event = try words(value, figure, quotes)
    case .place: figure.measure.place = try words(value, figure, quotes)
    case .period:
      figure.measure.period = try words(value, figure, quotes).map { Period(span: $0) }
    case .asOf:
      guard let date = CalendarDate(value.text) else {
        throw Diagnostic(
          .wrongValue, "'\(value.text)' is no date", at: value.span,
          help: ["dates are written 2026-03-01"])
      }
      figure.asOf = AsOf(date: date, span: nil, resolution: .text)
    }
  }

  /// "unknown" takes a value away.
  private func known(_ value: PlacedText) -> String? {
    value.text == "unknown" ? nil : value.text
  }

  private func number(_ value: PlacedText) throws(Diagnostic) -> DecimalNumber? {
    guard let text = known(value) else { return nil }
    guard let amount = WrittenAmount(text) else {
      throw Diagnostic(.wrongValue, "'\(text)' is no number", at: value.span)
    }
    return amount.value
  }

  private func words(
    _ value: PlacedText, _ figure: Figure, _ quotes: QuotePlace
  ) throws(Diagnostic) -> Span? {
    known(value) == nil ? nil : try quotes.span(of: value, near: figure.span)
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: PlacedText
  ) throws(Diagnostic) -> Choice where Choice.RawValue == String {
    if let choice = Choice(rawValue: value.text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    throw Diagnostic(
      .wrongValue, "'\(value.text)' is none of " + known.joined(separator: ", "), at: value.span,
      help: Spelling.help(for: value.text, among: known))
  }
}

extension Measure {
  /// Takes a unit as the analyst writes it: "ha" is the hectare, "€" the euro, "barn" is counted.
  fileprivate mutating func count(in words: String) {
    let known = WrittenAmount("1 " + words)?.unit
    unit = known ?? words
    dimension =
      MeasurementUnit.named(unit)?.dimension
      ?? (known != nil ? .money : unit == "share" ? .ratio : .count)
  }
}

extension Figure {
  /// Sets the bound that the filled ends make, where the analyst gave ends and no bound.
  ///
  /// Two equal ends are one value.
  mutating func boundByEnds() {
    if best == nil, low == high, let value = low { (low, best, high) = (nil, value, nil) }
    bound =
      switch (low, best, high) {
      case (_?, _, _?): .range
      case (_?, _, nil): .lower
      case (nil, _, _?): .upper
      case (nil, _, nil): bound == .approx ? .approx : .point
      }
  }
}
