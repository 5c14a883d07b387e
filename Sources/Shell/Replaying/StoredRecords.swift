import Notebooks

// Cells of a notebook become records of a session again.
extension StatementRecord {
  /// A cell of prose, kept as it is.
  init(prose cell: Notebooks.Cell) {
    self.init(stored: cell, trace: StatementTrace(), stands: true)
  }

  /// A cell that did not run, kept with its stored outputs.
  /// - Parameter stands: whether its words would give them again.
  init(stored cell: Notebooks.Cell, trace: StatementTrace, stands: Bool) {
    var cell = cell
    // What may do more than show words is not handed on.
    cell.outputs.removeAll { output in
      if case .display(let result) = output { return result.holdsForeignMarkup }
      return false
    }
    self.init(
      source: cell.source, expandedSource: nil,
      outcome: StatementOutcome(stored: cell, stands: stands), outputs: [], diagnostics: [],
      notes: [], cell: cell, trace: trace, isStored: true)
  }

  /// A cell whose recorded results stand, after the given number of logged steps.
  init(stored cell: Notebooks.Cell, stepCount: Int) {
    var trace = StatementTrace()
    trace.stepCount = stepCount
    trace.targets = cell.record?.targets ?? []
    self.init(stored: cell, trace: trace, stands: true)
  }

  /// A cell that ran as `source`, with all that its statements gave together.
  init(
    _ cell: Notebooks.Cell, source: String, _ replies: [Reply], _ records: [StatementRecord]
  ) {
    var cell = cell
    cell.source = source
    var trace = StatementTrace()
    for record in records {
      trace.files.add(record.trace.files)
      trace.undone = record.trace.undone ?? trace.undone
      trace.targets += record.trace.targets.filter { target in
        !trace.targets.contains { $0.id == target.id }
      }
    }
    self.init(
      source: source, expandedSource: nil,
      outcome: StatementOutcome(source, replies, records.map(\.outcome)),
      outputs: replies.flatMap(\.outputs), diagnostics: replies.flatMap(\.diagnostics),
      notes: replies.flatMap(\.notes), cell: cell, trace: trace)
  }
}
