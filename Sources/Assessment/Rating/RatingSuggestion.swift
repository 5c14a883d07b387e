/// What the rules suggest for one axis, with every reason; never a final value.
public struct RatingSuggestion<Grade: Hashable & Sendable>: Hashable, Sendable {
  /// The grade, or nil where the rules give none ("n/a"), which is not the same as F or 6.
  public var grade: Grade?
  /// Why, rule by rule, in the order in which they applied; never empty.
  public var reasons: [RatingReason]

  /// The suggestion `grade` for the given reasons.
  public init(_ grade: Grade?, because reasons: [RatingReason]) {
    self.grade = grade
    self.reasons = reasons
  }
}

/// One rule that had a part in a suggestion.
public struct RatingReason: Hashable, Sendable {
  /// The name of the rule: "L1", "N4".
  public var rule: String
  /// What it found, as a sentence without a full stop.
  public var sentence: String
  /// The ids of the claims and figures it rests on.
  public var evidence: [String]

  /// The reason of rule `rule`.
  public init(_ rule: String, _ sentence: String, evidence: [String] = []) {
    self.rule = rule
    self.sentence = sentence
    self.evidence = evidence
  }
}

/// The version of the rules that a record names; raised whenever a rule changes a suggestion.
public enum RatingRules {
  /// The name of the ruleset.
  public static let version = "R1"
}
