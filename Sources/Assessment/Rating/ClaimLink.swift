/// What the analyst linked with a claim, where no rule can see it.
public struct ClaimLink: Hashable, Sendable {
  /// What the two claims are to each other.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case same, supports, contradicts, derivedFrom
  }

  /// What the two claims are to each other.
  public var relation: Relation
  /// The display name of the other claim.
  public var other: String
  /// Whether the claim stands first in the link: it is the one that was computed from the other.
  public var isFirst: Bool
  /// The origin of the other claim, or nil where nobody is named.
  public var origin: String?

  /// A link with the claim `other`.
  public init(_ relation: Relation, to other: String, isFirst: Bool, origin: String?) {
    (self.relation, self.other) = (relation, other)
    (self.isFirst, self.origin) = (isFirst, origin)
  }
}
