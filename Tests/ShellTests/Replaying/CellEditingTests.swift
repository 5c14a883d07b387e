import Articles
import Assessment
import Corpora
import Notebooks
import Testing

@testable import Shell

/// Cells are listed, changed, moved and taken out, and the session is what its cells make.
@Suite struct CellEditingTests {
  static let files = [
    "harbour.txt": "Police said 40 people were killed in the harbour fire.\n",
    "school.txt": "The mayor said 12 people were hurt at the school.\n",
  ]
  static let script = """
    load harbour.txt
    load school.txt
    md "Prose."
    rate a1.c1 3
    rate a2.c1 4
    """

  struct Sample: Sendable, CustomTestStringConvertible {
    let line: String
    let sources: [String]
    let ratings: [String]
    /// A rating of what is gone is kept, and replay says so.
    var exitCode = ExitCode.success
    var testDescription: String { line }
  }

  @Test(arguments: [
    Sample(
      line: "drop 3",
      sources: ["load harbour.txt", "load school.txt", "Prose.", "rate a2.c1 4"],
      ratings: ["a2.c1 4"]),
    Sample(
      line: "drop md-00000003",
      sources: ["load harbour.txt", "load school.txt", "rate a1.c1 3", "rate a2.c1 4"],
      ratings: ["a1.c1 3", "a2.c1 4"]),
    Sample(
      line: "drop 1",
      sources: ["load school.txt", "Prose.", "rate a1.c1 3", "rate a1.c1 4"],
      ratings: ["a1.c1 4"], exitCode: .differs),
    Sample(
      line: "move 2 before 1",
      sources: ["load school.txt", "load harbour.txt", "Prose.", "rate a2.c1 3", "rate a1.c1 4"],
      ratings: ["a2.c1 3", "a1.c1 4"]),
    Sample(
      line: "move 1 after 2",
      sources: ["load school.txt", "load harbour.txt", "Prose.", "rate a2.c1 3", "rate a1.c1 4"],
      ratings: ["a2.c1 3", "a1.c1 4"]),
    Sample(
      line: "edit 4 \"rate a2.c1 2\"",
      sources: ["load harbour.txt", "load school.txt", "Prose.", "rate a1.c1 3", "rate a2.c1 2"],
      ratings: ["a1.c1 3", "a2.c1 2"]),
    Sample(
      line: "edit md-00000003 \"Other prose.\"",
      sources: [
        "load harbour.txt", "load school.txt", "Other prose.", "rate a1.c1 3", "rate a2.c1 4",
      ], ratings: ["a1.c1 3", "a2.c1 4"]),
  ])
  func `a changed cell changes what it made and nothing else`(sample: Sample) throws {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    _ = session.run(Self.script, in: sandbox)
    let replies = session.run(sample.line, in: sandbox)
    #expect(replies.map(\.diagnostics) == [[]])
    #expect(session.records.map(\.cell.source) == sample.sources)
    #expect(
      session.corpus.annotations.ratings.map { "\($0.target) \($0.value)" } == sample.ratings)
    _ = session.run("save w.ipynb", in: sandbox)
    var other = Session()
    let replayed = other.run("replay w.ipynb", in: sandbox)
    #expect(replayed.map(\.exitCode) == [sample.exitCode])
  }

  @Test(arguments: ["drop 9", "drop x", "edit 0 \"articles\"", "move 1 after 7", "drop 1.5"])
  func `a cell that is not there is named`(line: String) {
    var session = Session()
    _ = session.run("load harbour.txt", in: Sandbox(Self.files))
    let words = line.split(separator: " ")
    let name = line.hasPrefix("move") ? words[3] : words[1]
    let told = session.run(line, in: Sandbox(Self.files))
    #expect(told.flatMap(\.diagnostics).map(\.message) == ["there is no cell \(name)"])
  }

  @Test func `words that are not of the language change nothing`() {
    var session = Session()
    _ = session.run("load harbour.txt", in: Sandbox(Self.files))
    let told = session.run("edit 1 \"laod harbour.txt\"", in: Sandbox(Self.files))
    #expect(told.flatMap(\.diagnostics).map(\.message) == ["unknown command 'laod'"])
    #expect(session.records.map(\.cell.source) == ["load harbour.txt"])
  }

  @Test func `a stranger's line that was refused stays refused when other cells change`() throws {
    var files = Self.files
    files["secret.txt"] = "Secret.\n"
    let saved = try SavedSession(files, "load harbour.txt\narticles")
    try saved.edit { notebook in
      let id = try #require(CellID("stranger"))
      notebook.cells.append(Notebooks.Cell(id: id, kind: .code, source: "load secret.txt"))
    }
    var session = Session()
    _ = session.run("open \(SavedSession.path)\ndrop 2", in: saved.sandbox)
    #expect(session.corpus.articles.map(\.article.path) == ["harbour.txt"])
  }

  @Test func `the cells are listed by number and id`() {
    var session = Session()
    let shown = session.transcript(
      "load harbour.txt\nmd \"Prose.\"\nclaims | count\ncells", in: Sandbox(Self.files))
    #expect(
      shown.split(separator: "\n").suffix(4) == [
        "cell\tid\twhat\tfirst line", "1\tload-00000001\tread\tload harbour.txt",
        "\tmd-00000002\tprose\tProse.", "2\tquery-00000003\tread\tclaims | count",
      ])
  }

  @Test func `an article from elsewhere stays when a line is taken out`() {
    let sandbox = Sandbox(["/elsewhere/harbour.txt": "Police said 40 people were killed.\n"])
    var session = Session()
    _ = session.run("load /elsewhere/harbour.txt\nnote a1 \"x\"\ndrop 2", in: sandbox)
    #expect(session.corpus.articles.map(\.article.path) == ["/elsewhere/harbour.txt"])
    #expect(session.records.map(\.cell.source) == ["load /elsewhere/harbour.txt"])
  }

  @Test func `a line runs again where the rows that it rests on have moved`() {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    _ = session.run(
      "load harbour.txt\nload school.txt\narticles\nit | count\nmove 3 before 2\nsave w.ipynb",
      in: sandbox)
    #expect(session.run("replay w.ipynb", in: sandbox).map(\.diagnostics) == [[]])
  }

  @Test func `a line that failed is told among the cells`() {
    var session = Session()
    let sandbox = Sandbox(Self.files)
    for line in ["load harbour.txt nope.txt", "rate a9.c1 3"] {
      _ = session.run(line, in: sandbox)
    }
    #expect(
      session.transcript("cells") == """
        cell\tid\twhat\tfirst line
        1\tload-00000001\tpartly failed\tload harbour.txt nope.txt
        2\trate-00000002\tfailed\trate a9.c1 3

        """)
  }

  @Test func `a cell with other words has their verb in its id`() {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    _ = session.run("load harbour.txt\nnote a1.c1 \"x\"\nedit 2 \"rate a1.c1 2\"", in: sandbox)
    #expect(session.records.map(\.cell.id.description) == ["load-00000001", "rate-00000002"])
  }

  /// Sources and what was said, by which two sessions are told apart.
  private func content(_ session: Session) -> [String] {
    session.records.map(\.cell.source)
      + session.corpus.annotations.ratings.map { "\($0.target) \($0.value)" }
  }

  @Test(arguments: ["drop 4", "edit 4 \"rate a2.c1 2\"", "move 2 before 1", "drop md-00000003"])
  func `undo takes a change of cells back, and nothing older`(line: String) {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    _ = session.run(Self.script, in: sandbox)
    let before = content(session)
    _ = session.run(line, in: sandbox)
    let words = line.split(separator: " ").prefix(2).joined(separator: " ")
    #expect(session.transcript("undo", in: sandbox) == "undone: \(words)\n")
    #expect(content(session) == before)
    #expect(session.transcript("undo", in: sandbox) == "undone: rate a2.c1 4\n")
  }

  @Test func `undo does not reach behind a change of cells`() {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    _ = session.run(Self.script + "\ndrop 4\nnote a1 \"n\"\nundo", in: sandbox)
    let before = content(session)
    #expect(
      session.transcript("undo", in: sandbox) == """
        error[C305]: the last change is 'drop 4', which cannot be taken back any more
        help: 'cells' lists the lines, and 'drop NUMBER' takes one out with what it did

        """)
    #expect(content(session) == before)
  }

  @Test(arguments: ["drop 4", "move 5 before 3", "move 5 before 4", "move 5 after 1"])
  func `an undo is never about another line than when it was said`(line: String) {
    let sandbox = Sandbox(Self.files)
    var session = Session()
    _ = session.run(
      "load harbour.txt\nload school.txt\nrate a1.c1 3\nnote a1.c1 \"n\"\nundo", in: sandbox)
    let before = content(session)
    let told = session.run(line, in: sandbox).flatMap(\.diagnostics).map(\.message)
    #expect(told == ["cell 5, 'undo', would be about another line"])
    #expect(content(session) == before)
  }
}
