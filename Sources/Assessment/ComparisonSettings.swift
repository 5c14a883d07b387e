public import Prose

/// The conventions of a comparison that an analyst may change; every one is our own choice.
public struct ComparisonSettings: Hashable, Sendable {
  /// Days by which the as-of dates of two running totals may differ and still be compared.
  public var asOfWindowInDays = 3
  /// How many places of the last significant digit "about" opens an interval to each side.
  public var placesOfAbout = 1
  /// Words of a verbatim run that ties two quotations or two retold figures; at least 2.
  public var wordsOfSharedRun = 7
  /// Whether every pair is listed, and not only those against the first mention of each origin.
  public var listsAllPairs = false
  /// How many origins of one group the others are compared with, unless all pairs are listed.
  public var referenceOrigins = 8
  /// How many refused pairs are listed for each reason, unless all pairs are listed.
  public var examplesOfRefusals = 3
  /// Origins whose word does not count any more, by canonical name; their figures are left out.
  public var withdrawnOrigins: Set<String> = []
  /// Who counts whose losses with an interest of his own: such a figure never sets a group's low.
  public var parties: [Party] = []

  /// The defaults.
  public init() {}
}

/// A party to a conflict and its opponents, as the analyst says.
public struct Party: Hashable, Sendable {
  /// The party, by the canonical name of a side: "Ukraine".
  public var name: String
  /// Whom it fights.
  public var opponents: [String]
  /// Those who stand on its side: "NATO".
  public var allies: [String]
  /// Those who belong to it or speak for it: "Kremlin".
  public var members: [String]

  /// The party `name`.
  public init(
    _ name: String, against opponents: [String] = [], allies: [String] = [],
    members: [String] = []
  ) {
    self.name = name
    self.opponents = opponents
    self.allies = allies
    self.members = members
  }
}

/// What the analyst says of origins and figures where rules cannot see it.
public struct FigureLinks: Hashable, Sendable {
  /// Pairs of canonical names that stand for one origin.
  public var sameOrigin: [NamePair] = []
  /// Pairs of origins that the analyst has found to be independent of each other.
  public var independent: [NamePair] = []
  /// The id of a figure, and the ids of those it was computed from.
  public var derivedFrom: [String: [String]] = [:]
  /// The best number of its group by the id of the figure that it follows, in that figure's unit.
  public var picks: [String: DecimalNumber] = [:]

  /// No links.
  public init() {}

  /// Two names, in either order.
  public struct NamePair: Hashable, Sendable {
    /// The two names, the lesser first.
    public let names: [String]

    /// The pair of `first` and `second`.
    public init(_ first: String, _ second: String) {
      names = [first, second].sorted()
    }
  }
}
