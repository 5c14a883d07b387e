/// One `field: value` line for each cell, an empty line between rows: for screen readers.
struct PlainFormat: TableFormat {
  let name = "plain"
  let extensions: [String] = []
  let summary = "one line for each field, nothing cut: for screen readers"

  func text(of table: Table, in layout: Layout) -> String {
    let headings = table.columns.map { VisibleText($0.name).text }
    let rows = table.rows.map { row in
      zip(headings, row).map { "\($0): \($1.shown ?? "unknown")\n" }.joined()
    }
    return rows.joined(separator: "\n")
  }
}
