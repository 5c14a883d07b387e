import Corpora
import Digests
import JSONValues
import Notebooks

extension Session {
  /// The session as a notebook: one cell for each statement, with its outputs and their digests.
  var notebook: Notebook {
    var states = StateDigests()
    states.follow(log)
    return notebook(from: 0, states)
  }

  /// The same with the cells from the given position on, and the files that these read.
  /// - Parameter states: the digests along the session's log, to its end.
  func notebook(from first: Int, _ states: StateDigests) -> Notebook {
    var notebook = opened?.notebook ?? Notebook()
    notebook.title = title ?? notebook.title
    notebook.cells = []
    var count = records[..<first].count { $0.cell.kind == .code }
    for record in records[first...] {
      if record.cell.kind == .code { count += 1 }
      let state = states.digests[min(record.trace.stepCount, states.digests.count - 1)]
      notebook.cells.append(record.notebookCell(executionCount: count, state: state))
    }
    var kept = notebook.record ?? NotebookRecord(tool: Release.tool)
    kept.tool = Release.tool
    kept.inputs = []
    kept.add(records[first...].flatMap(\.trace.reads).map(NotebookInput.init))
    notebook.record = kept
    return notebook
  }
}

extension NotebookRecord {
  /// Adds files, ordered by key, each content once.
  mutating func add(_ others: [NotebookInput]) {
    var byKey = Dictionary(inputs.map { ($0.key, $0) }) { first, _ in first }
    for input in others where byKey[input.key] == nil { byKey[input.key] = input }
    inputs = byKey.values.sorted { $0.key < $1.key }
  }
}

extension StatementRecord {
  fileprivate func notebookCell(executionCount: Int, state: SHA256Digest) -> Notebooks.Cell {
    var cell = self.cell
    // Prose, and cells that did not run, stay as they were stored.
    if cell.kind != .code || isStored { return cell }
    cell.outputs = cellOutputs
    cell.executionCount = executionCount
    var kept = CellRecord(source: cell.sourceDigest, outputs: cell.outputsDigest)
    kept.inputs = trace.reads.map(\.sha256.short)
    kept.effects = CellRecord.Effect.allCases.filter { $0.rawValue == effect.rawValue }
    kept.state = state
    kept.targets = trace.targets
    kept.orphans = trace.orphans
    kept.check = cell.record?.check ?? .exact
    kept.foreign = cell.record?.foreign ?? [:]
    cell.record = kept
    return cell
  }
}
