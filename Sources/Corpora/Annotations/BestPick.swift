public import Prose

/// The number that the analyst takes as the best of a group, and the figure that he follows in it.
public struct BestPick: Hashable, Sendable {
  /// The figure that is followed.
  public var figure: DisplayID
  /// The number in the unit of that figure.
  public var value: DecimalNumber
  /// Why; may be empty.
  public var reason: String

  /// A pick of `value`, following `figure`.
  public init(figure: DisplayID, value: DecimalNumber, reason: String = "") {
    (self.figure, self.value, self.reason) = (figure, value, reason)
  }
}
