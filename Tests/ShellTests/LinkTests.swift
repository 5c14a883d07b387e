import Articles
import Assessment
import Corpora
import Extraction
import Notebooks
import Testing

@testable import Shell

/// What the analyst sees between things, what he withdraws, and the trail of it.
@Suite struct LinkTests {
  private func independent(_ lines: String) -> [Int] {
    var session = Session()
    _ = session.run("load one.txt two.txt\n" + lines, in: Sandbox(Flood.files))
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
    _ = session.run(
      "load one.txt two.txt ; link a1.c1.f1 derived-from a2.c1.f1", in: Sandbox(Flood.files))
    #expect(
      session.transcript("link a2.c1.f1 derived-from a1.c1.f1") == """
        error[C304]: a1.c1.f1 is derived from a2.c1.f1 already
          |
        1 | link a2.c1.f1 derived-from a1.c1.f1
          |                            ^^^^^^^^
        help: two figures cannot be computed from each other

        """)
  }

  @Test(arguments: [
    ("same", "independent"), ("same", "contradicts"), ("supports", "contradicts"),
    ("derived-from", "independent"),
  ])
  func `links that exclude each other are refused, whichever came first`(
    first: String, second: String
  ) {
    for (earlier, later) in [(first, second), (second, first)] {
      var session = Flood.session("link a1.c1 \(earlier) a2.c1")
      #expect(
        session.transcript("link a2.c1 \(later) a1.c1") == """
          error[C304]: a1.c1 and a2.c1 are linked as \(earlier), which \(later) contradicts
            |
          1 | link a2.c1 \(later) a1.c1
            |            \(String(repeating: " ", count: later.count)) ^^^^^
          help: take the other back first: link a1.c1 \(earlier) a2.c1 --drop

          """)
      _ = session.run(
        "link a1.c1 \(earlier) a2.c1 --drop ; link a2.c1 \(later) a1.c1", in: Sandbox())
      #expect(session.corpus.annotations.links.map(\.relation.rawValue) == [later])
    }
  }

  @Test func `origins that are independent are not merged`() {
    var session = Flood.session("link a1.c1 independent a2.c1")
    #expect(
      session.transcript(#"merge "Red Cross" into "Interior Ministry""#) == """
        error[C304]: Red Cross and Interior Ministry are linked as independent
          |
        1 | merge "Red Cross" into "Interior Ministry"
          |                        ^^^^^^^^^^^^^^^^^^^
        help: 'history source "Red Cross"' shows where; 'link … --drop' takes it back

        """)
  }

  @Test(arguments: [
    ("a1.c1 same a1.c1", "a thing is not linked with itself"),
    ("a1 same a2", "a1 cannot be linked as same"),
    (
      #"source "Red Cross" supports a1.c1"#, "source Red Cross cannot be linked as supports"
    ),
    ("a3.c1 same a2.c1", "a3.c1 was set aside"),
    ("a1.c9 same a2.c1", "there is no a1.c9"),
    ("a1.c1 supports a2.c1", "a1.c1 and a2.c1 are linked as supports already"),
    ("a2.c1 supports a1.c1 --drop", "a2.c1 and a1.c1 are not linked as supports"),
  ])
  func `a link that says nothing is refused and changes nothing`(line: String, message: String) {
    var session = Flood.session("link a1.c1 supports a2.c1 ; dismiss a3.c1")
    let links = session.corpus.annotations.links
    let replies = session.run("link " + line, in: Sandbox())
    #expect(replies.flatMap(\.diagnostics).map(\.message) == [message])
    #expect(session.corpus.annotations.links == links)
  }

  @Test func `a circle is found by claim, by figure and over a third`() {
    var session = Flood.session(
      "link a1.c1 derived-from a2.c1.f1 ; link a2.c1 derived-from a3.c1")
    #expect(
      session.run("link a3.c1.f1 derived-from a1.c1", in: Sandbox()).flatMap(\.diagnostics)
        .map(\.message) == ["a1.c1 is derived from a3.c1.f1 already"])
  }

  @Test func `a derived figure never corroborates`() {
    var session = Flood.session("link a2.c1 derived-from a1.c1 ; withdraw source army")
    #expect(
      session.transcript("suggest a1.c1") == """
        a1.c1  suggested n/a 6 by R1, not assigned
          reliability n/a
            L1  Interior Ministry: n/a, stake unknown: set the parties first, no track record [a1.c1]
          credibility 6, truth cannot be judged
            N1  nothing known to begin with: 6
            N1  2 mentions, 1 origin: not corroboration [a1.c1.f1, a2.c1.f1]
            N1  a2.c1 is computed from it: not corroboration [a1.c1, a2.c1]

        """)
  }

  @Test(arguments: ["link a1.c1 supports a2.c1", "link a2.c1 supports a1.c1.f1"])
  func `a link of which one end is gone is kept as it stands, and says nothing`(line: String) {
    let sandbox = Sandbox(Flood.files)
    _ = Flood.session(line + " ; save flood.ipynb", sandbox)
    try? sandbox.replace(
      "one.txt", with: Array("The ministry said that it had no count for Mora.\n".utf8))
    var session = Session()
    _ = session.run("open flood.ipynb", in: sandbox)
    #expect(session.corpus.annotations.links == [])
    #expect(session.records.last?.cell.source == line)
    #expect(session.records.last?.isStored == true)
  }

  @Test func `the history of one thing holds what was done to it and taken back`() {
    var session = Flood.session(
      """
      note a1.c1 "one list" ; tag a2.c1 +toll
      rate a1.c1 3 ; undo
      link a1.c1 supports a2.c1
      """)
    #expect(
      session.transcript("history a1.c1") == """
        step\tstate\twhat\tby\trests on\treplaces
        4\tassigned\tnote a1.c1 "one list"\t\ta1.c1 f907d7ea78e2\t
        6\tassigned\trate a1.c1 3\t\ta1.c1 f907d7ea78e2\t
        7\twithdrawn\trate a1.c1 3\t\ta1.c1 f907d7ea78e2\t6
        8\tassigned\tlink a1.c1 supports a2.c1\t\ta1.c1 f907d7ea78e2; a2.c1 54e52e9da214\t

        """)
  }
}
