import Digests
import Glibc
import Notebooks

/// The world that a replayed notebook sees: the files it declared, and nothing that it could change
/// but what lies below one folder, where that is allowed.
struct ReplaySurroundings: Surroundings {
  private let checks: [InputCheck]
  private let byPath: [String: InputCheck]
  private let outer: (any Surroundings)?
  private let writable: (folder: String, surroundings: any Surroundings)?

  /// - Parameter outer: where files are read that are not declared; nil where none may be.
  init(
    _ checks: [InputCheck], readingBeside outer: (any Surroundings)? = nil,
    writingTo writable: (folder: String, surroundings: any Surroundings)? = nil
  ) {
    self.checks = checks
    self.outer = outer
    self.writable = writable
    byPath = Dictionary(checks.map { ($0.input.path, $0) }) { first, _ in first }
  }

  func contents(of path: String) throws(FileProblem) -> [UInt8] {
    guard let check = byPath[InputPath.portable(path)] else {
      if let outer { return try outer.contents(of: path) }
      throw FileProblem("not among the files that the notebook declares", isRefusal: true)
    }
    switch check.state {
    case .same, .changed: return check.bytes
    case .missing(let reason): throw FileProblem(reason)
    case .refused(let reason): throw FileProblem(reason, isRefusal: true)
    }
  }

  func contents(of path: String, under folder: String) throws(FileProblem) -> [UInt8] {
    try contents(of: path)
  }

  /// Nothing is written while a notebook is verified, and nothing outside of the allowed folder.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    guard let writable else { return }
    try writable.surroundings.write(
      bytes, to: path, under: writable.folder, expecting: .anything, appends: false)
  }

  func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: FileExpectation
  ) throws(FileProblem) {
    guard let writable else { return }
    try writable.surroundings.write(
      bytes, to: path, under: writable.folder, expecting: expectation, appends: false)
  }

  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    guard let writable else { return }
    try writable.surroundings.write(
      bytes, to: path, under: writable.folder, expecting: .anything, appends: true)
  }

  /// Matches among the declared files, under the folder as it was typed.
  ///
  /// What else lies in the folder today was not there for the session.
  func paths(matching pattern: String) -> [String] {
    guard pattern.utf8.contains(where: { "*?[".utf8.contains($0) }) else { return [pattern] }
    if let outer { return outer.paths(matching: pattern) }
    let wanted = InputPath.portable(pattern)
    let folder = pattern.lastIndex(of: "/").map { String(pattern[...$0]) } ?? ""
    let isPlainFolder = !folder.utf8.contains { "*?[".utf8.contains($0) }
    var paths: [String] = []
    for check in checks where fnmatch(wanted, check.input.path, FNM_PATHNAME | FNM_PERIOD) == 0 {
      let name = check.input.path.split(separator: "/").last ?? ""
      let path = isPlainFolder ? folder + String(name) : check.input.path
      if !paths.contains(path) { paths.append(path) }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func journalPaths() -> [String] { [] }

  /// The cells have their ids; none is made.
  func freshToken() -> String { "00000000" }
}
