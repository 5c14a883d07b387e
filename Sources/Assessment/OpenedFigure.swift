public import Extraction
public import Prose

/// What a figure may mean when it is compared, in its own unit; nothing shows it as reported.
public struct OpenedFigure: Hashable, Sendable {
  /// The ends, nil where open.
  public let low: DecimalNumber?
  /// The upper end, nil where open.
  public let high: DecimalNumber?

  /// What `figure` may mean; nil for words without a value and numbers too long to compare.
  /// - Parameter word: its approximator in small letters, or nil.
  public init?(_ figure: Figure, word: String?, settings: ComparisonSettings) {
    guard
      let interval = SlackInterval(
        of: figure, word: word, scale: DecimalNumber(1), settings: settings)
    else { return nil }
    (low, high) = (interval.low?.number, interval.high?.number)
  }

  /// How far the ends lie apart; nil where one is open.
  public var width: DecimalNumber? {
    guard let low, let high else { return nil }
    return high - low
  }
}
