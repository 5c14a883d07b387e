import Assessment
import Corpora
import Digests
import JSONValues
import Notebooks
import Testing

@testable import Shell

/// A notebook from a stranger is shown and checked, and can do nothing.
@Suite struct StrangerTests {
  static let files = [
    "a.txt": "Police said 40 people were killed in the harbour fire.\n", "secret.txt": "Secret.\n",
  ]

  /// A saved session with a further cell that a stranger wrote.
  private func saved(adding source: String) throws -> SavedSession {
    let saved = try SavedSession(Self.files, "load a.txt")
    try saved.edit { notebook in
      let id = try #require(CellID("stranger"))
      notebook.cells.append(Cell(id: id, kind: .code, source: source))
    }
    return saved
  }

  @Test(arguments: [
    "load secret.txt", "load ../secret.txt", "load /etc/hostname", "run secret.txt",
  ])
  func `what the notebook does not declare is not read`(source: String) throws {
    let saved = try saved(adding: source)
    var session = Session()
    _ = session.run("open \(SavedSession.path)", in: saved.sandbox)
    #expect(session.corpus.articles.map(\.id) == ["a1"])
    let messages = session.records.last?.diagnostics.map(\.message) ?? []
    let name = source.split(separator: " ").last ?? ""
    #expect(
      messages == ["cannot read '\(name)': not among the files that the notebook declares"])
  }

  @Test(arguments: [
    "articles > out.txt", "articles >> a.txt", "save other.ipynb", "save work.ipynb --replace",
  ])
  func `nothing is written by replay or open`(source: String) throws {
    let saved = try saved(adding: source)
    let before = saved.sandbox.files
    var session = Session()
    _ = session.run(
      "replay \(SavedSession.path) --keep-going\nopen \(SavedSession.path)", in: saved.sandbox)
    #expect(saved.sandbox.files == before)
  }

  @Test(arguments: ["replay work.ipynb", "open work.ipynb", "recover 1"])
  func `a notebook does not open or replay notebooks without end`(source: String) throws {
    let saved = try saved(adding: source)
    #expect(try saved.findings().count == 2)
  }

  @Test func `an input that leads out is refused with its reason and the exit code says so`() throws
  {
    let saved = try SavedSession(Self.files, "load a.txt")
    try saved.edit { $0.record?.inputs[0].path = "../a.txt" }
    let report = try saved.report()
    #expect(report.exitCode == .refused)
    #expect(
      report.inputs.map(\.remark) == [
        "../a.txt is not read: lies outside of the folder that may be read"
      ])
  }

  @Test func `escapes and markup of an article are shown, never sent`() throws {
    let hostile = "The mayor said \u{1B}[2J12 people <script>alert(1)</script> were hurt.\n"
    let saved = try SavedSession(["h.txt": hostile], "load h.txt\nclaims\nshow a1.c1\nfind people")
    let notebook = try Notebook(reading: saved.sandbox.contents(of: SavedSession.path))
    let results = notebook.cells.flatMap(\.outputs).compactMap { output -> DisplayedResult? in
      if case .display(let result) = output { return result }
      return nil
    }
    let sent = results.map { ($0.plainText ?? "").unicodeScalars.count { $0 == "\u{1B}" } }
    #expect(sent == [0, 0, 0, 0])
    let markup = results.map {
      ($0.forms[MediaType.html]?.string ?? "").ranges(of: "<script").count
    }
    #expect(markup == [0, 0, 0, 0])
  }
}
