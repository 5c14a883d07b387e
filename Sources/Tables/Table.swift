/// Rows of cells under named columns: the shape of every answer that has rows.
///
/// Each row holds exactly one cell for each column.
public struct Table: Hashable, Sendable {
  /// From left to right; the first ones are the last to give way on a narrow terminal.
  public let columns: [Column]
  /// From top to bottom; possibly none.
  public private(set) var rows: [[Cell]]

  /// A table with its rows.
  public init(_ columns: [Column], rows: [[Cell]] = []) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "one cell for each column")
    self.columns = columns
    self.rows = rows
  }

  /// Adds a row at the bottom.
  public mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "one cell for each column")
    rows.append(row)
  }
}
