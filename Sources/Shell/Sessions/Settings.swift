public import Assessment
public import Prose

/// What `set` shows and changes; every constant of a rule that an analyst may doubt is here.
public struct Settings: Sendable {
  /// The day that "7d ago" counts from.
  public var today: CalendarDate?
  /// The output format, or nil for box on a terminal and TSV elsewhere.
  public var format: String?
  /// The name that signs every line of the analyst, or nil for lines that nobody signs.
  public var analyst: String?
  /// How figures are compared.
  public var comparison = ComparisonSettings()

  /// The settings of a new session.
  public init() {}
}
