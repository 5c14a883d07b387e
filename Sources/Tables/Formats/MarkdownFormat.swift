/// A pipe table as GitHub and most editors read it.
///
/// Everything that could act as markup is escaped, so that a quotation reads as it was written.
struct MarkdownFormat: TableFormat {
  let name = "markdown"
  let extensions = ["md"]
  let summary = "a pipe table for reports and issues"

  func text(of table: Table, in layout: Layout) -> String {
    guard !table.columns.isEmpty else { return "" }
    let rules = table.columns.map { column in
      switch column.alignment {
      case .left: "---"
      case .right: "--:"
      }
    }
    var text = line(table.columns.map { escaped($0.name) }) + line(rules)
    for row in table.rows { text += line(row.map(field)) }
    return text
  }

  private func line(_ fields: [String]) -> String {
    "| " + fields.joined(separator: " | ") + " |\n"
  }

  private func field(_ cell: Cell) -> String {
    cell.shown.map(escaped) ?? "–"
  }

  /// ASCII punctuation that means something inside a line of CommonMark or a table, with a backslash.
  private func escaped(_ raw: String) -> String {
    var text = ""
    for scalar in VisibleText(raw).text.unicodeScalars {
      if "\\`*_[]<>|~&#$".unicodeScalars.contains(scalar) { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
