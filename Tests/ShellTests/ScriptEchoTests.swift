import Testing

@testable import Shell

/// What `run FILE --echo` shows before each answer, and the words that a statement keeps.
@Suite struct ScriptEchoTests {
  @Test func `comments stand as they are and commands behind a prompt`() {
    let sandbox = Sandbox([
      "tour.assay": """
      # The start.

      set format tsv ; articles | count
      # The end, with lines.
      load <<END
      The fire spread.
      END
      articles | count

      # The rest.
      """
    ])
    var session = Session()
    #expect(
      session.transcript("run tour.assay --echo", in: sandbox) == """
        # The start.

        assay> set format tsv ; articles | count
        count
        0
        # The end, with lines.
        assay> load <<END
           ..> The fire spread.
           ..> END
        a1  pasted text: 0 claims, 0 figures
        assay> articles | count
        count
        1

        # The rest.

        """)
  }

  @Test(arguments: [
    ("load <<END\na\nb\nEND\nhelp", ["load <<END\na\nb\nEND", "help"]),
    ("load <<END ; help\na\nEND", ["load <<END\na\nEND", "help"]),
    ("load <<A <<B\na\nA\nb\nB", ["load <<A <<B\na\nA\nb\nB"]),
    ("help ; quit > a.txt", ["help", "quit"]),
  ])
  func `a statement keeps the lines of its heredocs`(script: String, sources: [String]) throws {
    let scope = ParseScope(itKind: nil, names: [:], today: nil)
    #expect(try Parser.statements(of: script, scope: scope).map(\.source) == sources)
  }
}
