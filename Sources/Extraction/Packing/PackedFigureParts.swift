/// Which of the parts that a figure may lack it has, in the order in which they are written.
struct PackedFigureParts: OptionSet {
  let rawValue: Int

  static let low = Self(rawValue: 1 << 0)
  static let best = Self(rawValue: 1 << 1)
  static let high = Self(rawValue: 1 << 2)
  static let unitSpan = Self(rawValue: 1 << 3)
  static let population = Self(rawValue: 1 << 4)
  static let outcomes = Self(rawValue: 1 << 5)
  static let asOf = Self(rawValue: 1 << 6)
  static let approximator = Self(rawValue: 1 << 7)
  static let place = Self(rawValue: 1 << 8)
  static let side = Self(rawValue: 1 << 9)
  static let status = Self(rawValue: 1 << 10)
  static let countKind = Self(rawValue: 1 << 11)
  static let event = Self(rawValue: 1 << 12)
  static let period = Self(rawValue: 1 << 13)
  static let change = Self(rawValue: 1 << 14)
  static let per = Self(rawValue: 1 << 15)
  static let part = Self(rawValue: 1 << 16)
  static let laterValue = Self(rawValue: 1 << 17)
  static let basis = Self(rawValue: 1 << 18)
}

extension PackedFigureParts {
  /// The parts that a figure has.
  init(of figure: Figure) {
    let measure = figure.measure
    let known: [(Self, Bool)] = [
      (.low, figure.low != nil), (.best, figure.best != nil), (.high, figure.high != nil),
      (.unitSpan, measure.unitSpan != nil), (.population, measure.population != nil),
      (.outcomes, !measure.outcomes.isEmpty), (.asOf, figure.asOf != nil),
      (.approximator, figure.approximator != nil), (.place, measure.place != nil),
      (.side, measure.side != nil), (.status, measure.status != nil),
      (.countKind, measure.countKind != nil), (.event, measure.event != nil),
      (.period, measure.period != nil), (.change, figure.change != nil),
      (.per, measure.per != nil), (.part, measure.part != nil),
      (.laterValue, figure.laterValue != nil), (.basis, figure.basis != nil),
    ]
    self = known.reduce(into: []) { if $1.1 { $0.insert($1.0) } }
  }
}

/// What stands beside the day of a count or the words of a period in a record.
struct PackedDayParts: OptionSet {
  let rawValue: UInt8

  static let span = Self(rawValue: 1)
  static let published = Self(rawValue: 2)
  static let start = Self(rawValue: 4)
  static let end = Self(rawValue: 8)
}
