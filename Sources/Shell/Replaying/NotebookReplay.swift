import Corpora
import Digests
import Notebooks

/// Runs the cells of a notebook in a session of their own and compares what they give.
///
/// Only the files that the notebook declares are read, and nothing is written but where it is
/// allowed.
struct NotebookReplay {
  /// What it is for.
  enum Purpose: Sendable {
    /// Every cell runs, and what it gives is compared.
    case verifying
    /// The session goes on: cells that only show, and under which nothing has changed, are taken as
    /// they were recorded.
    case opening
    /// The session goes on, and nothing that cells gave was kept: every cell runs.
    case recovering
  }

  /// How a notebook is replayed.
  struct Options: Sendable {
    /// What it is for.
    var purpose = Purpose.verifying
    /// Whether cells after one that newly fails run all the same.
    var keepsGoing = false
    /// The numbers of the cells that are compared, from 1, or nil for all; every cell runs.
    var cells: ClosedRange<Int>?
    /// Where the declared files are looked for, the first folder that has one wins.
    var folders: [String]
    /// Below which folder files may be written; nil where none may.
    var writableFolder: String?
    /// Cells that the analyst wrote in this very session, which read what they name.
    var ownCells: Set<CellID> = []
    /// The environments in which cells ran before others were changed; nil where none were.
    var environments: [CellID: Int]?
  }

  let file: NotebookFile
  let options: Options
  /// What cells of the notebook see, and what the analyst's own cells see.
  let surroundings: (declared: ReplaySurroundings, own: ReplaySurroundings)
  let checks: [String: [InputCheck]]
  /// Whether the recorded results of cells that only show can be taken.
  private let takesRecorded: Bool
  /// Cells with outputs that assay does not write, which are never taken.
  let foreignCells: Set<CellID>
  /// What was recorded to lie under the cells after the last one.
  private(set) var recordedState = StateDigests().digests.first
  /// Whether cells came, went or moved before this one since it was recorded.
  var isRearranged = false
  private var isStopped = false
  /// The last cell that was taken as recorded and whose rows `it` would stand for, with how often
  /// the session had been given such rows by then.
  private(set) var takenResult: (cell: Notebooks.Cell, resultCount: Int)?
  /// The session that the cells have made so far.
  var session = Session()
  /// What was found so far.
  private(set) var report: ReplayReport

  init(_ file: NotebookFile, _ options: Options, in outer: any Surroundings) {
    self.file = file
    self.options = options
    let inputs = (file.notebook.record?.inputs ?? []).flatMap { input in
      input.paths.map { path in
        InputCheck(input, at: path, in: options.folders, bundle: file.bundlePath, outer)
      }
    }
    surroundings = (
      ReplaySurroundings(inputs, writingTo: options.writableFolder.map { ($0, outer) }),
      ReplaySurroundings(inputs, readingBeside: outer)
    )
    checks = Dictionary(grouping: inputs, by: \.input.key)
    report = ReplayReport(
      path: file.path, digest: file.digest, recordedBy: file.notebook.record?.tool, inputs: inputs)
    foreignCells = Set(file.notebook.cells.filter(\.holdsForeignMarkup).map(\.id))
    takesRecorded =
      options.purpose == .opening && file.notebook.record?.tool == Release.tool
    session.opened = file
    session.folders = options.folders
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
      recordedState = cell.record?.state
    }
  }

  private mutating func run(_ cell: Notebooks.Cell, number: Int) {
    var found = CellReport(cell, number: number)
    let environment = session.environment
    if !isStopped { wake(for: cell) }
    if isStopped {
      found.verdicts = [.notRun]
      session.records.append(StatementRecord(stored: cell, trace: StatementTrace(), stands: false))
    } else if takes(cell) {
      session.records.append(StatementRecord(stored: cell, stepCount: session.log.entries.count))
    } else {
      runNow(cell, &found)
      if found.failsAnew && !options.keepsGoing { isStopped = true }
    }
    session.records[session.records.count - 1].isOwn = options.ownCells.contains(cell.id)
    session.records[session.records.count - 1].trace.declared = declared(by: cell)
    session.records[session.records.count - 1].trace.environment = environment
    if let cells = options.cells, !cells.contains(number) { return }
    report.cells.append(found)
  }

  /// The files that a cell read, as the notebook declares them.
  private func declared(by cell: Notebooks.Cell) -> [NotebookInput] {
    (cell.record?.inputs ?? []).compactMap { checks[$0]?.first?.input }
  }

  /// Whether what was recorded of a cell that only shows is still what it would give.
  private mutating func takes(_ cell: Notebooks.Cell) -> Bool {
    guard takesRecorded else { return false }
    if let former = options.environments {
      // What `it` stands for may have changed with the order of cells.
      if former[cell.id] != session.environment || cell.restsOnResult { return false }
    }
    guard !foreignCells.contains(cell.id), let kept = cell.record,
      kept.source == cell.sourceDigest,
      kept.state == session.states.digests.last, !cell.checksLineBefore,
      let statements = try? Parser.statements(of: cell.source, scope: session.scope),
      statements.allSatisfy(\.onlyShows)
    else { return false }
    if statements.contains(where: \.givesResult) { takenResult = (cell, session.resultCount) }
    return true
  }

  private mutating func runNow(_ cell: Notebooks.Cell, _ found: inout CellReport) {
    let record = rerun(cell, &found)
    session.records.append(record)
    let hasDrifted = report.cells.contains { $0.verdict != .same }
    switch options.purpose {
    case .verifying: judge(cell, record, hasDrifted, &found)
    case .recovering: break
    case .opening:
      judgeState(cell, record, hasDrifted, &found)
      // What it gave is what was recorded, and is not put into words again; unless other cells were
      // changed, which may change more than what lies under it.
      let isOwn = !foreignCells.contains(cell.id) && options.environments == nil
      if takesRecorded && isOwn && found.verdict == .same && !isRearranged {
        session.records[session.records.count - 1].isStored = true
      }
    }
  }
}

extension Notebooks.Cell {
  /// Whether an output holds markup that assay does not write.
  fileprivate var holdsForeignMarkup: Bool {
    outputs.contains { output in
      if case .display(let result) = output { return result.holdsForeignMarkup }
      return false
    }
  }
}
