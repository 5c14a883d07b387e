import Digests
import Notebooks

extension NotebookReplay {
  /// Finds every verdict that applies to a cell that ran.
  mutating func judge(
    _ cell: Notebooks.Cell, _ record: StatementRecord, _ hasDrifted: Bool,
    _ found: inout CellReport
  ) {
    var verdicts: Set<ReplayVerdict> = []
    if let kept = cell.record {
      let isStripped = cell.outputs.isEmpty && kept.outputs != CellOutput.digest(of: [])
      if isStripped {
        verdicts.insert(.unrecorded)
      } else {
        if kept.outputs != cell.outputsDigest { verdicts.insert(.tampered) }
        compare(cell, record, kept.check, &found)
      }
      if !record.isStored { compareWrites(kept.writes, record.trace.files.writes, &found) }
    } else if !cell.outputs.isEmpty {
      compare(cell, record, .exact, &found)
    }
    if !found.differences.isEmpty, let tool = report.recordedBy, tool != Release.tool {
      verdicts.insert(.tool)
    }
    judgeState(cell, record, hasDrifted, &found)
    found.verdicts = verdicts.union(found.verdicts.filter { $0 != .same }).sorted()
    if found.verdicts.isEmpty { found.verdicts = [.same] }
  }

  /// Finds what can be said of a cell without looking at what it gave.
  mutating func judgeState(
    _ cell: Notebooks.Cell, _ record: StatementRecord, _ hasDrifted: Bool,
    _ found: inout CellReport
  ) {
    var verdicts: [ReplayVerdict] = []
    guard let kept = cell.record else {
      found.verdicts = [.unrecorded]
      // The cells after it were recorded without it.
      isRearranged = true
      return
    }
    if kept.source != cell.sourceDigest { verdicts.append(.edited) }
    found.inputRemarks = kept.inputs.flatMap { remarks(on: $0, readBy: record) }
    if !found.inputRemarks.isEmpty { verdicts.append(.input) }
    if let before = kept.stateBefore, before != recordedState { isRearranged = true }
    let isSameState = kept.state == nil || kept.state == session.states.digests.last
    if found.differences.isEmpty && !isSameState {
      if isRearranged && !hasDrifted {
        found.isRearranged = true
      } else {
        verdicts.append(.downstream)
      }
    }
    verdicts += found.differences.map(\.verdict)
    found.verdicts = verdicts.isEmpty ? [.same] : Array(Set(verdicts)).sorted()
  }

  /// What is wrong with the files of one input; of several copies with those that the cell read.
  private func remarks(on key: String, readBy record: StatementRecord) -> [String] {
    let places = checks[key] ?? []
    let asked = record.trace.files.reads.map(\.path) + record.trace.files.unread.map(\.path)
    let read = Set(asked.map(InputPath.portable))
    return places.filter { places.count == 1 || read.isEmpty || read.contains($0.path) }
      .compactMap(\.remark)
  }

  private func compare(
    _ cell: Notebooks.Cell, _ record: StatementRecord, _ check: CellRecord.Check,
    _ found: inout CellReport
  ) {
    let outputs = record.isStored ? cell.outputs : record.cellOutputs
    let fails = !record.isStored && record.outcome.completion != .done
    found.failsAnew = fails && !cell.outputs.contains(where: \.isError)
    if check == .ignore || cell.tags.contains("nbval-ignore-output") { return }
    found.renaming.add(articlesOf: cell.outputs, outputs)
    let recorded = found.renaming.applied(to: cell.outputs)
    found.differences += OutputComparison(recorded, outputs, NumberTolerance(check)).differences
  }

  /// What the cell would write is not what it wrote.
  private func compareWrites(
    _ recorded: [FileWritten], _ written: [FileWritten], _ found: inout CellReport
  ) {
    for file in recorded {
      let now = written.first { $0.path == file.path }
      if now?.sha256 == file.sha256 { continue }
      found.differences.append(
        Difference(
          subject: [file.path], field: "bytes written", recorded: file.sha256.short,
          found: now?.sha256.short, verdict: .text))
    }
    for file in written where !recorded.contains(where: { $0.path == file.path }) {
      found.differences.append(
        Difference(
          subject: [file.path], field: "bytes written", recorded: nil, found: file.sha256.short,
          verdict: .text))
    }
  }
}
