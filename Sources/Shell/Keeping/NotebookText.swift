import Notebooks
import Tables

/// A saved session as plain text: each line with what was recorded under it; nothing runs.
///
/// It serves git as a textconv: `assay show --plain`.
struct NotebookText {
  private let notebook: Notebook

  init(_ notebook: Notebook) {
    self.notebook = notebook
  }

  var text: String {
    var lines: [String] = []
    if let title = notebook.title { lines += ["# " + VisibleText(title).text, ""] }
    if let tool = notebook.record?.tool {
      lines += [VisibleText("recorded (unverified) by \(tool.name) \(tool.version)").text, ""]
    }
    var number = 0
    for cell in notebook.cells {
      if cell.kind == .code { number += 1 }
      lines += self.lines(of: cell, number: number) + [""]
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private func lines(of cell: Notebooks.Cell, number: Int) -> [String] {
    let source = Self.lines(cell.source)
    guard cell.kind == .code else { return source }
    let head = "[\(number)] "
    let typed = source.enumerated().map { ($0 == 0 ? head : "    ") + $1 }
    return typed + cell.outputs.flatMap { Self.shown($0) }.map { $0.isEmpty ? "" : "    " + $0 }
  }

  private static func shown(_ output: CellOutput) -> [String] {
    switch output {
    case .stream(_, let text): lines(text)
    case .display(let result): lines(result.plainText ?? "(nothing that is text)")
    case .error(let code, let message, _): lines("error[\(code)]: \(message)")
    }
  }

  private static func lines(_ text: String) -> [String] {
    var lines = VisibleText(text, breaks: .kept).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
