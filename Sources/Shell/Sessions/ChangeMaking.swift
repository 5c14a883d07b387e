import Assessment
import Corpora
import Extraction

extension Session {
  /// Makes the changes of an answer in order; none of them where the person has the session back.
  ///
  /// Many are made in a copy, so that the person can have the session back until the last is made;
  /// the copy costs little beside them. Few are made in place, since a script of many lines would
  /// copy all that is loaded for each.
  /// - Returns: what undo and redo answer.
  mutating func make(
    _ changes: [SessionChange], line: String, _ stamp: Stamp?, _ surroundings: any Surroundings
  ) throws(Diagnostic) -> [Output] {
    var outputs: [Output] = []
    guard changes.reduce(0, { $0 + $1.weight }) >= Self.weightOfCopy else {
      guard surroundings.closeOffer() else { return [] }
      for change in changes { outputs += try make(change, line: line, stamp) }
      return outputs
    }
    var changed = self
    for change in changes {
      outputs += try changed.make(change, line: line, stamp)
      if Task.isCancelled { throw .stopped }
    }
    if surroundings.closeOffer() { self = changed }
    return outputs
  }

  /// From so many claims, figures and steps on, changes are made in a copy.
  private static let weightOfCopy = 1000

  /// Makes one change; undo and redo answer with the line that they took back or made again.
  private mutating func make(
    _ change: SessionChange, line: String, _ stamp: Stamp?
  ) throws(Diagnostic) -> [Output] {
    switch change {
    case .corpus(let change, let own): record(change, line: own ?? line, stamp)
    case .result(let rows): lastRows = rows
    case .bind(let name, let query): follow(name, query, in: \.names)
    case .parameter(let name, let value): follow(name, value, in: \.parameters)
    case .setting(let settings): follow(settings)
    case .undo:
      guard let undone = log.undo(stamp: stamp, in: &corpus) else {
        throw Diagnostic(.nothingToUndo, "nothing to undo")
      }
      followLog()
      return [.text("undone: \(undone)")]
    case .redo:
      guard let redone = log.redo(stamp: stamp, in: &corpus) else {
        throw Diagnostic(.nothingToUndo, "nothing to redo")
      }
      followLog()
      return [.text("done again: \(redone)")]
    case .replace(var session):
      session.depth = depth
      session.replacements = replacements + 1
      self = session
    case .known(let articles): knownArticles = articles
    case .saved(let file):
      opened = file
      savedCount = records.count
    case .title(let words): title = words
    case .prose(let cell): records.append(StatementRecord(prose: cell))
    case .tutorial(let state): tutorial = state
    case .quit: isFinished = true
    case .script: break
    }
    return []
  }
}

extension Session {
  /// Lets `name` stand for `value` from now on.
  private mutating func follow<Value: Hashable>(
    _ name: String, _ value: Value, in names: WritableKeyPath<Session, [String: Value]>
  ) {
    self[keyPath: names][name] = value
    follow(name, value)
  }

  private mutating func follow(_ settings: Settings) {
    for setting in Setting.all where !setting.isOfScreen {
      let (before, after) = (setting.value(self.settings), setting.value(settings))
      if before != after { follow(setting.name, after) }
    }
    self.settings = settings
  }

  /// Takes in that `name` stands for another thing.
  private mutating func follow(_ name: String, _ value: some Hashable) {
    var hasher = Hasher()
    hasher.combine(environment)
    hasher.combine(name)
    hasher.combine(value)
    environment = hasher.finalize()
  }
}

extension SessionChange {
  /// How much is to be done for it: claims and figures that come with it, and steps.
  fileprivate var weight: Int {
    if case .corpus(let change, _) = self { change.weight } else { 1 }
  }
}

extension Change {
  fileprivate var weight: Int {
    switch self {
    case .append(let read), .replace(_, let read):
      1 + read.reading.claims.count + read.reading.figures.count
    case .all(let changes): changes.reduce(0) { $0 + $1.weight }
    case .suggest(let records): records.count
    case .removeLast, .rate, .correct, .removeLastCorrection, .merge, .split, .setParties, .link,
      .setRegister, .describe, .pick, .addHypothesis, .removeLastHypothesis, .dropHypothesis,
      .judge, .withdraw, .addNote, .removeLastNote, .setTags:
      1
    }
  }
}
