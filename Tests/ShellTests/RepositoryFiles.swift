import Glibc
import Notebooks
import Shell

/// The repository's files to read; what is written stays in memory.
final class RepositoryFiles: Surroundings, @unchecked Sendable {
  // A class, since a file that one line writes must be there for the next one.
  static let root = String(
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined())

  private let disk = DiskSurroundings { "00000000" }
  private let written = Sandbox()

  func contents(of path: String) throws(FileProblem) -> [UInt8] {
    if written.files[path] != nil { return try written.contents(of: path) }
    return try disk.contents(of: Self.root + "/" + path)
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    try written.replace(path, with: bytes)
  }

  func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: FileExpectation
  ) throws(FileProblem) {
    try written.replace(path, with: bytes, expecting: expectation)
  }

  func contents(of path: String, under folder: String) throws(FileProblem) -> [UInt8] {
    try disk.contents(of: path, under: folder == "." ? Self.root : Self.root + "/" + folder)
  }

  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    try written.append(bytes, to: path)
  }

  func paths(matching pattern: String) -> [String] {
    disk.paths(matching: Self.root + "/" + pattern).map {
      String($0.dropFirst(Self.root.count + 1))
    }
  }

  func journalPaths() -> [String] { [] }

  func freshToken() -> String { written.freshToken() }

  /// Whether changed transcripts are written instead of compared (`make record`).
  static var isRecording: Bool { getenv("ASSAY_RECORD").map { String(cString: $0) } == "1" }
}
