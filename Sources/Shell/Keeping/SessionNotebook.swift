import Corpora
import Digests
import JSONValues
import Notebooks

extension Session {
  /// The session as a notebook: one cell for each statement, with its outputs and their digests.
  var notebook: Notebook {
    var notebook = opened?.notebook ?? Notebook()
    notebook.title = title ?? notebook.title
    notebook.cells = []
    var states = StateDigests()
    states.follow(log)
    var count = 0
    for record in records {
      if record.cell.kind == .code { count += 1 }
      let state = states.digests[min(record.trace.stepCount, states.digests.count - 1)]
      notebook.cells.append(record.notebookCell(executionCount: count, state: state))
    }
    var kept = notebook.record ?? NotebookRecord(tool: Release.tool)
    kept.tool = Release.tool
    kept.inputs = notebookInputs
    notebook.record = kept
    return notebook
  }

  /// Every file that a statement read, ordered by key, each content once.
  private var notebookInputs: [NotebookInput] {
    var inputs: [String: NotebookInput] = [:]
    for read in records.flatMap(\.trace.reads) {
      let input = NotebookInput(read)
      if inputs[input.key] == nil { inputs[input.key] = input }
    }
    return inputs.values.sorted { $0.key < $1.key }
  }
}

extension StatementRecord {
  fileprivate func notebookCell(executionCount: Int, state: SHA256Digest) -> Notebooks.Cell {
    var cell = self.cell
    guard cell.kind == .code else { return cell }
    cell.outputs = storedOutputs ?? cellOutputs
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
