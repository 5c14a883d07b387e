/// A table as HTML: a plain element of escaped text, with no style, no script and no address.
public enum HTMLTable {
  /// The element, ending in a line end.
  public static func text(of table: Table) -> String {
    let headings = table.columns.map { "<th scope=\"col\">\(escaped($0.name))</th>" }
    var text = "<table>\n<thead><tr>" + headings.joined() + "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      text += "<tr>" + zip(table.columns, row).map(field).joined() + "</tr>\n"
    }
    return text + "</tbody>\n</table>\n"
  }

  private static func field(_ column: Column, _ cell: Cell) -> String {
    let shown = cell.shown.map(escaped) ?? "–"
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
