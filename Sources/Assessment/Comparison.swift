public import Extraction
public import Prose

/// What a set of figures says together: groups of one measure, and what must not be compared.
public struct Comparison: Sendable {
  /// One group for each measure that two or more figures share, in order of their first figure.
  public var groups: [FigureGroup]
  /// Pairs whose outcome sets contain each other: only their bounds are checked.
  public var related: [ComparedPair]
  /// Pairs that are not comparable, each with its reason.
  public var refused: [ComparedPair]
}

/// The figures of one measure, by origin.
public struct FigureGroup: Sendable {
  /// What all of them count, as the first mention words it.
  public var measure: Measure
  /// The numbers of the mentions, in order.
  public var mentions: [Int]
  /// The mentions by origin, in order of their first mention; never empty.
  public var origins: [OriginMentions]
  /// How many of the origins are independent of each other.
  public var independentOrigins: Int
  /// The least low over the origins.
  public var low: DecimalNumber?
  /// The greatest high over the origins.
  public var high: DecimalNumber?
  /// Each mention against the first mention of each origin, or every pair where all were asked for.
  public var pairs: [ComparedPair]
}

/// The mentions of one origin in a group.
public struct OriginMentions: Sendable {
  /// The canonical name of the origin; nil for narrated mentions that nothing ties to an origin.
  public var actor: String?
  /// The numbers of its mentions, in order; never empty.
  public var mentions: [Int]
}

/// Two mentions and what comparing them gave.
public struct ComparedPair: Sendable {
  /// The number of the first mention.
  public var first: Int
  /// The number of the second mention.
  public var second: Int
  /// What the numbers say.
  public var verdict: Verdict
  /// What the two together are worth.
  public var relation: Relation?
  /// Why, in a few words: of a refusal the name of the test that failed ("outcome").
  public var reason: String
  /// The fields of the measure that were filled or taken as given: "asOf", "outcome".
  public var assumed: [String]
  /// How the wording moved from the first to the second: "nearly -> around".
  public var drift: [String]
}

/// What comparing two figures says; see "comparing figures" in `help compare`.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  case agree, within, overlap, disjoint, boundCompatible
  case subsetOk, subsetStrained, subsetViolated
  case monotoneOk, monotoneViolated
  case notComparable, unknown
}

/// What a verdict is worth once the origins are known.
public enum Relation: String, Hashable, Sendable, CaseIterable {
  case corroborates, restates, contradicts, driftOrError, undetermined, derivedFrom, subset, update
  case none
}
