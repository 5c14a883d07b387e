import Articles
import Assessment
import Corpora
import JSONValues
import Notebooks
import Testing

@testable import Shell

/// Saving, opening and going on: nothing that was said is lost on the way.
@Suite struct SavingTests {
  static let files = [
    "harbour.txt": "Police said 40 people were killed in the harbour fire.\n",
    "school.txt": "The mayor said 12 people were hurt at the school.\n",
  ]

  @Test func `lines that select rows are kept with explicit ids and what they stood for`() throws {
    let saved = try SavedSession(
      Self.files, "load *.txt\nclaims | take 1 | tag +checked\nclaims where cue = said | note \"x\""
    )
    let notebook = try Notebook(reading: saved.sandbox.contents(of: SavedSession.path))
    #expect(
      notebook.cells.map(\.source) == [
        "load *.txt", "tag a1.c1 +checked", "note a1.c1, a2.c1 \"x\"",
      ])
    #expect(
      notebook.cells.map { $0.record?.targets.map(\.anchor.quote) ?? [] } == [
        [], ["40 people were killed in the harbour fire"],
        ["40 people were killed in the harbour fire", "12 people were hurt at the school"],
      ])
    #expect(notebook.record?.inputs.map(\.path).sorted() == ["harbour.txt", "school.txt"])
  }

  @Test func `prose, title and order are kept, and lines about the notebook are no cells`() throws {
    let saved = try SavedSession(
      Self.files, "title \"Fires\"\nmd \"First prose.\"\nload harbour.txt\nmd <<END\nMore.\nEND")
    let notebook = try Notebook(reading: saved.sandbox.contents(of: SavedSession.path))
    #expect(notebook.title == "Fires")
    #expect(notebook.cells.map(\.kind) == [.markdown, .code, .markdown])
    #expect(notebook.cells.map(\.executionCount) == [nil, 1, nil])
  }

  @Test func `what is opened and saved again is the same file`() throws {
    let saved = try SavedSession(
      Self.files, "load *.txt\nrate a1.c1 3\nundo\nrate a1.c1 4\nmd \"Prose.\"\nclaims\nrate a9 3")
    let before = try saved.sandbox.contents(of: SavedSession.path)
    var session = Session()
    let replies = session.run("open \(SavedSession.path)\nsave", in: saved.sandbox)
    #expect(replies.map(\.diagnostics) == [[], []])
    #expect(try saved.sandbox.contents(of: SavedSession.path) == before)
    #expect(session.corpus.annotations.ratings.map(\.value) == ["4"])
  }

  @Test func `undo goes on across save and open`() throws {
    let saved = try SavedSession(Self.files, "load *.txt\nrate a1.c1 3")
    var session = Session()
    _ = session.run("open \(SavedSession.path)\nundo", in: saved.sandbox)
    #expect(session.corpus.annotations.ratings.isEmpty)
    #expect(session.corpus.articles.count == 2)
  }

  @Test func `a file that is there already is replaced only by request`() throws {
    let sandbox = Sandbox(["a.ipynb": "precious"])
    var session = Session()
    let refused = session.run("save a.ipynb", in: sandbox)
    #expect(refused.flatMap(\.diagnostics).map(\.code) == [.unwritable])
    #expect(sandbox.text(of: "a.ipynb") == "precious")
    #expect(session.run("save a.ipynb --replace", in: sandbox).map(\.exitCode) == [.success])
    #expect(session.run("save", in: sandbox).map(\.exitCode) == [.success])
  }

  @Test func `of two sessions on one notebook the second to save is told`() throws {
    let saved = try SavedSession(Self.files, "load *.txt")
    var (first, second) = (Session(), Session())
    _ = first.run("open \(SavedSession.path)\nnote a1 \"mine\"", in: saved.sandbox)
    _ = second.run("open \(SavedSession.path)\nnote a1 \"other\"", in: saved.sandbox)
    #expect(first.run("save", in: saved.sandbox).map(\.exitCode) == [.success])
    let told = second.run("save", in: saved.sandbox)
    #expect(
      told.flatMap(\.diagnostics).map(\.message) == [
        "cannot write 'work.ipynb': changed since it was opened"
      ])
    #expect(second.run("save other.ipynb", in: saved.sandbox).map(\.exitCode) == [.success])
  }

  @Test func `opening does not give up what is not saved`() throws {
    let saved = try SavedSession(Self.files, "load *.txt")
    var session = Session()
    _ = session.run("load harbour.txt\nnote a1 \"mine\"", in: saved.sandbox)
    let refused = session.run("open \(SavedSession.path)", in: saved.sandbox)
    #expect(refused.flatMap(\.diagnostics).map(\.code) == [.refused])
    #expect(session.corpus.annotations.notes.map(\.text) == ["mine"])
    let opened = session.run("open \(SavedSession.path) --discard", in: saved.sandbox)
    #expect(opened.map(\.exitCode) == [.success])
    #expect(session.corpus.annotations.notes.isEmpty)
  }

  @Test func `ratings follow their claims when articles come in another order`() throws {
    let saved = try SavedSession(
      Self.files, "load harbour.txt\nload school.txt\nrate a1.c1 3\nrate a2.c1 4")
    try saved.edit { $0.cells.swapAt(0, 1) }
    var session = Session()
    _ = session.run("open \(SavedSession.path)", in: saved.sandbox)
    #expect(session.corpus.articles.map(\.article.path) == ["school.txt", "harbour.txt"])
    #expect(
      session.corpus.annotations.ratings.map { "\($0.target) \($0.value)" } == [
        "a2.c1 3", "a1.c1 4",
      ])
  }

  @Test func `a rating of a claim that is gone is kept and named, and slides to no other`() throws {
    let saved = try SavedSession(Self.files, "load *.txt\nrate a1.c1, a2.c1 3\nnote a1.c1 \"x\"")
    try saved.sandbox.replace("harbour.txt", with: Array("Police said 9 boats sank.\n".utf8))
    var session = Session()
    _ = session.run("open \(SavedSession.path)\nsave", in: saved.sandbox)
    #expect(
      session.corpus.annotations.ratings.map(\.target) == [.item(.init(article: 2, claim: 1))])
    #expect(session.corpus.annotations.notes.isEmpty)
    let cells = try Notebook(reading: saved.sandbox.contents(of: SavedSession.path)).cells
    #expect(cells.map(\.source)[1...] == ["rate a2.c1 3", "note a1.c1 \"x\""])
    #expect(
      cells.map { ($0.record?.orphans ?? []).map(\.anchor.quote) }[1] == [
        "40 people were killed in the harbour fire"
      ])
    #expect(
      cells.map { ($0.record?.targets ?? []).map(\.anchor.quote) }[2] == [
        "40 people were killed in the harbour fire"
      ])
  }

  @Test func `what replay finds is recorded only for the cells that are named`() throws {
    let script = "load harbour.txt\nload school.txt\nfigures"
    let saved = try SavedSession(Self.files, script)
    let before = try Notebook(reading: saved.sandbox.contents(of: SavedSession.path))
    try saved.sandbox.replace(
      "harbour.txt", with: Array("Police said 41 people were killed in the harbour fire.\n".utf8))
    var session = Session()
    let id = before.cells[0].id
    let told = session.run("replay \(SavedSession.path) --accept all", in: saved.sandbox)
    #expect(
      told.flatMap(\.diagnostics).map(\.message) == [
        "harbour.txt has changed since it was recorded; nothing was written"
      ])
    let first = session.run(
      "replay \(SavedSession.path) --accept \(id) --accept-inputs", in: saved.sandbox)
    #expect(first.map(\.exitCode) == [.success])
    let verdicts = try saved.report().cells.map(\.verdict)
    #expect(verdicts == [.same, .same, .figure])
    _ = session.run("replay \(SavedSession.path) --accept all", in: saved.sandbox)
    #expect(try saved.findings() == ["SAME", "SAME", "SAME"])
    let after = try Notebook(reading: saved.sandbox.contents(of: SavedSession.path))
    #expect(after.cells.map(\.id) == before.cells.map(\.id))
    #expect(after.record?.inputs.count == 2)
  }
}
