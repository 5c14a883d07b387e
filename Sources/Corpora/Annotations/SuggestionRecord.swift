public import Assessment

/// What the rating rules said of a claim when they were asked; never the analyst's word.
public struct SuggestionRecord: Hashable, Sendable {
  /// The claim.
  public var target: Target
  /// On which axis.
  public var axis: RatingAxis
  /// The letter or number, or nil where the rules gave none.
  public var value: String?
  /// The ruleset with its version: "R1".
  public var ruleset: String
  /// Why, rule by rule.
  public var reasons: [RatingReason]

  /// A suggestion for `target`.
  public init(
    target: Target, axis: RatingAxis, value: String?, ruleset: String, reasons: [RatingReason]
  ) {
    (self.target, self.axis, self.value) = (target, axis, value)
    (self.ruleset, self.reasons) = (ruleset, reasons)
  }
}
