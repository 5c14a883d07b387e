import Corpora
import Notebooks
import Testing

@testable import Shell

/// Two sessions that went on from one notebook become one again.
@Suite struct CombineTests {
  static let files = [
    "harbour.txt": "Police said 40 people were killed in the harbour fire.\n",
    "school.txt": "The mayor said 12 people were hurt at the school.\n",
    "mill.txt": "The union said 300 workers walked out of the mill on Friday.\n",
  ]

  /// What two branches add to one session, joined.
  private func joined(_ first: String, _ second: String) throws -> (SavedSession, [Reply]) {
    let saved = try SavedSession(Self.files, "load harbour.txt\nclaims\nrate a1.c1 3 because \"x\"")
    for (name, lines) in [("one.ipynb", first), ("two.ipynb", second)] {
      var session = Session()
      let replies = session.run(
        "open \(SavedSession.path)\n\(lines)\nsave \(name)", in: saved.sandbox)
      try #require(replies.map(\.exitCode).allSatisfy { $0 == .success })
    }
    var session = Session()
    let replies = session.run(
      "combine \(SavedSession.path) one.ipynb two.ipynb --output \(SavedSession.path) --replace",
      in: saved.sandbox)
    return (saved, replies)
  }

  @Test func `branches that add different articles join without conflict and replay`() throws {
    let (saved, replies) = try joined(
      "load school.txt\nnote a2.c1 \"left\"\nshow a2.c1",
      "load mill.txt\nnote a2.c1 \"right\"\nfigures where article = a2")
    #expect(replies.map(\.diagnostics) == [[]])
    let report = try saved.report()
    #expect(report.exitCode == .success)
    #expect(report.cells.map(\.verdict) == Array(repeating: .same, count: 9))
    #expect(report.cells.map(\.isRearranged).count { $0 } == 3)
    var session = Session()
    _ = session.run("open \(SavedSession.path)", in: saved.sandbox)
    #expect(
      session.corpus.annotations.notes.map { "\($0.target) \($0.text)" } == [
        "a2.c1 left", "a3.c1 right",
      ])
    #expect(
      session.records.map(\.cell.source).suffix(3) == [
        "load mill.txt", "note a3.c1 \"right\"", "figures where article = a3",
      ])
  }

  @Test func `a cell that both changed is kept in both versions and named`() throws {
    let (saved, replies) = try joined(
      "edit 3 \"rate a1.c1 4 because 'one'\"", "edit 3 \"rate a1.c1 5 because 'two'\"")
    #expect(replies.map(\.exitCode) == [.differs])
    let cells = try Notebook(reading: saved.sandbox.contents(of: SavedSession.path)).cells
    #expect(
      cells.map(\.source).suffix(2) == [
        "rate a1.c1 4 because 'one'", "rate a1.c1 5 because 'two'",
      ])
    #expect(Set(cells.map(\.id)).count == cells.count)
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let first: String
    let second: String
    let sources: [String]
  }

  @Test(arguments: [
    Sample(
      testDescription: "one drops what the other leaves", first: "drop 2", second: "articles",
      sources: ["load harbour.txt", "rate a1.c1 3 because \"x\"", "articles"]),
    Sample(
      testDescription: "the other drops what one leaves", first: "articles", second: "drop 2",
      sources: ["load harbour.txt", "rate a1.c1 3 because \"x\"", "articles"]),
    Sample(
      testDescription: "only the second changes a line", first: "articles",
      second: "edit 2 \"figures\"",
      sources: ["load harbour.txt", "figures", "rate a1.c1 3 because \"x\"", "articles"]),
    Sample(
      testDescription: "the second adds at the top", first: "articles",
      second: "md \"Top.\"\nmove md-00000005 before 1",
      sources: [
        "Top.", "load harbour.txt", "claims", "rate a1.c1 3 because \"x\"", "articles",
      ]),
    Sample(
      testDescription: "both do the same", first: "drop 2", second: "drop 2",
      sources: ["load harbour.txt", "rate a1.c1 3 because \"x\""]),
  ])
  func `what one side changes is taken`(sample: Sample) throws {
    let (saved, replies) = try joined(sample.first, sample.second)
    #expect(replies.map(\.diagnostics) == [[]])
    let cells = try Notebook(reading: saved.sandbox.contents(of: SavedSession.path)).cells
    #expect(cells.map(\.source) == sample.sources)
  }

  @Test func `the second of two sessions on one file can put both together`() throws {
    let saved = try SavedSession(Self.files, "load *.txt")
    var (first, second) = (Session(), Session())
    _ = first.run("open \(SavedSession.path)\nnote a1 \"mine\"", in: saved.sandbox)
    _ = second.run("open \(SavedSession.path)\nnote a1 \"other\"", in: saved.sandbox)
    #expect(first.run("save", in: saved.sandbox).map(\.exitCode) == [.success])
    #expect(second.run("save", in: saved.sandbox).map(\.exitCode) == [.failed])
    let merged = second.run("save --merge\nsave", in: saved.sandbox)
    #expect(merged.map(\.exitCode) == [.success, .success])
    #expect(second.corpus.annotations.notes.map(\.text) == ["other", "mine"])
    #expect(try saved.findings() == ["SAME", "SAME", "SAME"])
  }
}
