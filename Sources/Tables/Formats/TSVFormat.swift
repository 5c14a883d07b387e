/// One line for each row, cells apart by tabs, a heading line first.
///
/// Line feed, tab and backslash within a cell are written `\n`, `\t` and `\\`, so that every row is
/// one line. A missing cell is empty.
struct TSVFormat: TableFormat {
  let name = "tsv"
  let extensions = ["tsv", "tab"]
  let summary = "tab-separated lines for cut, sort and awk"

  func text(of table: Table, in layout: Layout) -> String {
    guard !table.columns.isEmpty else { return "" }
    var text = line(table.columns.map(\.name))
    for row in table.rows { text += line(row.map(\.plain)) }
    return text
  }

  private func line(_ fields: [String]) -> String {
    fields.map { VisibleText($0, breaks: .escaped).text }.joined(separator: "\t") + "\n"
  }
}
