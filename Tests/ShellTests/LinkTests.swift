import Articles
import Assessment
import Corpora
import Extraction
import Testing

@testable import Shell

/// What the analyst sees between things, what he withdraws, and the trail of it.
@Suite struct LinkTests {
  private let sandbox = Sandbox([
    "one.txt": """
    The Interior Ministry said 120 people had been killed in the flood in Mora.
    Mora lies on the Tessel river, and the Tessel had not been so high in Mora for years.

    """,
    "two.txt": """
    In Mora the flood killed 120 people, the Red Cross said.
    Roads along the Tessel are cut. Mora has no power, and the Tessel is still rising.

    """,
  ])

  private func independent(_ lines: String) -> [Int] {
    var session = Session()
    _ = session.run("load one.txt two.txt\n" + lines, in: sandbox)
    let mentions = session.corpus.rows(.figures).compactMap { row -> FigureMention? in
      guard case .figure(let article, let figure) = row else { return nil }
      return session.corpus.mention(article, figure)
    }
    let comparison = Comparison(
      of: mentions, in: session.corpus.articles,
      settings: session.corpus.terms(ComparisonSettings()), links: session.corpus.figureLinks)
    return comparison.groups.map(\.independentOrigins)
  }

  @Test func `two origins count as one where the analyst says so`() {
    #expect(independent("") == [2])
    #expect(independent("link a1.c1 same a2.c1") == [1])
    #expect(independent("link a1.c1 same a2.c1 ; undo") == [2])
  }

  @Test func `withdrawing and restoring a source is the identity`() {
    #expect(independent(#"withdraw source "Red Cross""#) == [])
    #expect(
      independent(#"withdraw source "Red Cross" ; withdraw source "Red Cross" --back"#) == [2])
    #expect(independent(#"withdraw source "Red Cross" ; undo"#) == [2])
  }

  @Test func `two figures are not computed from each other`() {
    var session = Session()
    _ = session.run("load one.txt two.txt ; link a1.c1.f1 derived-from a2.c1.f1", in: sandbox)
    #expect(
      session.transcript("link a2.c1.f1 derived-from a1.c1.f1") == """
        error[C304]: a1.c1.f1 is derived from a2.c1.f1 already
          |
        1 | link a2.c1.f1 derived-from a1.c1.f1
          |                            ^^^^^^^^
        help: two figures cannot be computed from each other

        """)
  }

  @Test func `the history of one thing holds what was done to it and taken back`() {
    var session = Session()
    _ = session.run(
      """
      load one.txt two.txt
      note a1.c1 "one list" ; tag a2.c1 +toll
      rate a1.c1 3 ; undo
      link a1.c1 supports a2.c1
      """, in: sandbox)
    #expect(
      session.transcript("history a1.c1") == """
        step\twhat\tline
        3\tdone\tnote a1.c1 "one list"
        5\tdone\trate a1.c1 3
        6\ttook back 5\trate a1.c1 3
        7\tdone\tlink a1.c1 supports a2.c1

        """)
  }
}
