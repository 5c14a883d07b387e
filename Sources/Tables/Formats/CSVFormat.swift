/// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
///
/// Lines end in CR LF. A text cell that a spreadsheet would take for a formula (it begins with
/// `=`, `+`, `-`, `@`, or with white space before one of them) gets an apostrophe in front;
/// numerals do not. A missing cell is empty, and empty text is `""`.
struct CSVFormat: TableFormat {
  let name = "csv"
  let extensions = ["csv"]
  let summary = "comma-separated values for spreadsheets, formulas disarmed"

  func text(of table: Table, in layout: Layout) -> String {
    guard !table.columns.isEmpty else { return "" }
    var text = line(table.columns.map { quoted($0.name) })
    for row in table.rows { text += line(row.map(field)) }
    return text
  }

  private func line(_ fields: [String]) -> String {
    fields.joined(separator: ",") + "\r\n"
  }

  private func field(_ cell: Cell) -> String {
    switch cell {
    case .missing: ""
    case .number(let numeral) where isNumeral(numeral): numeral
    case .count: cell.plain
    case .text, .number, .interval, .list: quoted(cell.plain)
    }
  }

  /// Safe text, with quotation marks around it where the format asks for them.
  private func quoted(_ raw: String) -> String {
    var text = VisibleText(raw, breaks: .kept).text
    // The first scalar counts, as a combining mark after "=" would hide the sign in a character.
    let first = text.unicodeScalars.first { $0 != " " && $0 != "\t" && $0 != "\n" }
    if let first, "=+-@".unicodeScalars.contains(first) { text = "'" + text }
    let isSpecial = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x09 }
    guard isSpecial || text.isEmpty || text.hasPrefix(" ") else { return text }
    var doubled = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { doubled += "\"\"" } else { doubled.unicodeScalars.append(scalar) }
    }
    return doubled + "\""
  }

  private func isNumeral(_ text: String) -> Bool {
    let body = text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
    return !body.isEmpty && body.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }
}
