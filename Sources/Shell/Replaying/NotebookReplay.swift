import Corpora
import Digests
import Notebooks

/// Runs the cells of a notebook in a session of their own and compares what they give.
///
/// Only the files that the notebook declares are read, and nothing is written.
struct NotebookReplay {
  /// How a notebook is replayed.
  struct Options: Sendable {
    /// Whether cells after one that newly fails run all the same.
    var keepsGoing = false
    /// The numbers of the cells that are compared, from 1, or nil for all; every cell runs.
    var cells: ClosedRange<Int>?
    /// Where the declared files are looked for, the first folder that has one wins.
    var folders: [String]
  }

  private let file: NotebookFile
  private let options: Options
  private let surroundings: ReplaySurroundings
  private let checks: [String: InputCheck]
  private var states = StateDigests()
  private var isStopped = false
  /// The session that the cells have made so far.
  private(set) var session = Session()
  /// What was found so far.
  private(set) var report: ReplayReport

  init(_ file: NotebookFile, _ options: Options, in surroundings: any Surroundings) {
    self.file = file
    self.options = options
    let inputs = (file.notebook.record?.inputs ?? []).map { input in
      InputCheck(input, in: options.folders, surroundings)
    }
    self.surroundings = ReplaySurroundings(inputs)
    checks = Dictionary(inputs.map { ($0.input.key, $0) }) { first, _ in first }
    report = ReplayReport(
      path: file.path, digest: file.digest, recordedBy: file.notebook.record?.tool, inputs: inputs)
    session.opened = file
  }

  /// The session as one that was opened: what it holds is what the notebook has.
  var opened: Session {
    var opened = session
    opened.savedCount = session.records.count
    return opened
  }

  /// Replays every cell in order.
  mutating func run() {
    var number = 0
    for cell in file.notebook.cells {
      guard cell.kind == .code else {
        session.records.append(StatementRecord(prose: cell))
        continue
      }
      number += 1
      run(cell, number: number)
    }
  }

  private mutating func run(_ cell: Notebooks.Cell, number: Int) {
    var found = CellReport(cell, number: number)
    if isStopped {
      found.verdicts = [.notRun]
      session.records.append(StatementRecord(stored: cell, trace: StatementTrace()))
    } else {
      let record = rerun(cell, &found)
      session.records.append(record)
      judge(cell, record, &found)
      if found.failsAnew && !options.keepsGoing { isStopped = true }
    }
    if let cells = options.cells, !cells.contains(number) { return }
    report.cells.append(found)
  }

  /// Runs the commands of a cell and gives them as one record that keeps the cell.
  private mutating func rerun(
    _ cell: Notebooks.Cell, _ found: inout CellReport
  ) -> StatementRecord {
    let targets = cell.record?.source == cell.sourceDigest ? cell.record?.targets ?? [] : []
    let rewriting = TargetRewriting(cell.source, targets, in: session.corpus)
    found.differences = rewriting.orphans.map { Difference(orphan: $0) }
    guard let source = rewriting.source else {
      var trace = StatementTrace()
      trace.targets = targets
      trace.stepCount = session.log.entries.count
      return StatementRecord(stored: cell, trace: trace)
    }
    let first = session.records.count
    var replies: [Reply] = []
    session.run(Script(source: source), in: surroundings) { replies.append($0) }
    let records = session.records[first...]
    session.records.removeSubrange(first...)
    session.isFinished = false
    var record = StatementRecord(cell, source: source, replies, Array(records))
    record.trace.stepCount = session.log.entries.count
    record.trace.orphans = (cell.record?.orphans ?? []) + rewriting.orphans
    return record
  }

  private mutating func judge(
    _ cell: Notebooks.Cell, _ record: StatementRecord, _ found: inout CellReport
  ) {
    states.follow(session.log)
    let outputs = record.isStored ? cell.outputs : record.cellOutputs
    var verdicts: Set<ReplayVerdict> = []
    if let kept = cell.record {
      if kept.source != cell.sourceDigest { verdicts.insert(.edited) }
      let isStripped = cell.outputs.isEmpty && kept.outputs != CellOutput.digest(of: [])
      if isStripped {
        verdicts.insert(.unrecorded)
      } else if kept.outputs != cell.outputsDigest {
        verdicts.insert(.tampered)
      }
      found.inputRemarks = kept.inputs.compactMap { checks[$0]?.remark }
      if !found.inputRemarks.isEmpty { verdicts.insert(.input) }
      if !isStripped { compare(cell, outputs, kept.check, &found) }
      let isSameState = kept.state == nil || kept.state == states.digests.last
      if found.differences.isEmpty && !isSameState { verdicts.insert(.downstream) }
    } else {
      verdicts.insert(.unrecorded)
      if !cell.outputs.isEmpty { compare(cell, outputs, .exact, &found) }
    }
    verdicts.formUnion(found.differences.map(\.verdict))
    if !found.differences.isEmpty, let tool = report.recordedBy, tool != Release.tool {
      verdicts.insert(.tool)
    }
    found.verdicts = verdicts.isEmpty ? [.same] : verdicts.sorted()
  }

  private func compare(
    _ cell: Notebooks.Cell, _ outputs: [CellOutput], _ check: CellRecord.Check,
    _ found: inout CellReport
  ) {
    let fails = outputs.contains(where: \.isError)
    found.failsAnew = fails && !cell.outputs.contains(where: \.isError)
    if check == .ignore || cell.tags.contains("nbval-ignore-output") { return }
    found.differences +=
      OutputComparison(cell.outputs, outputs, NumberTolerance(check)).differences
  }
}

extension Difference {
  /// A target that stands for nothing any more.
  fileprivate init(orphan: AnchoredTarget) {
    self.init(
      subject: [orphan.id], field: nil, recorded: "“\(orphan.anchor.quote)”", found: nil,
      verdict: .claim)
  }
}

extension CellOutput {
  fileprivate var isError: Bool {
    if case .error = self { return true }
    return false
  }
}
