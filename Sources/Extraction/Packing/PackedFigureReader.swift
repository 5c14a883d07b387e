import Prose

/// Reads one record of a figure.
///
/// The order of a record: head, claim, span, rule, dimension, unit, which parts it has, then those
/// parts in the order of `PackedFigureParts`. Spans count from the start of its own.
struct PackedFigureReader {
  private var reader: PackedReader
  private let head: PackedFigureHead
  /// The number of its claim, or nil.
  let claim: Int?
  private let span: Span

  init(_ reader: PackedReader) {
    self.reader = reader
    head = PackedFigureHead(self.reader.byte())
    claim = head.isInClaim ? self.reader.number() : nil
    span = self.reader.span(from: 0)
  }

  /// The whole figure.
  mutating func figure() -> Figure {
    let rule = reader.name()
    let dimension = PackedCases.dimensions[Int(reader.byte())]
    let measure = Measure(dimension: dimension, unit: reader.name())
    var figure = Figure(span: span, bound: head.bound, measure: measure, rule: rule)
    figure.role = head.role
    figure.zone = head.zone
    figure.claim = claim
    let parts = PackedFigureParts(rawValue: reader.number())
    readCommon(parts, into: &figure)
    readRare(parts, into: &figure)
    return figure
  }

  private mutating func readCommon(_ parts: PackedFigureParts, into figure: inout Figure) {
    if parts.contains(.low) { figure.low = readDecimal() }
    if parts.contains(.best) { figure.best = readDecimal() }
    if parts.contains(.high) { figure.high = readDecimal() }
    if parts.contains(.unitSpan) { figure.measure.unitSpan = readSpan() }
    if parts.contains(.population) { figure.measure.population = readSpan() }
    if parts.contains(.outcomes) {
      figure.measure.outcomes = (0..<reader.number()).map { _ in Outcome(rawValue: reader.name()) }
    }
    if parts.contains(.asOf) { figure.asOf = readAsOf() }
    if parts.contains(.approximator) { figure.approximator = readSpan() }
  }

  private mutating func readRare(_ parts: PackedFigureParts, into figure: inout Figure) {
    if parts.contains(.place) { figure.measure.place = readSpan() }
    if parts.contains(.side) { figure.measure.side = reader.name() }
    if parts.contains(.status) {
      figure.measure.status = PackedCases.statuses[Int(reader.byte())]
    }
    if parts.contains(.countKind) {
      figure.measure.countKind = PackedCases.countKinds[Int(reader.byte())]
    }
    if parts.contains(.event) { figure.measure.event = readSpan() }
    if parts.contains(.period) { figure.measure.period = readPeriod() }
    if parts.contains(.change) { figure.change = PackedCases.changes[Int(reader.byte())] }
    if parts.contains(.per) { figure.measure.per = reader.name() }
    if parts.contains(.part) { figure.measure.part = readSpan() }
    if parts.contains(.laterValue) { figure.laterValue = readSpan() }
    if parts.contains(.basis) { figure.basis = readSpan() }
  }

  private mutating func readSpan() -> Span { reader.span(from: span.start) }

  private mutating func readDecimal() -> DecimalNumber? {
    let exponent = reader.signed()
    return DecimalNumber(significand: reader.wide(), exponent: exponent)
  }

  private mutating func readDay() -> CalendarDate { CalendarDate(daysSince1970: reader.signed()) }

  private mutating func readAsOf() -> AsOf {
    let parts = PackedDayParts(rawValue: reader.byte())
    let day = readDay()
    return AsOf(
      date: day, span: parts.contains(.span) ? readSpan() : nil,
      resolution: parts.contains(.published) ? .published : .text)
  }

  private mutating func readPeriod() -> Period {
    let parts = PackedDayParts(rawValue: reader.byte())
    let span = readSpan()
    let start = parts.contains(.start) ? readDay() : nil
    return Period(span: span, start: start, end: parts.contains(.end) ? readDay() : nil)
  }
}
