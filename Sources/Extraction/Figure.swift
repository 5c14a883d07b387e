public import Prose

/// A number that a text states, with its bound and what it counts.
///
/// Which of `low`, `best` and `high` are filled follows from `bound`; a midpoint is never made up.
public struct Figure: Hashable, Sendable {
  /// How the words bound the number.
  public enum Bound: String, Hashable, Sendable, CaseIterable {
    /// A bare number: `best` only.
    case point
    /// "about", "nearly": `best` only, the word in `approximator`.
    case approx
    /// "7,000 to 15,000": `low` and `high`.
    case range
    /// "at least", "more than": `low` only.
    case lower
    /// "up to", "fewer than": `high` only.
    case upper
    /// "dozens", "thousands": `low` by ACLED's most conservative reading.
    case vague
  }

  /// The direction of a stated change.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    case up, down
  }

  /// Whether it counts something or gives another figure's time.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case figure
    /// The duration that is the period of another figure: no figure of its own in comparisons.
    case period
    /// Set aside by the analyst: kept, so that it can come back, and left out of every answer.
    case dismissed
  }

  /// Where in the article it stands.
  public enum Zone: String, Hashable, Sendable, CaseIterable {
    case body, headline, caption
  }

  /// From the bound word to the scale, currency or percent sign, without the counted noun.
  public var span: Span
  /// The number of the claim in the reading whose content holds it, or nil.
  public var claim: Int?
  /// The lower end.
  public var low: DecimalNumber? {
    get { ends.low }
    set { ends.low = newValue }
  }
  /// The one value.
  public var best: DecimalNumber? {
    get { ends.best }
    set { ends.best = newValue }
  }
  /// The upper end.
  public var high: DecimalNumber? {
    get { ends.high }
    set { ends.high = newValue }
  }
  /// How the words bound the number.
  public var bound: Bound
  /// The words that bound it ("nearly", "at least"), inside or beside `span`; nil for bare numbers.
  public var approximator: Span?
  /// The direction of a stated change ("rose by", "fell to" give it; a bare count does not).
  public var change: Change?
  /// The span of the figure that takes its place: that of "17" for the 14 of "17, up from 14".
  public var laterValue: Span? {
    get { rare.parts.laterValue }
    set { rare.parts.laterValue = newValue }
  }
  /// Whether it counts something or gives another figure's time.
  public var role: Role
  /// Where in the article it stands.
  public var zone: Zone
  /// What it counts.
  public var measure: Measure
  /// The date for which the count is valid.
  public var asOf: AsOf?
  /// The words that say from what it was worked out: "based on the ministry's count of 30".
  public var basis: Span? {
    get { rare.parts.basis }
    set { rare.parts.basis = newValue }
  }
  /// The name of the rule that found it.
  public var rule: String

  private var ends = FigureEnds.none
  private var rare = Rarely<RareParts>()

  private struct RareParts: Hashable, Sendable, RarelySet {
    var laterValue: Span?
    var basis: Span?
  }

  /// A figure of the given parts; the ends are set afterwards.
  public init(span: Span, bound: Bound, measure: Measure, rule: String) {
    self.span = span
    self.bound = bound
    self.measure = measure
    self.rule = rule
    self.role = .figure
    self.zone = .body
  }
}

/// The day for which a count is valid, with the words that gave it.
public struct AsOf: Hashable, Sendable {
  /// The day.
  public var date: CalendarDate
  /// The words that gave it, or nil where it was filled from the article's own date.
  public var span: Span?
  /// What the words were resolved against.
  public var resolution: Resolution

  /// What a date was resolved against.
  public enum Resolution: String, Hashable, Sendable, CaseIterable {
    /// The text gives the whole date.
    case text
    /// Words such as "on Tuesday", against the day of publication.
    case published
  }

  /// Whether words of the text or the analyst give the day, and not the day of publication alone.
  public var isStated: Bool { span != nil || resolution == .text }

  /// The day `date`, from the words at `span`.
  public init(date: CalendarDate, span: Span?, resolution: Resolution) {
    self.date = date
    self.span = span
    self.resolution = resolution
  }
}
