/// What the analyst sees between two things and no rule can.
public struct Link: Hashable, Sendable {
  /// What one is to the other.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// One origin, or one statement told twice.
    case same
    /// Two origins that do not hang together.
    case independent
    /// The first was computed from the second; it never corroborates it.
    case derivedFrom = "derived-from"
    case supports
    case contradicts
  }

  /// The first of the two.
  public var from: Target
  /// What it is to the second.
  public var relation: Relation
  /// The second of the two.
  public var to: Target
  /// Why; may be empty.
  public var reason: String

  /// A link from one target to another.
  public init(from: Target, _ relation: Relation, to: Target, reason: String = "") {
    self.from = from
    self.relation = relation
    self.to = to
    self.reason = reason
  }
}
