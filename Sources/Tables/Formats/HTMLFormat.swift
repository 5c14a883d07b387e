/// A whole page that holds the table and can hold nothing else: no script, no style from outside.
struct HTMLFormat: TableFormat {
  let name = "html"
  let extensions = ["html", "htm"]
  let summary = "a page with the table, safe to open and to send"

  func text(of table: Table, in layout: Layout) -> String {
    var text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      <title>assay</title>
      </head>
      <body>
      <table>

      """
    let headings = table.columns.map { "<th scope=\"col\">\(Self.escaped($0.name))</th>" }
    text += "<thead><tr>" + headings.joined() + "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      text += "<tr>" + zip(table.columns, row).map(field).joined() + "</tr>\n"
    }
    return text + "</tbody>\n</table>\n</body>\n</html>\n"
  }

  private func field(_ column: Column, _ cell: Cell) -> String {
    let shown = cell.shown.map(Self.escaped) ?? "–"
    switch column.alignment {
    case .left: return "<td>\(shown)</td>"
    case .right: return "<td align=\"right\">\(shown)</td>"
    }
  }

  private static func escaped(_ raw: String) -> String {
    var text = ""
    for scalar in VisibleText(raw).text.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
