import Digests
import Glibc
import Notebooks

/// The world that a replayed notebook sees: the files it declared, and nothing that it could change
/// but what lies below one folder, where that is allowed.
///
/// To a cell that runs in the words in which it was recorded it answers as it answered then: a file
/// that could not be read still cannot, and a pattern stands for the files it stood for.
struct ReplaySurroundings: Surroundings {
  private let checks: [InputCheck]
  private let byPath: [String: [InputCheck]]
  private let outer: (any Surroundings)?
  private let writable: (folder: String, surroundings: any Surroundings)?
  /// What was recorded of the cell that runs now; nil where it never ran in these words.
  private var recorded: CellRecord?

  /// - Parameter outer: where files are read that are not declared; nil where none may be.
  init(
    _ checks: [InputCheck], readingBeside outer: (any Surroundings)? = nil,
    writingTo writable: (folder: String, surroundings: any Surroundings)? = nil
  ) {
    self.checks = checks
    self.outer = outer
    self.writable = writable
    byPath = Dictionary(grouping: checks, by: \.path)
  }

  /// The same world as one cell saw it.
  func seen(by cell: Notebooks.Cell) -> ReplaySurroundings {
    var seen = self
    seen.recorded = cell.record?.source == cell.sourceDigest ? cell.record : nil
    return seen
  }

  func contents(of path: String) throws(FileProblem) -> [UInt8] {
    try refuse(path, as: recorded?.unread ?? [])
    guard let check = check(at: InputPath.portable(path)) else {
      if let outer { return try outer.contents(of: path) }
      throw FileProblem("not among the files that the notebook declares", isRefusal: true)
    }
    // A path of the analyst's own may lead where no notebook does.
    if check.state != .same, let bytes = try? outer?.contents(of: path) { return bytes }
    switch check.state {
    case .same, .changed: return check.bytes
    case .missing(let reason): throw FileProblem(reason)
    case .refused(let reason): throw FileProblem(reason, isRefusal: true)
    }
  }

  /// The declared file at a path; where other bytes lay there for other cells, those of this cell.
  private func check(at path: String) -> InputCheck? {
    guard let found = byPath[path], found.count > 1, let recorded else {
      return byPath[path]?.first
    }
    return found.first { recorded.inputs.contains($0.input.key) } ?? found.first
  }

  private func refuse(_ path: String, as failures: [FileFailure]) throws(FileProblem) {
    guard let failure = failures.first(where: { $0.path == path }) else { return }
    throw FileProblem(failure.reason, isRefusal: failure.isRefusal)
  }

  func contents(of path: String, under folder: String) throws(FileProblem) -> [UInt8] {
    try contents(of: path)
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    try write(bytes, to: path, expecting: .anything, appends: false)
  }

  func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: FileExpectation
  ) throws(FileProblem) {
    try write(bytes, to: path, expecting: expectation, appends: false)
  }

  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    try write(bytes, to: path, expecting: .anything, appends: true)
  }

  /// Nothing is written while a notebook is verified, and nothing outside of the allowed folder.
  private func write(
    _ bytes: [UInt8], to path: String, expecting expectation: FileExpectation, appends: Bool
  ) throws(FileProblem) {
    guard let writable else { return try refuse(path, as: recorded?.unwritten ?? []) }
    try writable.surroundings.write(
      bytes, to: path, under: writable.folder, expecting: expectation, appends: appends)
  }

  /// What the pattern stood for; in a cell that never ran so, matches among the declared files,
  /// under the folder as it was typed.
  ///
  /// What else lies in the folder today was not there for the session.
  func paths(matching pattern: String) -> [String] {
    guard InputPath.isPattern(pattern) else { return [pattern] }
    if let match = recorded?.matches.first(where: { $0.pattern == pattern }) { return match.paths }
    if let outer { return outer.paths(matching: pattern) }
    let wanted = InputPath.portable(pattern)
    let folder = pattern.lastIndex(of: "/").map { String(pattern[...$0]) } ?? ""
    var paths: [String] = []
    for check in checks where fnmatch(wanted, check.path, FNM_PATHNAME | FNM_PERIOD) == 0 {
      let name = check.path.split(separator: "/").last ?? ""
      let path = InputPath.isPattern(folder) ? check.path : folder + String(name)
      if !paths.contains(path) { paths.append(path) }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func journalPaths() -> [String] { [] }

  /// The cells have their ids; none is made.
  func freshToken() -> String { "00000000" }
}
