import Notebooks
import Testing

@testable import Shell

/// Two saved sessions are compared by what they say.
@Suite struct NotebookDifferenceTests {
  static let files = ["a.txt": "Police said 40 people were killed in the harbour fire.\n"]

  /// The messages and the text of `diff` between what two scripts saved.
  private func difference(_ first: String, _ second: String) throws -> [String] {
    let sandbox = Sandbox(Self.files)
    for (name, script) in [("one.ipynb", first), ("two.ipynb", second)] {
      var session = Session()
      _ = session.run(script + "\nsave \(name)", in: sandbox)
    }
    var session = Session()
    return session.transcript("diff one.ipynb two.ipynb", in: sandbox)
      .split(separator: "\n").map(String.init)
  }

  @Test func `the same session says the same`() throws {
    let found = try difference("load a.txt\nclaims", "load a.txt\nclaims")
    #expect(found == ["both say the same"])
  }

  @Test func `lines that only one session has are named`() throws {
    let found = try difference(
      "load a.txt\nrate a1.c1 3\nclaims", "load a.txt\nrate a1.c1 3\nnote a1 \"x\"")
    #expect(
      found == [
        "only in the first: claims", "only in the second: note a1 \"x\"",
        "error[R601]: 'one.ipynb' and 'two.ipynb' do not say the same",
      ])
  }

  @Test func `a cell that was edited is named with what it gives now`() throws {
    let saved = try SavedSession(Self.files, "load a.txt\nrate a1.c1 3")
    let before = try Notebook(reading: saved.sandbox.contents(of: SavedSession.path))
    try saved.edit { $0.cells[1].source = "rate a1.c1 4" }
    var session = Session()
    _ = session.run("replay \(SavedSession.path) --accept all", in: saved.sandbox)
    let after = try Notebook(reading: saved.sandbox.contents(of: SavedSession.path))
    #expect(
      NotebookDifference(before, after).text == """
        was rate a1.c1 3, is rate a1.c1 4
          line 1: was “a1.c1: credibility 3”, is “a1.c1: credibility 4”

        """)
  }
}
