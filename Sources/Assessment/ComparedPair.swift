/// Two mentions and what comparing them gave.
public struct ComparedPair: Hashable, Sendable {
  /// The number of the first mention.
  public var first: Int
  /// The number of the second mention.
  public var second: Int
  /// What the numbers say.
  public var verdict: Verdict
  /// What the two together are worth.
  public var relation: Relation
  /// Why, in a few words: of a refusal the name of the test that failed ("outcome").
  public var reason: String
  /// Whether the numbers exclude each other, but the later one of two days may only be an update.
  public var mayBeUpdate = false
  /// The fields of the measure that were filled or taken as given: "asOf", "outcome".
  public var assumed: [String]
  /// How the wording moved from the first to the second, in the order of the words.
  public var moves: [Drift]

  /// How the wording moved, in short: "nearly -> around".
  public var drift: [String] { moves.map(\.summary) }
}

/// What comparing two figures says; see `help verdicts`.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// The reported ends differ by no more than the larger slack of the two.
  case agree
  /// The slack interval of one lies inside that of the other.
  case within
  /// The slack intervals share a part.
  case overlap
  /// The slack intervals share nothing.
  case disjoint
  /// One side is open and nothing speaks against the other.
  case boundCompatible
  /// The smaller outcome set's number fits under the larger one's.
  case subsetOk
  /// The smaller set's upper end exceeds the larger one's.
  case subsetStrained
  /// The smaller set's lower end exceeds the larger one's upper end.
  case subsetViolated
  /// A running total did not fall between two dates.
  case monotoneOk
  /// A running total fell between two dates.
  case monotoneViolated
  /// A test of the measure failed; the reason names it.
  case notComparable
  /// A field that decides is missing, or the numbers are too long to compare.
  case unknown
}

/// What a verdict is worth once the origins are known; see `help relations`.
public enum Relation: String, Hashable, Sendable, CaseIterable {
  /// Two independent origins say the same.
  case corroborates
  /// One origin says it again.
  case restates
  /// Two independent origins exclude each other.
  case contradicts
  /// One origin with two numbers that exclude each other.
  case driftOrError
  /// Whether the origins are independent is not known.
  case undetermined
  /// One figure was computed from the other.
  case derivedFrom
  /// One counts a part of what the other counts.
  case subset
  /// A later count of the same.
  case update
  /// Neither for nor against.
  case none
}

/// One way in which the wording of a figure moved from one mention to another.
public struct Drift: Hashable, Sendable {
  /// What moved.
  public var kind: Kind
  /// The words of the first mention; empty where they were added.
  public var before: String
  /// The words of the second mention; empty where they were lost.
  public var after: String

  /// What moved.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case hedgeLost, hedgeAdded, hedgeChanged
    case boundChanged, numberChanged, unitChanged
    case populationChanged, periodMoved, asOfMoved
    case attributionDropped, attributionAdded, attributionChanged
  }

  /// The move of the given words.
  public init(_ kind: Kind, from before: String, to after: String) {
    self.kind = kind
    self.before = before
    self.after = after
  }

  /// In short: "nearly -> around", "hedge lost: at least".
  public var summary: String {
    switch kind {
    case .hedgeLost: "hedge lost: \(before)"
    case .hedgeAdded: "hedge added: \(after)"
    case .attributionDropped: "attribution dropped: \(before)"
    case .attributionAdded: "attribution added: \(after)"
    case .attributionChanged: "attribution: \(before) -> \(after)"
    case .periodMoved:
      "period: \(before.isEmpty ? "none" : before) -> \(after.isEmpty ? "none" : after)"
    case .asOfMoved: "as of: \(before) -> \(after)"
    case .hedgeChanged, .boundChanged, .numberChanged, .unitChanged, .populationChanged:
      "\(before) -> \(after)"
    }
  }
}
