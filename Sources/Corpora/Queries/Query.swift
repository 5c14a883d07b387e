public import Prose

/// Which rows to take and what to make of them: a value, checked before it runs.
public struct Query: Hashable, Sendable {
  /// Where the rows come from.
  public var source: RowSource
  /// In the order in which they apply.
  public var stages: [Stage]

  /// A query of the given parts.
  public init(source: RowSource, stages: [Stage] = []) {
    self.source = source
    self.stages = stages
  }
}

/// Where the rows of a query come from.
public indirect enum RowSource: Hashable, Sendable {
  /// Every row of a kind.
  case all(RowKind)
  /// The rows of the given names, in that order.
  case ids([DisplayID])
  /// Rows that an earlier result held.
  case rows(RowKind, [Row])
  /// The rows of another query.
  case query(Query)
}

/// One step of a query; each is checked against the kind of the rows that reach it.
public enum Stage: Hashable, Sendable {
  case filter(Predicate)
  case sort([SortKey])
  case take(Int)
  case skip(Int)
  /// Names of fields.
  case columns([String])
  /// Counts rows by the values of a field.
  case group(String)
  case count
  /// Adds up a field of numbers.
  case sum(String)
  /// The least and the greatest of a field.
  case range(String)
  /// Groups figures by what they count, and shows the groups in some way.
  case compare(ComparisonView)
}

/// What is shown of a comparison.
public enum ComparisonView: Hashable, Sendable {
  /// Groups with their origins and pairs, and what was refused.
  case groups
  /// The same with every pair.
  case allPairs
  /// An interval plot of each group.
  case chart
  /// The running total of each group over its days.
  case timeline
  /// How the wording moved from mention to mention of one origin.
  case drift
}

/// A field to sort by.
public struct SortKey: Hashable, Sendable {
  /// Its name.
  public var field: String
  /// Whether the greatest comes first.
  public var isDescending: Bool

  /// The field of the given name.
  public init(field: String, isDescending: Bool = false) {
    self.field = field
    self.isDescending = isDescending
  }
}

/// A condition on a row.
public indirect enum Predicate: Hashable, Sendable {
  case compare(field: String, Operation, QueryValue)
  case among(field: String, [QueryValue])
  case between(field: String, QueryValue, QueryValue)
  case isKnown(field: String, Bool)
  /// Any text field has the words.
  case anywhere(String)
  case and(Predicate, Predicate)
  case or(Predicate, Predicate)
  case not(Predicate)
}

/// How a field is held against a value.
public enum Operation: Hashable, Sendable {
  case equal, notEqual, less, atMost, greater, atLeast
  /// Whole words in that order, case and diacritics aside.
  case has
  /// The letters anywhere, case and diacritics aside.
  case contains
  /// Within a share of the value; nil takes the value's own precision.
  case about(percent: DecimalNumber?)

  /// As it is written.
  public var symbol: String {
    switch self {
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .atMost: "<="
    case .greater: ">"
    case .atLeast: ">="
    case .has: "has"
    case .contains: "contains"
    case .about: "about"
    }
  }
}

/// What a field is held against.
public enum QueryValue: Hashable, Sendable {
  case text(String)
  /// A number, with its unit where one was given.
  case number(DecimalNumber, unit: String?)
  case date(CalendarDate)
}
