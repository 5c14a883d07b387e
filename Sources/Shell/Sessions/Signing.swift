import Corpora
import Digests

extension Session {
  /// Who does a statement: as its own words have it, else by the setting; nil where nobody signs or
  /// there is nothing to sign.
  func signature(
    of statement: Statement, _ answer: Answer, _ surroundings: any Surroundings
  ) -> Stamp? {
    if let stamp = statement.stamp { return stamp }
    guard let analyst = settings.analyst, case .command(_, let declaration) = statement.form,
      declaration.isSigned, !answer.changes.isEmpty
    else { return nil }
    return Stamp(analyst: analyst, time: surroundings.now())
  }

  /// The line as it is logged and kept, with who signed it; nil for the line as typed.
  func signed(_ statement: Statement, _ answer: Answer, _ stamp: Stamp?) -> String? {
    guard let stamp else { return answer.expandedLine }
    if let expanded = answer.expandedLine { return expanded + stamp.words }
    return statement.stamp == nil ? statement.source + stamp.words : nil
  }

  /// Makes a step in the corpus and logs it with what it rests on.
  mutating func record(_ change: Change, line: String, _ stamp: Stamp?) {
    let change = stamp.map { change.signed(by: $0) } ?? change
    var isUndoable = true
    if case .suggest = change { isUndoable = false }
    let evidence = corpus.targets(of: change).compactMap { id in
      corpus.words(of: id.description).map {
        AnnotationLog.Evidence(id: id, digest: SHA256Digest(of: $0).description)
      }
    }
    log.record(
      change, line: line, stamp: stamp, evidence: evidence, isUndoable: isUndoable, in: &corpus)
    followLog()
  }
}
