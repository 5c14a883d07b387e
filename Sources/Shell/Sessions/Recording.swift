import Corpora
import Notebooks
import Prose

extension Session {
  /// Keeps a statement as a cell of the session's notebook, whether it failed or not, unless it is
  /// about the notebook itself or about the screen.
  mutating func record(
    _ statement: Statement, _ answer: Answer?, _ reply: Reply, _ trace: StatementTrace,
    _ surroundings: any Surroundings
  ) {
    // When it was stopped depends on the machine: no notebook could replay it.
    if reply.diagnostics.last?.code == .interrupted { return }
    if case .command(_, let declaration) = statement.form, !declaration.isKept { return }
    if answer?.isKept == false { return }
    var trace = trace
    trace.stepCount = log.entries.count
    if trace.stepCount > stepCount { trace.undone = undoneCell }
    let id = CellID(verb: statement.verb, token: surroundings.freshToken())
    let source = (answer?.expandedLine ?? statement.source) + (statement.redirect?.words ?? "")
    var cell = Cell(id: id, kind: .code, source: source)
    if case .assignment = statement.form { cell.tags = [ParameterInjection.tag] }
    records.append(
      StatementRecord(
        source: statement.source, expandedSource: answer?.expandedLine,
        outcome: StatementOutcome(source, answer, reply, trace.files),
        outputs: reply.outputs, diagnostics: reply.diagnostics, notes: reply.notes,
        cell: cell, trace: trace, isOwn: true))
  }
}

extension Session {
  /// How many steps the log had after the last cell with commands.
  private var stepCount: Int {
    records.last { $0.cell.kind == .code }?.trace.stepCount ?? 0
  }

  /// The cell whose step the last step takes back or makes again; nil where it does neither.
  private var undoneCell: CellID? {
    switch log.entries.last?.kind {
    case .done, nil: nil
    case .undid(let number), .redid(let number):
      records.first { $0.cell.kind == .code && $0.trace.stepCount > number }?.cell.id
    }
  }
}

extension Statement {
  /// The verb of its command, or what stands for one; the first part of its cell's id.
  var verb: String {
    switch form {
    case .query: "query"
    case .binding: "let"
    case .assignment: "parameter"
    case .command(_, let declaration): declaration.name
    }
  }
}

extension Redirect {
  /// As it is typed after a statement.
  fileprivate var words: String { (appends ? " >> " : " > ") + Quoting.word(path) }
}
