import JSONValues
import Notebooks
import Prose

/// Puts other values for the parameters of a notebook into it, as papermill does: a cell of their
/// own after the last that sets one.
struct ParameterInjection {
  /// Jupyter's tag of a cell that sets parameters.
  static let tag = "parameters"
  /// Jupyter's tag of the cell that sets them anew.
  static let injectedTag = "injected-parameters"

  private let values: [(name: PlacedText, value: PlacedText)]

  init(_ values: [(field: PlacedText, value: PlacedText)]) {
    self.values = values.map { ($0.field, $0.value) }
  }

  /// The notebook with the values in it.
  /// - Throws: for a name that no cell sets.
  func notebook(_ stored: Notebook, id: CellID) throws(Diagnostic) -> Notebook {
    if values.isEmpty { return stored }
    var notebook = stored
    notebook.cells.removeAll { $0.tags.contains(Self.injectedTag) }
    let names = notebook.cells.map { Self.names(in: $0) }
    let known = names.flatMap(\.self)
    for (name, _) in values where !known.contains(name.text) {
      throw Diagnostic(
        .unknownName, "the notebook has no parameter '\(name.text)'", at: name.span,
        help: Spelling.help(for: name.text, among: known)
          + [known.isEmpty ? "no cell sets one" : "it has " + known.joined(separator: ", ")])
    }
    let place = names.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    let lines = values.map { "\($0.name.text) = \(Quoting.word($0.value.text))" }
    var cell = Cell(id: id, kind: .code, source: lines.joined(separator: "\n"))
    cell.tags = [Self.injectedTag]
    notebook.cells.insert(cell, at: place)
    return notebook
  }

  /// The parameters that a cell sets.
  private static func names(in cell: Notebooks.Cell) -> [String] {
    guard cell.kind == .code, cell.source.utf8.contains(UInt8(ascii: "=")),
      let statements = try? Parser.statements(of: cell.source, scope: ParseScope())
    else { return [] }
    return statements.compactMap { statement in
      if case .assignment(let name, _) = statement.form { return name }
      return nil
    }
  }
}
