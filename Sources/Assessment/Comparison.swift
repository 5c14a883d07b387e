public import Extraction
public import Prose

/// What a set of figures says together: groups of one measure, and what must not be compared.
public struct Comparison: Sendable {
  /// One group for each measure that two or more figures share, in order of their first figure.
  public var groups: [FigureGroup]
  /// Pairs of which one counts a part of the other: only their bounds are checked.
  public var related: [ComparedPair]
  /// Why other pairs are not comparable, in the order of the tests; a reason stands once.
  public var refusals: [Refusal]

  /// The listed pairs that are not comparable, each with its reason.
  public var refused: [ComparedPair] { refusals.flatMap(\.pairs) }
}

/// How many pairs one test refused, with the pairs that are listed.
public struct Refusal: Hashable, Sendable {
  /// The name of the test that failed ("outcome"), or "unknown: " and the missing field.
  public var reason: String
  /// How many pairs it refused in all.
  public var count: Int
  /// Three of them, those with equal numbers first, or all where all pairs were asked for.
  public var pairs: [ComparedPair]
}

/// The figures of one measure, by origin.
public struct FigureGroup: Hashable, Sendable {
  /// What all of them count, as the first mention words it.
  public var measure: Measure
  /// The numbers of the mentions, in order; the first is the one that `measure` belongs to.
  public var mentions: [Int]
  /// The mentions by origin, in order of their first mention; never empty.
  public var origins: [OriginMentions]
  /// How many of the origins are independent of each other.
  public var independentOrigins: Int
  /// In how many articles the mentions stand.
  public var articles: Int
  /// The least low over the origins, in the unit of `measure`.
  public var low: DecimalNumber?
  /// The greatest high over the origins, in the unit of `measure`.
  public var high: DecimalNumber?
  /// How many of the latest counts of its origins leave an end open ("more than 300"), so that
  /// `low` or `high` does not hold what they may mean.
  public var openEnds: Int
  /// What the analyst takes as its number, or nil: no rule ever fills it.
  public var best: BestFigure?
  /// Each mention against the first mention of each origin, or every pair where all were asked for.
  public var pairs: [ComparedPair]
  /// How many of those pairs were left out because the group has too many origins.
  public var pairsLeftOut: Int
}

/// The number of a group by the analyst's pick.
public struct BestFigure: Hashable, Sendable {
  /// The number, in the unit of the group's measure.
  public var value: DecimalNumber
  /// The mention that it follows.
  public var mention: Int
  /// The origin of that mention, or nil where nobody is named.
  public var origin: String?
}

/// The mentions of one origin in a group.
public struct OriginMentions: Hashable, Sendable {
  /// The canonical name of the origin; nil for narrated mentions that nothing ties to an origin.
  public var actor: String?
  /// How far the origin can be told from others.
  public var standing: Standing
  /// The numbers of its mentions, in order; never empty.
  public var mentions: [Int]
  /// Those of `mentions` that name no origin themselves and were tied to it by their wording.
  public var inferred: [Int]
  /// The other names under which its mentions stand, in order of their first; often none.
  public var otherNames: [OtherName]

  /// How far an origin can be told from others.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// Somebody is named; counts as one.
    case named
    /// Somebody unnamed; counts as one, but whether independent of others is undetermined.
    case anonymous
    /// Nobody: the article itself, or "many"; counts as none.
    case nobody
  }
}

/// Another name of an origin, and why it is one.
public struct OtherName: Hashable, Sendable {
  /// The name, as a claim gives it.
  public var name: String
  /// What made it one with the origin, as a clause: "one speaks for the other".
  public var reason: String
}
