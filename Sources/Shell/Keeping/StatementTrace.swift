import Corpora
import Notebooks

/// What a notebook keeps of a statement beside its words and outputs.
struct StatementTrace: Sendable {
  /// The files it read, in order, each once.
  var reads: [FileRead] = []
  /// What the ids in it stood for before it ran, in order.
  var targets: [AnchoredTarget] = []
  /// Targets of a stored cell that stand for nothing any more.
  var orphans: [AnchoredTarget] = []
  /// How many steps the log had after it.
  var stepCount = 0

  init() {}

  /// The trace of an answer to a statement on `corpus`, which its changes have not touched yet.
  init(_ answer: Answer, reads: [FileRead], in corpus: Corpus) {
    self.reads = reads
    for change in answer.changes {
      guard case .corpus(let change, _) = change else { continue }
      for id in corpus.targets(of: change)
      where !targets.contains(where: { $0.id == id.description }) {
        guard let anchor = corpus.anchor(of: id) else { continue }
        targets.append(AnchoredTarget(id: id.description, anchor: anchor))
      }
    }
  }
}
