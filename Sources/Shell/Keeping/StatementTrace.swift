import Corpora
import Notebooks

/// What a notebook keeps of a statement beside its words and outputs.
struct StatementTrace: Sendable {
  /// What the world of files answered.
  var files = StatementFiles()
  /// The files that its notebook declares for it; empty for what was never in one.
  var declared: [NotebookInput] = []
  /// What the ids in it stood for before it ran, in order.
  var targets: [AnchoredTarget] = []
  /// Targets of a stored cell that stand for nothing any more.
  var orphans: [AnchoredTarget] = []
  /// The cell whose step an `undo` or `redo` was about.
  var undone: CellID?
  /// How many steps the log had after it.
  var stepCount = 0
  /// The environment in which it ran, or would have run.
  var environment = 0

  init() {}

  /// The trace of an answer to a statement on `corpus`, which its changes have not touched yet.
  /// - Parameter line: the statement with explicit ids.
  init(
    _ statement: Statement, _ line: String, _ answer: Answer, in corpus: Corpus
  ) {
    var ids: [DisplayID] = []
    for change in answer.changes {
      if case .corpus(let change, _) = change { ids += corpus.targets(of: change) }
    }
    if !statement.namesFiles { ids += DisplayID.words(of: line) }
    var known: Set<DisplayID> = []
    for id in ids where !Task.isCancelled && known.insert(id).inserted {
      guard let anchor = corpus.anchor(of: id) else { continue }
      targets.append(AnchoredTarget(id: id.description, anchor: anchor))
    }
  }
}

extension DisplayID {
  /// The ids that stand as words in a line, outside of strings, in order.
  fileprivate static func words(of line: String) -> [DisplayID] {
    // A look at the bytes first: most lines name nothing, and lexing costs more.
    guard line.utf8.contains(UInt8(ascii: "a")), let lexemes = try? Lexer.lexemes(of: line) else {
      return []
    }
    return lexemes.compactMap { $0.word.flatMap { DisplayID($0) } }
  }
}
