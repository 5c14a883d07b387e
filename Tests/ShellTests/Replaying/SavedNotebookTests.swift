import Notebooks
import Testing

@testable import Shell

/// The sessions in `notebooks/`: scripts with what they gave, compared whole and replayed.
///
/// `make record` writes them anew after an intended change.
@Suite struct SavedNotebookTests {
  static let scripts = RepositoryFiles().paths(matching: "notebooks/*.assay")
  static let notebooks = RepositoryFiles().paths(matching: "notebooks/*.ipynb")

  @Test(arguments: scripts)
  func `a script gives the notebook of its name`(script: String) throws {
    let files = RepositoryFiles()
    var session = Session()
    let replies = session.run("run \(script)", in: files)
    #expect(replies.flatMap(\.diagnostics).map(\.message) == [])
    let bytes = session.notebook.bytes
    let name = script.dropLast("assay".count) + "ipynb"
    if RepositoryFiles.isRecording {
      let disk = DiskSurroundings { "00000000" }
      try disk.replace("\(RepositoryFiles.root)/\(name)", with: bytes)
    } else {
      let stored = try files.contents(of: String(name))
      #expect(stored == bytes, "'make record' writes \(name) anew")
    }
  }

  @Test(.disabled(if: RepositoryFiles.isRecording), arguments: notebooks)
  func `a saved session replays to the same`(name: String) {
    var session = Session()
    let replies = session.run("replay \(name)", in: RepositoryFiles())
    let diagnostics = replies.flatMap(\.diagnostics).map(\.message)
    #expect(diagnostics == [])
  }
}
