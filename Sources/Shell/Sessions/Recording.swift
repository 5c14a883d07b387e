import Corpora
import Notebooks
import Prose

extension Session {
  /// Keeps a statement as a cell of the session's notebook, unless it is about the notebook itself.
  mutating func record(
    _ statement: Statement, _ reply: Reply, expanded: String?, _ trace: StatementTrace,
    _ surroundings: any Surroundings
  ) {
    // When it was stopped depends on the machine: no notebook could replay it.
    if reply.diagnostics.last?.code == .interrupted { return }
    var effect = Declaration.Effect.read
    var verb = "query"
    if case .command(_, let declaration) = statement.form {
      if !declaration.isKept { return }
      effect = declaration.effect
      verb = declaration.name
    }
    var tags: [String] = []
    if case .assignment = statement.form { (verb, tags) = ("parameter", [ParameterInjection.tag]) }
    if statement.redirect != nil { effect = .write }
    var trace = trace
    trace.stepCount = log.entries.count
    let id = CellID(verb: verb, token: surroundings.freshToken())
    let source = (expanded ?? statement.source) + (statement.redirect?.words ?? "")
    var cell = Cell(id: id, kind: .code, source: source)
    cell.tags = tags
    records.append(
      StatementRecord(
        source: statement.source, expandedSource: expanded, effect: effect,
        outputs: reply.outputs, diagnostics: reply.diagnostics, notes: reply.notes,
        cell: cell, trace: trace, isOwn: true))
  }
}

extension Redirect {
  /// As it is typed after a statement.
  fileprivate var words: String { (appends ? " >> " : " > ") + Quoting.word(path) }
}
