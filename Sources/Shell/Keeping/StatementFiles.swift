import Digests
import Notebooks

/// What the world of files answered to a statement: the part of the world that its notebook keeps.
struct StatementFiles: Sendable {
  /// The files it read, in order, each once.
  var reads: [FileRead] = []
  /// The files it could not read, in order, each once.
  var unread: [FileFailure] = []
  /// What each pattern in it stood for, in order.
  var matches: [PatternMatches] = []
  /// The files it wrote, in order.
  var writes: [FileWritten] = []
  /// The files it could not write, in order, each once.
  var unwritten: [FileFailure] = []

  /// Adds the answers to a later statement of the same cell; the first answer of each kind stays.
  mutating func add(_ later: StatementFiles) {
    reads += later.reads.filter { !reads.contains($0) }
    unread += later.unread.filter { failure in !unread.contains { $0.path == failure.path } }
    matches += later.matches.filter { match in
      !matches.contains { $0.pattern == match.pattern }
    }
    writes += later.writes
    unwritten += later.unwritten.filter { failure in
      !unwritten.contains { $0.path == failure.path }
    }
  }
}

extension CellRecord {
  /// Takes in what the world of files answered, in the order of the notebook's own bytes.
  mutating func take(_ files: StatementFiles) {
    var known: Set<String> = []
    inputs = files.reads.map(\.sha256.short).filter { known.insert($0).inserted }
    unread = files.unread.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    matches = Dictionary(files.matches.map { ($0.pattern, $0) }) { first, _ in first }.values
      .sorted { $0.pattern.utf8.lexicographicallyPrecedes($1.pattern.utf8) }
    writes = files.writes
    unwritten = files.unwritten.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
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
