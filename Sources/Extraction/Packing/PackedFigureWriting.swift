import Prose

extension PackedWriter {
  /// Writes a figure as the next record, in the order that `PackedFigureReader` says.
  mutating func write(_ figure: Figure) {
    begin()
    byte(PackedFigureHead(of: figure).byte)
    if let claim = figure.claim { number(claim) }
    span(figure.span, from: 0)
    name(figure.rule)
    byte(PackedCases.number(of: figure.measure.dimension, in: PackedCases.dimensions))
    name(figure.measure.unit)
    number(PackedFigureParts(of: figure).rawValue)
    writeCommon(figure)
    writeRare(figure)
  }

  private mutating func writeCommon(_ figure: Figure) {
    let base = figure.span.start
    for end in [figure.low, figure.best, figure.high] { if let end { decimal(end) } }
    for span in [figure.measure.unitSpan, figure.measure.population] {
      if let span { self.span(span, from: base) }
    }
    if !figure.measure.outcomes.isEmpty {
      number(figure.measure.outcomes.count)
      for outcome in figure.measure.outcomes { name(outcome.rawValue) }
    }
    if let asOf = figure.asOf { write(asOf, from: base) }
    if let approximator = figure.approximator { span(approximator, from: base) }
  }

  private mutating func writeRare(_ figure: Figure) {
    let (base, measure) = (figure.span.start, figure.measure)
    if let place = measure.place { span(place, from: base) }
    if let side = measure.side { name(side) }
    if let status = measure.status {
      byte(PackedCases.number(of: status, in: PackedCases.statuses))
    }
    if let kind = measure.countKind {
      byte(PackedCases.number(of: kind, in: PackedCases.countKinds))
    }
    if let event = measure.event { span(event, from: base) }
    if let period = measure.period { write(period, from: base) }
    if let change = figure.change {
      byte(PackedCases.number(of: change, in: PackedCases.changes))
    }
    if let per = measure.per { name(per) }
    for span in [measure.part, figure.laterValue, figure.basis] {
      if let span { self.span(span, from: base) }
    }
  }

  private mutating func decimal(_ number: DecimalNumber) {
    signed(number.exponent)
    wide(number.significand)
  }

  private mutating func day(_ day: CalendarDate) { signed(day.daysSince1970) }

  private mutating func write(_ asOf: AsOf, from base: Int) {
    var parts: PackedDayParts = asOf.resolution == .published ? .published : []
    if asOf.span != nil { parts.insert(.span) }
    byte(parts.rawValue)
    day(asOf.date)
    if let span = asOf.span { self.span(span, from: base) }
  }

  private mutating func write(_ period: Period, from base: Int) {
    var parts: PackedDayParts = []
    if period.start != nil { parts.insert(.start) }
    if period.end != nil { parts.insert(.end) }
    byte(parts.rawValue)
    span(period.span, from: base)
    if let start = period.start { day(start) }
    if let end = period.end { day(end) }
  }
}
