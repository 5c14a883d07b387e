/// A table in a frame, fitted to the terminal.
struct BoxFormat: TableFormat {
  let name = "box"
  let extensions = ["txt"]
  let summary = "a table in a frame, fitted to the terminal"

  /// A cell is wrapped to this many lines before it is cut.
  static let linesInACell = 4

  func text(of table: Table, in layout: Layout) -> String {
    guard !table.columns.isEmpty else { return "" }
    let headings = table.columns.map { VisibleText($0.name).text }
    let cells = table.rows.map { row in row.map { $0.shown ?? "–" } }
    var natural = headings.map { max(1, DisplayWidth.of($0)) }
    for row in cells {
      for (column, cell) in row.enumerated() {
        natural[column] = max(natural[column], DisplayWidth.of(cell))
      }
    }
    let fit = ColumnFit(columns: table.columns, natural: natural, total: layout.width) {
      table.columns.indices.map { column in
        cells.map { LineWrapping.longestWord(in: $0[column]) }.max() ?? 0
      }
    }
    var frame = BoxFrame(columns: table.columns, widths: fit.widths, isColored: layout.isColored)
    frame.rule("┌", "┬", "┐")
    frame.row(headings, isHeading: true)
    frame.rule("├", "┼", "┤")
    for row in cells { frame.row(row, isHeading: false) }
    frame.rule("└", "┴", "┘")
    return frame.text + remark(leftOut: headings.dropFirst(fit.widths.count), frame, layout)
  }

  /// What a narrow terminal took away, in words; empty where nothing was.
  private func remark(leftOut: ArraySlice<String>, _ frame: BoxFrame, _ layout: Layout) -> String {
    var parts: [String] = []
    if !leftOut.isEmpty { parts.append("columns left out: " + leftOut.joined(separator: ", ")) }
    if frame.cutCells > 0 {
      parts.append(frame.cutCells == 1 ? "1 cell cut short" : "\(frame.cutCells) cells cut short")
    }
    guard !parts.isEmpty else { return "" }
    let whole = parts.joined(separator: "; ") + "; as plain shows everything"
    let lines = LineWrapping.wrapped(whole, to: max(layout.width ?? .max, 1)).lines
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The lines of a frame, as they are drawn.
private struct BoxFrame {
  let columns: [Column]
  let widths: [Int]
  let isColored: Bool
  private(set) var text = ""
  private(set) var cutCells = 0

  init(columns: [Column], widths: [Int], isColored: Bool) {
    self.columns = columns
    self.widths = widths
    self.isColored = isColored
  }

  mutating func rule(_ left: String, _ middle: String, _ right: String) {
    let runs = widths.map { String(repeating: "─", count: $0 + 2) }
    text += faint(left + runs.joined(separator: middle) + right) + "\n"
  }

  mutating func row(_ cells: [String], isHeading: Bool) {
    let wrapped = zip(cells, widths).map { cell, width in
      LineWrapping.wrapped(cell, to: width, atMost: BoxFormat.linesInACell)
    }
    cutCells += wrapped.count { $0.isCut }
    let height = wrapped.map(\.lines.count).max() ?? 0
    for line in 0..<height {
      for (column, cell) in wrapped.enumerated() {
        text += faint("│") + " "
        text += padded(line < cell.lines.count ? cell.lines[line] : "", column, isHeading)
        text += " "
      }
      text += faint("│") + "\n"
    }
  }

  private func padded(_ line: String, _ column: Int, _ isHeading: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(line)))
    let styled = isHeading && isColored && !line.isEmpty ? "\u{1B}[1m" + line + "\u{1B}[0m" : line
    switch columns[column].alignment {
    case .left: return styled + blanks
    case .right: return blanks + styled
    }
  }

  private func faint(_ drawn: String) -> String {
    isColored ? "\u{1B}[2m" + drawn + "\u{1B}[0m" : drawn
  }
}
