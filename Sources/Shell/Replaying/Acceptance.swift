import Corpora
import Notebooks
import Prose

/// Which cells of a replayed notebook are taken as they are now.
enum Acceptance: Sendable {
  /// Every one.
  case all
  /// Those of the given ids.
  case cells(Set<CellID>)

  /// Reads "all", or ids with commas between them.
  init(_ text: PlacedText) throws(Diagnostic) {
    if text.text == "all" {
      self = .all
      return
    }
    var ids: Set<CellID> = []
    for part in text.text.split(separator: ",") {
      guard let id = CellID(String(part)) else {
        throw Diagnostic(
          .wrongValue, "'\(part)' is no id of a cell", at: text.span,
          help: ["ids such as load-3f2a91c0, with commas between them, or all"])
      }
      ids.insert(id)
    }
    self = .cells(ids)
  }

  private func takes(_ cell: CellID) -> Bool {
    switch self {
    case .all: true
    case .cells(let ids): ids.contains(cell)
    }
  }

  /// The stored notebook with the accepted cells as they are now, and with the files that the cells
  /// of both kinds declare.
  func notebook(_ stored: Notebook, _ found: Notebook) -> Notebook {
    var notebook = stored
    var keys: Set<String> = []
    for position in notebook.cells.indices {
      if takes(notebook.cells[position].id), position < found.cells.count {
        notebook.cells[position] = found.cells[position]
      }
      keys.formUnion(notebook.cells[position].record?.inputs ?? [])
    }
    guard var record = found.record else { return notebook }
    record.add(stored.record?.inputs ?? [])
    record.inputs.removeAll { !keys.contains($0.key) }
    if case .cells = self, let tool = stored.record?.tool { record.tool = tool }
    notebook.record = record
    return notebook
  }
}
