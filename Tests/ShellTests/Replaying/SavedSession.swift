import JSONValues
import Notebooks
import Testing

@testable import Shell

/// A session that was saved in a sandbox, to be changed and replayed there.
struct SavedSession {
  static let path = "work.ipynb"
  let sandbox: Sandbox

  /// Runs `script` over `files` and saves it.
  init(_ files: [String: String], _ script: String) throws {
    sandbox = Sandbox(files)
    var session = Session()
    _ = session.run(script, in: sandbox)
    let replies = session.run("save \(Self.path)", in: sandbox)
    try #require(replies.map(\.exitCode) == [.success])
  }

  /// Changes the stored notebook.
  func edit(_ change: (inout Notebook) throws -> Void) throws {
    var notebook = try Notebook(reading: sandbox.contents(of: Self.path))
    try change(&notebook)
    try sandbox.replace(Self.path, with: notebook.bytes)
  }

  /// What replay finds.
  func report(
    keepsGoing: Bool = true, cells: ClosedRange<Int>? = nil
  ) throws -> ReplayReport {
    let file = try NotebookFile(
      path: Self.path, reading: sandbox.contents(of: Self.path))
    var replay = NotebookReplay(
      file, .init(keepsGoing: keepsGoing, cells: cells, folders: ["."]), in: sandbox)
    replay.run()
    return replay.report
  }

  /// What is said of each cell: its verdicts, then its differences.
  func findings(keepsGoing: Bool = true) throws -> [String] {
    try report(keepsGoing: keepsGoing).cells.map { cell in
      let verdicts = cell.verdicts.map(\.rawValue).joined(separator: " ")
      return ([verdicts] + cell.inputRemarks + cell.differences.map(\.line))
        .joined(separator: "; ")
    }
  }
}
