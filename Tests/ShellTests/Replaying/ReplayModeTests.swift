import Corpora
import Digests
import JSONValues
import Notebooks
import Testing

@testable import Shell

/// What replay does beside verifying: another notebook with other parameters, or the same one
/// recorded anew.
@Suite struct ReplayModeTests {
  static let files = [
    "a.txt": "Police said 40 people were killed in the harbour fire.\n",
    "b.txt": "The mayor said 12 people were hurt at the school.\n",
  ]
  static let script = """
    limit = 20
    word = "harbour fire"
    load a.txt b.txt
    figures where value > @limit | columns id, value > big.csv
    claims where @word | columns id
    """

  private func saved() throws -> SavedSession { try SavedSession(Self.files, Self.script) }

  private func told(_ line: String, _ saved: SavedSession) -> [String] {
    var session = Session()
    return session.run(line, in: saved.sandbox).flatMap(\.diagnostics).map(\.message)
  }

  @Test func `a parameter is a cell of its own, with Jupyter's tag, and in the record`() throws {
    let notebook = try Notebook(reading: saved().sandbox.contents(of: SavedSession.path))
    #expect(notebook.cells.map(\.tags) == [["parameters"], ["parameters"], [], [], []])
    #expect(notebook.record?.parameters == ["limit": "20", "word": "harbour fire"])
    #expect(try saved().findings() == Array(repeating: "SAME", count: 5))
  }

  @Test func `a rerun has the new values after the old ones and replays to the same`() throws {
    let saved = try saved()
    let before = try saved.sandbox.contents(of: SavedSession.path)
    #expect(
      told("replay work.ipynb --mode rerun --param limit=5 -o new.ipynb", saved) == [])
    #expect(try saved.sandbox.contents(of: SavedSession.path) == before)
    let notebook = try Notebook(reading: saved.sandbox.contents(of: "new.ipynb"))
    #expect(notebook.cells.map(\.source)[2] == "limit = 5")
    #expect(notebook.cells[2].tags == ["injected-parameters"])
    #expect(notebook.cells.count == 6)
    #expect(told("replay new.ipynb", saved) == [])
    // Another rerun takes the place of the first one's values.
    #expect(told("replay new.ipynb --mode rerun --param limit=7 --output 7.ipynb", saved) == [])
    let again = try Notebook(reading: saved.sandbox.contents(of: "7.ipynb"))
    #expect(again.cells.map(\.source)[2] == "limit = 7")
    #expect(again.cells.count == 6)
  }

  @Test(arguments: [
    ("--mode rerun", "'--mode rerun' wants --output FILE"),
    ("--mode rerun --param top=5 -o n.ipynb", "the notebook has no parameter 'top'"),
    ("--mode rerun -o work.ipynb", "cannot write 'work.ipynb': there is such a file already"),
    ("--mode update", "'--mode update' wants --accept"),
    ("--mode redo", "'redo' is no mode of replay"),
    ("--param limit=5", "'--param' goes with '--mode rerun'"),
    ("-o n.ipynb", "'--output' goes with '--mode rerun'"),
    ("--allow-write out", "'--allow-write' goes with '--mode rerun'"),
    ("--cells 0..2", "'0..2' is no range of cells"),
    ("--cells 3..2", "'3..2' is no range of cells"),
  ])
  func `what does not fit together is said`(flags: String, message: String) throws {
    #expect(try told("replay work.ipynb \(flags)", saved()) == [message])
  }

  @Test(arguments: ["--mode rerun -o n.ipynb", "--mode update --accept all", "--accept all"])
  func `nothing is written on changed articles without being asked for`(flags: String) throws {
    let saved = try saved()
    try saved.sandbox.replace("a.txt", with: Array("Police said 41 people died.\n".utf8))
    let files = saved.sandbox.files
    let message = "a.txt has changed since it was recorded; nothing was written"
    #expect(told("replay work.ipynb \(flags)", saved) == [message])
    #expect(saved.sandbox.files == files)
    #expect(told("replay work.ipynb \(flags) --accept-inputs --keep-going", saved) == [])
    #expect(saved.sandbox.files != files)
  }

  @Test func `only the cells of a range are told of`() throws {
    let saved = try saved()
    #expect(try saved.report(cells: 2...3).cells.map(\.number) == [2, 3])
  }

  @Test func `a cell that would write other bytes is named, and replay writes none`() throws {
    let saved = try saved()
    try saved.sandbox.replace(
      "a.txt", with: Array("Police said 400 people were killed in the harbour fire.\n".utf8))
    let files = saved.sandbox.files
    let differences = try saved.report().cells[3].differences.map(\.line)
    let (before, after) = ("id,value\r\na1.c1.f1,40\r\n", "id,value\r\na1.c1.f1,400\r\n")
    #expect(
      differences == [
        "big.csv: bytes written was \(SHA256Digest(of: before).short),"
          + " is \(SHA256Digest(of: after).short)"
      ])
    #expect(saved.sandbox.files == files)
  }

  @Test func `lines go out as a script and come in as the same session`() throws {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    _ = session.run(
      "title \"Fire\"\n\(Self.script)\nmd <<END\n# Head\nENDING\nEND\nrate a1.c1 3",
      in: sandbox)
    let told = session.run("export --script lines.assay", in: sandbox)
    #expect(told.map(\.diagnostics) == [[]])
    var other = Session()
    let replies = other.run("import lines.assay", in: sandbox)
    #expect(replies.flatMap(\.diagnostics) == [])
    #expect(other.records.map(\.cell.source) == session.records.map(\.cell.source))
    #expect(other.notebook.title == "Fire")
    _ = other.run("export lines2.assay", in: sandbox)
    #expect(sandbox.text(of: "lines2.assay") == sandbox.text(of: "lines.assay"))
  }

  @Test func `a bundle stands in for articles that are gone`() throws {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    let replies = session.run("load a.txt b.txt\nfigures\nsave w.ipynb --bundle", in: sandbox)
    #expect(replies.flatMap(\.diagnostics) == [])
    let copies = sandbox.files.keys.filter { $0.hasPrefix("w.assay-inputs/") }.sorted()
    #expect(
      copies == Self.files.values.map { "w.assay-inputs/\(SHA256Digest(of: $0))" }.sorted())
    for name in Self.files.keys { sandbox.remove(name) }
    var other = Session()
    #expect(other.run("replay w.ipynb\nopen w.ipynb", in: sandbox).flatMap(\.diagnostics) == [])
    #expect(other.corpus.articles.count == 2)
    // A copy that is not what it is called is not taken.
    try sandbox.replace(copies[0], with: [0x78])
    #expect(other.run("replay w.ipynb", in: sandbox).map(\.exitCode) == [.input])
  }

  @Test func `a notebook is shown as text, and nothing of it runs or drives the terminal`() throws {
    let saved = try SavedSession(
      ["a.txt": "The mayor said \u{1B}[2J12 people were hurt.\n"],
      "title \"Fire\"\nload a.txt\nmd \"Prose \u{202E}x.\"\nrate a9 3")
    var session = Session()
    let shown = session.transcript("show work.ipynb", in: saved.sandbox)
    #expect(
      shown == """
        # Fire

        recorded (unverified) by assay \(Version.current)

        [1] load a.txt
            a1  a.txt: 1 claim, 0 figures

        Prose \\u{202E}x.

        [2] rate a9 3
            error[C302]: there is no a9

        """)
    #expect(session.records.count == 1)
    #expect(session.corpus.articles.isEmpty)
  }
}
