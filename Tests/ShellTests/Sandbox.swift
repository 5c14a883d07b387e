import Digests
import Notebooks
import Shell
import Tables

/// Files in memory, and tokens that count, so that a test makes its whole world.
final class Sandbox: Surroundings, @unchecked Sendable {
  // A class, since a file that one line writes must be there for the next one.
  private(set) var files: [String: [UInt8]]
  private var tokens = 0
  /// Whether the person has the session back before anything changes.
  var isTaken = false

  init(_ files: [String: String] = [:]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  func contents(of path: String) throws(FileProblem) -> [UInt8] {
    guard let bytes = files[path] else { throw FileProblem("no such file or directory") }
    return bytes
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    guard !path.hasPrefix("readonly/") else { throw FileProblem("permission denied") }
    files[path] = bytes
  }

  func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: FileExpectation
  ) throws(FileProblem) {
    switch expectation {
    case .anything: break
    case .absent:
      if files[path] != nil { throw FileProblem("there is such a file already", isRefusal: true) }
    case .digest(let digest):
      if files[path].map({ SHA256Digest(of: $0) }) != digest {
        throw FileProblem("changed since it was opened", isRefusal: true)
      }
    }
    try replace(path, with: bytes)
  }

  func contents(of path: String, under folder: String) throws(FileProblem) -> [UInt8] {
    guard RootedFolder.isContained(path) else {
      throw FileProblem("lies outside of the folder that may be read", isRefusal: true)
    }
    return try contents(of: folder == "." ? path : folder + "/" + path)
  }

  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    try replace(path, with: (files[path] ?? []) + bytes)
  }

  func paths(matching pattern: String) -> [String] {
    guard let star = pattern.firstIndex(of: "*") else { return [pattern] }
    let (head, tail) = (pattern[..<star], pattern[pattern.index(after: star)...])
    return files.keys.filter { $0.hasPrefix(head) && $0.hasSuffix(tail) }.sorted()
  }

  func journalPaths() -> [String] { files.keys.filter { $0.hasSuffix(".journal") }.sorted() }

  func freshToken() -> String {
    tokens += 1
    let digits = String(tokens, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  func closeOffer() -> Bool { !isTaken }

  func remove(_ path: String) { files[path] = nil }

  func text(of path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }
}

extension Session {
  /// All that running `source` shows: outputs as a pipe gets them, then notes and diagnostics.
  mutating func transcript(_ source: String, in sandbox: Sandbox = Sandbox()) -> String {
    var lines = ""
    run(Script(source: source), in: sandbox) { reply in
      for output in reply.outputs {
        lines += output.rendered(as: TableFormats.forPipes, in: Layout())
      }
      for note in reply.notes { lines += "note: \(note)\n" }
      for diagnostic in reply.diagnostics { lines += DiagnosticText(diagnostic).text(in: .fancy) }
    }
    return lines
  }
}
