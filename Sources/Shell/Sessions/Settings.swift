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
  /// How diagnostics are written, or nil for carets, and for plain lines where a screen reader reads.
  public var errors: DiagnosticStyle?
  /// What shows answers longer than the screen.
  public var pager = PagerSetting.auto
  /// Whether each line says how long it took.
  public var showsTime = false
  /// How figures are compared.
  public var comparison = ComparisonSettings()

  /// The settings of a new session.
  public init() {}
}

/// What shows answers longer than the screen.
public enum PagerSetting: Hashable, Sendable {
  /// The program that PAGER names, or less.
  case auto
  /// None: they scroll by.
  case off
  /// This program, with its arguments.
  case program(String)
}
