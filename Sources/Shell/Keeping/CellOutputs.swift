import JSONValues
import Notebooks
import Tables

extension StatementRecord {
  /// What it showed, as a notebook keeps it.
  var cellOutputs: [CellOutput] {
    var cells = outputs.map { CellOutput.display(DisplayedResult(forms: $0.forms)) }
    let remarks = notes + diagnostics.filter { $0.severity == .note }.map(\.message)
    if !remarks.isEmpty {
      let text = remarks.map { "note: \(VisibleText($0).text)\n" }.joined()
      cells.append(.stream(name: "stderr", text: text))
    }
    for diagnostic in diagnostics where diagnostic.severity == .error {
      let message = VisibleText(diagnostic.message).text
      cells.append(
        .error(
          code: diagnostic.code.rawValue, message: message,
          traceback: ["error[\(diagnostic.code.rawValue)]: \(message)"]))
    }
    return cells
  }
}

extension Output {
  /// Plain text always, rows also as HTML, and the data where it has any.
  fileprivate var forms: JSONObject {
    var forms = JSONObject()
    forms[MediaType.plainText] = .string(
      rendered(as: TableFormats.forTerminals, in: Layout()))
    if case .table(let table) = body, format == nil {
      forms[MediaType.html] = .string(HTMLTable.text(of: table))
    }
    if let svg {
      // In an image element, which front ends show also in notebooks that they do not trust.
      let words = HTMLReport.escaped(rendered(as: TableFormats.forTerminals, in: Layout()))
      forms[MediaType.html] = .string(
        "<img alt=\"\(words)\" src=\"\(Base64.address(ofSVG: svg))\">\n")
    }
    if let json { forms[MediaType.assay(kind)] = json }
    return forms
  }
}
