import Corpora
import Notebooks

/// What a notebook keeps of a statement beside its words and outputs.
struct StatementTrace: Sendable {
  /// The files it read, in order, each once.
  var reads: [FileRead] = []
  /// The files it wrote, in order.
  var writes: [FileWritten] = []
  /// What the ids in it stood for before it ran, in order.
  var targets: [AnchoredTarget] = []
  /// Targets of a stored cell that stand for nothing any more.
  var orphans: [AnchoredTarget] = []
  /// How many steps the log had after it.
  var stepCount = 0

  init() {}

  /// The trace of an answer to a statement on `corpus`, which its changes have not touched yet.
  /// - Parameter line: the statement with explicit ids.
  init(
    _ statement: Statement, _ line: String, _ answer: Answer, _ reads: [FileRead], in corpus: Corpus
  ) {
    self.reads = reads
    for change in answer.changes {
      guard case .corpus(let change, _) = change else { continue }
      for id in corpus.targets(of: change) { add(id, in: corpus) }
    }
    if statement.namesFiles { return }
    for id in DisplayID.words(of: line) { add(id, in: corpus) }
  }

  private mutating func add(_ id: DisplayID, in corpus: Corpus) {
    if targets.contains(where: { $0.id == id.description }) { return }
    guard let anchor = corpus.anchor(of: id) else { return }
    targets.append(AnchoredTarget(id: id.description, anchor: anchor))
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
