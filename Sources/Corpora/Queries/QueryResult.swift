public import Assessment

/// What running a query gave.
public enum QueryResult: Sendable {
  /// Rows, with what was left out.
  case rows(RowSet)
  /// Rows counted by the values of a field, the most frequent first.
  case counts(field: String, [(value: String, count: Int)])
  /// One value under its name: "count", "sum of figures".
  case value(name: String, FieldValue)
  /// Figures grouped by what they count.
  case comparison(ComparisonView, Comparison, [FigureMention])
}

/// Rows of one kind, in order.
public struct RowSet: Sendable {
  /// What they are.
  public var kind: RowKind
  /// In order; may be empty.
  public var rows: [Row]
  /// Names of the fields to show; nil for the kind's own choice.
  public var columns: [String]?
  /// Rows that lacked a field that a filter asked for, by the field's name, in order of name.
  public var leftOut: [(field: String, count: Int)] = []
  /// How many of the rows a filter held against a unit that their numbers were converted into, by
  /// that unit, in the order of the filters.
  public var converted: [(unit: String, count: Int)] = []

  /// Rows of a kind.
  public init(kind: RowKind, rows: [Row]) {
    self.kind = kind
    self.rows = rows
  }

  /// The fields to show, in order.
  public var shownFields: [Field] { kind.declared(columns ?? kind.defaultColumns) }
}
