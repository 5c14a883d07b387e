import Digests
import Notebooks
import Synchronization

/// Surroundings that remember which files a statement read and wrote, so that its notebook can name
/// them.
///
/// A class, since its identity is the lists of one statement.
final class FileRecorder: Surroundings {
  private let surroundings: any Surroundings
  private let recorded = Mutex<(list: [FileRead], known: Set<FileRead>)>(([], []))
  private let written = Mutex<[FileWritten]>([])

  init(_ surroundings: any Surroundings) {
    self.surroundings = surroundings
  }

  /// The files that were read, in order, each once.
  var reads: [FileRead] { recorded.withLock { $0.list } }

  /// What was written, in order.
  var writes: [FileWritten] { written.withLock { $0 } }

  func contents(of path: String) throws(FileProblem) -> [UInt8] {
    let bytes = try surroundings.contents(of: path)
    let read = FileRead(path: path, sha256: SHA256Digest(of: bytes), sizeInBytes: bytes.count)
    recorded.withLock { reads in
      if reads.known.insert(read).inserted { reads.list.append(read) }
    }
    return bytes
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    try surroundings.replace(path, with: bytes)
    note(bytes, writtenTo: path)
  }

  func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: FileExpectation
  ) throws(FileProblem) {
    try surroundings.replace(path, with: bytes, expecting: expectation)
    note(bytes, writtenTo: path)
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

  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    try surroundings.append(bytes, to: path)
    note(bytes, writtenTo: path)
  }

  private func note(_ bytes: [UInt8], writtenTo path: String) {
    let file = FileWritten(path: InputPath.portable(path), sha256: SHA256Digest(of: bytes))
    written.withLock { $0.append(file) }
  }

  func paths(matching pattern: String) -> [String] { surroundings.paths(matching: pattern) }

  func journalPaths() -> [String] { surroundings.journalPaths() }

  func freshToken() -> String { surroundings.freshToken() }

  func now() -> String? { surroundings.now() }

  func note(done: Int, of total: Int) { surroundings.note(done: done, of: total) }
}

/// A file as a statement read it.
struct FileRead: Hashable, Sendable {
  /// As it was named.
  let path: String
  /// The digest of its bytes.
  let sha256: SHA256Digest
  /// How many bytes it has.
  let sizeInBytes: Int
}
