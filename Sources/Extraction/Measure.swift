public import Prose

/// What a figure counts; what the text does not say stays nil or empty.
public struct Measure: Hashable, Sendable {
  /// What sort of quantity it is.
  public enum Dimension: String, Hashable, Sendable, CaseIterable {
    case count, money, ratio, time, length, area, mass, volume, temperature, energy, power, speed
    case data, magnitude, other
  }

  /// Whether people bear arms.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case military, civilian
  }

  /// How the count was made up.
  public enum CountKind: String, Hashable, Sendable, CaseIterable {
    /// A running total.
    case total
    /// One event's count.
    case incident
    /// So many per time or per head.
    case rate
    /// So many there at one time.
    case stock
    /// What is expected or held possible, and not counted yet.
    case forecast
  }

  /// What sort of quantity it is.
  public var dimension: Dimension
  /// The normalised unit: "person", "USD", "percent", "hectare", or a counted noun in the singular.
  public var unit: String
  /// The words of the unit or counted noun, or nil where none stands there.
  public var unitSpan: Span?
  /// The time or thing a rate is per: "week".
  public var per: String? {
    get { rare.parts.per }
    set { rare.parts.per = newValue }
  }
  /// Who or what is counted, with the modifiers: "Russian soldiers".
  public var population: Span?
  /// The party the counted belong to, as a canonical name: "Russia".
  public var side: String? {
    get { rare.parts.side }
    set { rare.parts.side = newValue }
  }
  /// Whether they bear arms.
  public var status: Status?
  /// What happened to them, as a set, in the order of the lexicon.
  public var outcomes: [Outcome]
  /// What it happened in, as written: "the war with Afghanistan".
  public var event: Span? {
    get { rare.parts.event }
    set { rare.parts.event = newValue }
  }
  /// Where, as written.
  public var place: Span? {
    get { rare.parts.place }
    set { rare.parts.place = newValue }
  }
  /// The words that make it a part of the figure before it: "of which 418 are confirmed".
  public var part: Span? {
    get { rare.parts.part }
    set { rare.parts.part = newValue }
  }
  /// Over which time.
  public var period: Period? {
    get { rare.parts.period }
    set { rare.parts.period = newValue }
  }
  /// How the count was made up.
  public var countKind: CountKind?

  private var rare = Rarely<RareParts>()

  private struct RareParts: Hashable, Sendable, RarelySet {
    var per: String?
    var side: String?
    var event: Span?
    var place: Span?
    var part: Span?
    var period: Period?
  }

  /// The counted noun as written ("soldiers"), or nil for what units of measure and money count:
  /// their words stand within the figure's own text.
  public var countedNoun: Span? { dimension == .count || unit == "share" ? unitSpan : nil }

  /// A measure of the given dimension and unit.
  public init(dimension: Dimension, unit: String) {
    self.dimension = dimension
    self.unit = unit
    self.outcomes = []
  }
}

/// A time over which something was counted.
public struct Period: Hashable, Sendable {
  /// Its words.
  public var span: Span
  /// Its first day where the text gives it.
  public var start: CalendarDate?
  /// Its last day where the text gives it.
  public var end: CalendarDate?

  /// The period written at `span`.
  public init(span: Span, start: CalendarDate? = nil, end: CalendarDate? = nil) {
    self.span = span
    self.start = start
    self.end = end
  }
}

/// What happened to the counted, by its name in the lexicon of outcomes: "killed", "displaced".
///
/// `lost:ambiguous` stands for words such as "lost" and "casualties", which do not say whether
/// deaths alone are meant.
public struct Outcome: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  /// The name.
  public let rawValue: String

  /// The outcome of the given name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The outcome of the given name.
  public init(stringLiteral name: String) { self.init(rawValue: name) }

  /// Whether the word leaves open which outcome is meant.
  public var isAmbiguous: Bool { rawValue.hasSuffix(":ambiguous") }
}
