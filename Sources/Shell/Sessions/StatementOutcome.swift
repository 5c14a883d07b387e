import Corpora
public import Notebooks

/// What came of a statement, told once: the notebook, its script, `cells` and replay ask it.
public struct StatementOutcome: Hashable, Sendable {
  /// How much of it was done.
  public enum Completion: String, Hashable, Sendable {
    /// All of it.
    case done
    /// A part failed, and the other part was done.
    case partly = "partly failed"
    /// It failed and changed nothing.
    case failed
  }

  /// How much of it was done.
  public var completion: Completion
  /// What it did, ordered as declared; empty where it did nothing.
  public var effects: [CellRecord.Effect]
  /// The line that does again what it did; nil where there is nothing to do again.
  public var again: String?
}

extension StatementOutcome {
  /// What came of `line`, which gave `answer`, or nil where it failed, and then `reply`.
  init(_ line: String, _ answer: Answer?, _ reply: Reply, _ files: StatementFiles) {
    let hasFailed = reply.diagnostics.contains { $0.severity == .error }
    guard let answer, !hasFailed || !(answer.changes.isEmpty && reply.outputs.isEmpty) else {
      self.init(completion: .failed, effects: [], again: nil)
      return
    }
    let effects = Set(answer.changes.flatMap(\.effects) + (files.writes.isEmpty ? [] : [.write]))
    self.init(
      completion: hasFailed ? .partly : .done,
      effects: effects.isEmpty ? [.read] : CellRecord.Effect.allCases.filter(effects.contains),
      again: hasFailed ? answer.lineOfPart : line)
  }

  /// What came of a cell that did not run, by what was recorded of it.
  /// - Parameter stands: whether it would run as it did; else its words stand for nothing.
  init(stored cell: Notebooks.Cell, stands: Bool) {
    let hasFailed = cell.outputs.contains(where: \.isError)
    let shows = cell.outputs.contains { if case .display = $0 { true } else { false } }
    self.init(
      completion: !stands || (hasFailed && !shows) ? .failed : hasFailed ? .partly : .done,
      effects: cell.record?.effects ?? [], again: stands && !hasFailed ? cell.source : nil)
  }

  /// What came of the statements of one cell together, which ran as `source`.
  init(_ source: String, _ replies: [Reply], _ outcomes: [StatementOutcome]) {
    let hasFailed = replies.contains { $0.exitCode != .success }
    let effects = Set(outcomes.flatMap(\.effects))
    let again = outcomes.compactMap(\.again)
    self.init(
      completion: !hasFailed
        ? .done : outcomes.allSatisfy { $0.completion == .failed } ? .failed : .partly,
      effects: CellRecord.Effect.allCases.filter(effects.contains),
      again: !hasFailed ? source : again.isEmpty ? nil : again.joined(separator: "\n"))
  }
}

extension SessionChange {
  /// What it is to the notebook.
  fileprivate var effects: [CellRecord.Effect] {
    switch self {
    case .corpus(let change, _):
      change.steps.map { step in
        if case .append = step { .read } else { .annotate }
      }
    case .undo, .redo: [.annotate]
    case .result, .bind, .parameter, .setting, .script, .replace, .known, .saved, .title, .prose,
      .tutorial, .quit:
      [.read]
    }
  }
}

extension CellOutput {
  /// Whether it says that something failed.
  var isError: Bool {
    if case .error = self { return true }
    return false
  }
}
