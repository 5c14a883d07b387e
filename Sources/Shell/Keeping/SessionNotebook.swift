import Corpora
import Digests
import JSONValues
import Notebooks

extension Session {
  /// The session as a notebook: one cell for each statement, with its outputs and their digests.
  var notebook: Notebook { notebook(from: 0) }

  /// The same with the cells from the given position on, and the files that these read.
  func notebook(from first: Int) -> Notebook {
    var notebook = opened?.notebook ?? Notebook()
    notebook.title = title ?? notebook.title
    notebook.cells = []
    let before = records[..<first].filter { $0.cell.kind == .code }
    var (count, last) = (before.count, before.last?.cell.id)
    for record in records[first...] {
      var cell = record.cell
      if cell.kind == .code {
        count += 1
        let state = states.digests[min(record.trace.stepCount, states.digests.count - 1)]
        if !record.isStored { cell = record.recordedCell(state: state) }
        if !record.isStored { cell.record?.predecessor = last.map { .cell($0) } ?? .start }
        cell.executionCount = count
        last = cell.id
      }
      notebook.cells.append(cell)
    }
    var kept = notebook.record ?? NotebookRecord(tool: Release.tool)
    kept.tool = Release.tool
    kept.inputs = []
    kept.add(records[first...].flatMap(\.trace.reads).map(NotebookInput.init))
    kept.add(storedInputs(from: first))
    notebook.record = kept
    return notebook
  }
}

extension Session {
  /// The files of cells that did not run, as the notebook that was opened declares them.
  private func storedInputs(from first: Int) -> [NotebookInput] {
    let keys = Set(records[first...].filter(\.isStored).flatMap { $0.cell.record?.inputs ?? [] })
    return (opened?.notebook.record?.inputs ?? []).filter { keys.contains($0.key) }
  }
}

extension StatementRecord {
  /// The cell with what running it gave.
  fileprivate func recordedCell(state: SHA256Digest) -> Notebooks.Cell {
    var cell = self.cell
    cell.outputs = cellOutputs
    var kept = CellRecord(source: cell.sourceDigest, outputs: cell.outputsDigest)
    kept.inputs = trace.reads.map(\.sha256.short)
    kept.effects = CellRecord.Effect.allCases.filter { $0.rawValue == effect.rawValue }
    kept.state = state
    kept.writes = trace.writes
    kept.targets = trace.targets
    kept.orphans = trace.orphans
    kept.check = cell.record?.check ?? .exact
    kept.foreign = cell.record?.foreign ?? [:]
    cell.record = kept
    return cell
  }
}
