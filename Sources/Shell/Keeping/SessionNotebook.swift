import Corpora
import Digests
import JSONValues
import Notebooks

extension Session {
  /// The session as a notebook: one cell for each statement, with its outputs and their digests.
  var notebook: Notebook { notebook(from: 0) { $0.recordedCell(from: $1, to: $2) } }

  /// The cells from the given position on without their outputs, and the files that these read.
  ///
  /// Nothing is drawn for it, so that it takes no longer after an answer of 100,000 rows.
  func notebookWithoutOutputs(from first: Int) -> Notebook {
    var notebook = notebook(from: first) { $0.recordedCellWithoutOutputs(from: $1, to: $2) }
    for position in notebook.cells.indices { notebook.cells[position].outputs = [] }
    return notebook
  }

  private func notebook(
    from first: Int,
    recording recorded: (StatementRecord, SHA256Digest, SHA256Digest) -> Notebooks.Cell
  ) -> Notebook {
    var notebook = opened?.notebook ?? Notebook()
    notebook.title = title ?? notebook.title
    notebook.cells = []
    let earlier = records[..<first].filter { $0.cell.kind == .code }
    var count = earlier.count
    var before = state(after: earlier.last)
    for record in records[first...] {
      var cell = record.cell
      if cell.kind == .code {
        count += 1
        let after = state(after: record)
        if !record.isStored { cell = recorded(record, before, after) }
        cell.executionCount = count
        before = after
      }
      notebook.cells.append(cell)
    }
    var kept = notebook.record ?? NotebookRecord(tool: Release.tool)
    kept.tool = Release.tool
    kept.parameters = JSONObject(
      parameters.sorted { $0.key < $1.key }.map {
        .init(key: $0.key, value: .string($0.value.text))
      })
    kept.inputs = []
    kept.add(records[first...].flatMap(\.inputs))
    notebook.record = kept
    return notebook
  }
}

extension Session {
  /// The digest of claims, figures and annotations after a statement, or before the first.
  private func state(after record: StatementRecord?) -> SHA256Digest {
    states.digests[min(record?.trace.stepCount ?? 0, states.digests.count - 1)]
  }
}

extension StatementRecord {
  /// The files that its cell must declare: of one that did not run those that it declared.
  fileprivate var inputs: [NotebookInput] {
    isStored ? trace.declared : trace.files.reads.map(NotebookInput.init)
  }

  /// The cell with what running it gave.
  fileprivate func recordedCell(
    from before: SHA256Digest, to after: SHA256Digest
  ) -> Notebooks.Cell {
    var cell = recordedCellWithoutOutputs(from: before, to: after)
    cell.outputs = cellOutputs
    let digest = cell.outputsDigest
    cell.record?.outputs = digest
    return cell
  }

  /// The same without what it showed, and with a digest of that only where it showed nothing.
  fileprivate func recordedCellWithoutOutputs(
    from before: SHA256Digest, to after: SHA256Digest
  ) -> Notebooks.Cell {
    var cell = self.cell
    cell.outputs = []
    let showsNothing = outputs.isEmpty && notes.isEmpty && diagnostics.isEmpty
    var kept = CellRecord(
      source: cell.sourceDigest, outputs: showsNothing ? cell.outputsDigest : nil)
    kept.take(trace.files)
    kept.effects = outcome.effects
    (kept.stateBefore, kept.state) = (before, after)
    kept.targets = trace.targets
    kept.orphans = trace.orphans
    kept.undone = trace.undone
    kept.check = cell.record?.check ?? .exact
    kept.foreign = cell.record?.foreign ?? [:]
    cell.record = kept
    return cell
  }
}
