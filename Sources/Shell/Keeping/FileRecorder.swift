import Digests
import Notebooks
import Synchronization

/// Surroundings that remember what they answered to a statement, so that its notebook can answer the
/// same.
///
/// A class, since its identity is the answers to one statement.
final class FileRecorder: Surroundings {
  private let surroundings: any Surroundings
  private let recorded = Mutex<(files: StatementFiles, known: Set<FileRead>)>(
    (StatementFiles(), []))

  init(_ surroundings: any Surroundings) {
    self.surroundings = surroundings
  }

  /// What was answered so far.
  var files: StatementFiles { recorded.withLock { $0.files } }

  func contents(of path: String) throws(FileProblem) -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = try surroundings.contents(of: path)
    } catch {
      recorded.withLock { FileFailure.add(path, error, to: &$0.files.unread) }
      throw error
    }
    let read = FileRead(path: path, sha256: SHA256Digest(of: bytes), sizeInBytes: bytes.count)
    recorded.withLock { recorded in
      if recorded.known.insert(read).inserted { recorded.files.reads.append(read) }
    }
    return bytes
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    try write(bytes, to: path) { () throws(FileProblem) in
      try surroundings.replace(path, with: bytes)
    }
  }

  func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: FileExpectation
  ) throws(FileProblem) {
    try write(bytes, to: path) { () throws(FileProblem) in
      try surroundings.replace(path, with: bytes, expecting: expectation)
    }
  }

  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    try write(bytes, to: path) { () throws(FileProblem) in
      try surroundings.append(bytes, to: path)
    }
  }

  private func write(
    _ bytes: [UInt8], to path: String, by writing: () throws(FileProblem) -> Void
  ) throws(FileProblem) {
    do {
      try writing()
    } catch {
      recorded.withLock { FileFailure.add(path, error, to: &$0.files.unwritten) }
      throw error
    }
    let file = FileWritten(path: InputPath.portable(path), sha256: SHA256Digest(of: bytes))
    recorded.withLock { $0.files.writes.append(file) }
  }

  func contents(of path: String, under folder: String) throws(FileProblem) -> [UInt8] {
    try surroundings.contents(of: path, under: folder)
  }

  func write(
    _ bytes: [UInt8], to path: String, under folder: String,
    expecting expectation: FileExpectation, appends: Bool
  ) throws(FileProblem) {
    try surroundings.write(
      bytes, to: path, under: folder, expecting: expectation, appends: appends)
  }

  func makeFolder(_ path: String) throws(FileProblem) { try surroundings.makeFolder(path) }

  func paths(matching pattern: String) -> [String] {
    let paths = surroundings.paths(matching: pattern)
    if InputPath.isPattern(pattern) {
      let matches = PatternMatches(pattern: pattern, paths: paths)
      recorded.withLock { $0.files.matches.append(matches) }
    }
    return paths
  }

  func journalPaths() -> [String] { surroundings.journalPaths() }

  func freshToken() -> String { surroundings.freshToken() }

  func now() -> String? { surroundings.now() }

  func note(done: Int, of total: Int) { surroundings.note(done: done, of: total) }
}

extension FileFailure {
  /// Adds a failure, unless the path failed before.
  fileprivate static func add(
    _ path: String, _ problem: FileProblem, to failures: inout [FileFailure]
  ) {
    if failures.contains(where: { $0.path == path }) { return }
    failures.append(
      FileFailure(path: path, reason: problem.reason, isRefusal: problem.isRefusal))
  }
}
