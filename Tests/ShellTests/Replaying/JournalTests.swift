import Notebooks
import Testing

@testable import Shell

/// What a journal holds of a session, and what can be made of it again.
@Suite struct JournalTests {
  private static let files = ["a.txt": "The harbour master said 12 boats had been lost.\n"]

  /// The journal that a session which ran `script` leaves, in a sandbox with its files.
  private func sandbox(afterRunning script: String) throws -> Sandbox {
    let folder = try DiskFolder()
    var session = Session()
    _ = session.run(script, in: Sandbox(Self.files))
    var journal = try #require(
      SessionJournal(in: folder.path, named: "one", workingDirectory: "."))
    let isKept = journal.keep(session, isDurable: false)
    try #require(isKept)
    let files = Self.files.merging(["one.journal": try folder.text(of: "one.journal")]) { $1 }
    return Sandbox(files)
  }

  @Test func `a journal holds no digest of what was shown, unless nothing was`() throws {
    let sandbox = try sandbox(afterRunning: "load a.txt\nclaims\ndays = 7")
    let left = try #require(
      LeftJournal(path: "one.journal", sandbox.contents(of: "one.journal")))
    #expect(left.notebook.cells.map(\.source) == ["load a.txt", "claims", "days = 7"])
    #expect(left.notebook.cells.map(\.outputs) == [[], [], []])
    #expect(
      left.notebook.cells.map { $0.record?.outputs } == [nil, nil, CellOutput.digest(of: [])])
  }

  @Test func `a recovered session saves with the outputs that it has again`() throws {
    let sandbox = try sandbox(afterRunning: "load a.txt\nclaims\nnote a1 \"seen\"")
    var session = Session()
    #expect(
      session.transcript("recover 1\nsave w.ipynb\nreplay w.ipynb", in: sandbox) == """
        recovered 3 cells; 'save FILE' keeps them
        saved 3 cells in w.ipynb
        w.ipynb: 3 cells, all the same

        """)
  }

  @Test func `a notebook written from a journal replays as never recorded`() throws {
    let sandbox = try sandbox(afterRunning: "load a.txt\nclaims\ndays = 7")
    var session = Session()
    #expect(
      session.transcript("recover 1 --save w.ipynb\nreplay w.ipynb", in: sandbox) == """
        saved 3 cells in w.ipynb; 'assay replay w.ipynb --root .' checks it
        w.ipynb: 3 cells, 1 the same, 2 not
        UNRECORDED  cell 1, load-00000001: load a.txt
        UNRECORDED  cell 2, query-00000002: claims
        error[R601]: 'w.ipynb' does not give what it gave

        """)
  }
}
