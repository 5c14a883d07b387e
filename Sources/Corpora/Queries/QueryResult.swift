public import Assessment

/// What running a query gave.
public enum QueryResult: Sendable {
  /// Rows, with what was left out.
  case rows(RowSet)
  /// Rows counted by the values of a field, the most frequent first.
  case counts(field: String, [(value: String, count: Int)])
  /// One value under its name: "count".
  case value(name: String, FieldValue)
  /// The sum or range of a field for each unit apart, never empty, with how many rows were left out
  /// for want of a number or of a unit.
  case amounts(
    AmountKind, field: String, [UnitAmount], lackingNumber: Int, lackingUnit: Int)
  /// Figures grouped by what they count.
  case comparison(ComparisonView, Comparison, [FigureMention])
}

/// What is made of many numbers.
public enum AmountKind: String, Sendable {
  /// They are added up; a row that gives a range or an open end has no one number to add.
  case sum
  /// The least and the greatest of their ends.
  case range
}

/// A sum or range of the rows of one unit.
public struct UnitAmount: Sendable {
  /// "person", "EUR", "litre per day"; nil for what has no unit, such as counts of claims.
  public var unit: String?
  /// The sum, or the ends.
  public var value: FieldValue
  /// How many rows it is made of.
  public var rows: Int
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
