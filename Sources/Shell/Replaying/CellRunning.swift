import Corpora
import Notebooks

extension NotebookReplay {
  /// Runs the commands of a cell and gives them as one record that keeps the cell.
  mutating func rerun(_ cell: Notebooks.Cell, _ found: inout CellReport) -> StatementRecord {
    let targets = cell.record?.source == cell.sourceDigest ? cell.record?.targets ?? [] : []
    let rewriting = TargetRewriting(cell.source, targets, in: session.corpus)
    found.differences = rewriting.orphans.map { Difference(orphan: $0) }
    found.renaming = rewriting.renaming
    guard let source = rewriting.source, !isAboutNothing(cell) else {
      var trace = StatementTrace()
      (trace.targets, trace.orphans) = (targets, rewriting.orphans)
      trace.stepCount = session.log.entries.count
      return StatementRecord(stored: cell, trace: trace, stands: false)
    }
    let isOwn = options.ownCells.contains(cell.id)
    let world = (isOwn ? surroundings.own : surroundings.declared).seen(by: cell)
    let first = session.records.count
    var replies: [Reply] = []
    session.run(Script(source: source), in: world) { replies.append($0) }
    // An array of its own: a slice would hold all records, and cutting them off would copy them.
    let records = Array(session.records[first...])
    session.records.removeSubrange(first...)
    session.isFinished = false
    var record = StatementRecord(cell, source: source, replies, records)
    record.trace.stepCount = session.log.entries.count
    record.trace.orphans = (cell.record?.orphans ?? []) + rewriting.orphans
    return record
  }
}

extension NotebookReplay {
  /// Whether it takes back or makes again what a cell did that did not run: then it must not be about
  /// another one.
  private func isAboutNothing(_ cell: Notebooks.Cell) -> Bool {
    guard let record = cell.record, record.source == cell.sourceDigest, let undone = record.undone
    else { return false }
    return session.records.contains { other in
      other.cell.id == undone && other.isStored && other.outcome.completion == .failed
    }
  }
}

extension Difference {
  /// A target that stands for nothing any more.
  fileprivate init(orphan: AnchoredTarget) {
    let anchor = orphan.anchor
    self.init(
      subject: [orphan.id], field: nil,
      recorded: anchor.isWhole ? anchor.path ?? "the article" : "“\(anchor.quote)”", found: nil,
      verdict: .claim)
  }
}
