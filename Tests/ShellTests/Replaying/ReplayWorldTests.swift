import Notebooks
import Testing

@testable import Shell

/// What the world of files answered is a part of the session: what failed fails again in the same
/// words, copies are found where they lay, and a pattern stands for the files it stood for.
@Suite struct ReplayWorldTests {
  static let files = [
    "a.txt": "Police said 40 people were killed in the harbour fire.\n",
    "b.txt": "Police said 40 people were killed in the harbour fire.\n",
    "c.txt": "The mayor said 12 people were hurt at the school.\n",
    "bad.txt": "\u{0}binary", "plain.json": "[1]",
  ]

  @Test(arguments: [
    "load a.txt b.txt c.txt", "load *.txt", "load b.txt\nload a.txt", "load nope.txt\nload a.txt",
    "load a.txt nope.txt c.txt", "load *.text", "load bad.txt\nload a.txt",
    "load a.txt\nimport nope.json", "load a.txt\nimport plain.json", "load a.txt\nrun nope.assay",
    "compare a1.c1.f1", "extract nope.txt", "load a.txt\narticles > readonly/list.csv",
    "load a.txt\nrate a1.c9 3", "show nope.ipynb",
  ])
  func `a session replays to the same, with its copies and its failures`(script: String) throws {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    for line in script.split(separator: "\n") { _ = session.run(String(line), in: sandbox) }
    _ = session.run("save work.ipynb", in: sandbox)
    var other = Session()
    let told = other.run("replay work.ipynb", in: sandbox)
    #expect(told.map(\.diagnostics) == [[]])
    // Nor does it matter what lies there since.
    for name in ["nope.txt", "nope.json", "nope.assay", "new.txt", "x.text"] {
      try sandbox.replace(name, with: Array("The union said 9 boats were lost.\n".utf8))
    }
    #expect(other.run("replay work.ipynb", in: sandbox).map(\.diagnostics) == [[]])
  }

  @Test func `of copies the one that has changed is named, by the cell that read it`() throws {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    _ = session.run("load a.txt\nload b.txt\nsave work.ipynb", in: sandbox)
    try sandbox.replace("b.txt", with: Array("Nobody was hurt, the mayor said.\n".utf8))
    let file = try NotebookFile(path: "work.ipynb", reading: sandbox.contents(of: "work.ipynb"))
    var replay = NotebookReplay(file, .init(keepsGoing: true, folders: ["."]), in: sandbox)
    replay.run()
    #expect(
      replay.report.cells.map(\.inputRemarks) == [
        [], ["b.txt has changed since it was recorded"],
      ])
  }

  @Test func `a file that was read before and after a change is two inputs`() throws {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    _ = session.run("load a.txt\nsave work.ipynb --bundle", in: sandbox)
    try sandbox.replace("a.txt", with: Array("The mayor said 13 people were hurt.\n".utf8))
    _ = session.run("load a.txt\nsave --bundle", in: sandbox)
    var other = Session()
    #expect(other.run("replay work.ipynb", in: sandbox).map(\.diagnostics) == [[]])
  }

  @Test func `what a cell could not read is in its record`() throws {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    for line in ["load nope.txt *.text", "save work.ipynb"] { _ = session.run(line, in: sandbox) }
    let notebook = try Notebook(reading: sandbox.contents(of: "work.ipynb"))
    let record = notebook.cells.first?.record
    #expect(
      record?.unread == [
        FileFailure(path: "nope.txt", reason: "no such file or directory", isRefusal: false)
      ])
    #expect(record?.matches == [PatternMatches(pattern: "*.text", paths: [])])
    #expect(notebook == session.opened?.notebook)
  }

  @Test func `lines that failed are left out of the script, and the failed part of others`() {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    let lines = [
      "load a.txt nope.txt *.md", "load c.txt bad.txt --tag school", "load nope.txt", "help",
      "set pager off", "set shared-words 4", "show a9", "expect \"\"", "rate a1.c1 3", "why",
      "import plain.json", "note a1.c9 \"x\"", "articles | count > readonly/n.csv",
    ]
    for line in lines { _ = session.run(line, in: sandbox) }
    _ = session.run("export --script lines.assay", in: sandbox)
    #expect(
      sandbox.text(of: "lines.assay") == """
        load a.txt
        load c.txt --tag school
        set shared-words 4
        rate a1.c1 3

        """)
  }
}
