import Assessment
import Corpora
import Extraction
import Testing

@testable import Shell

/// The same actor gets the same name throughout the session, and the analyst has the last word.
@Suite struct ActorTests {
  private let sandbox = Sandbox([
    "full.txt": "President Ana Ruiz said on Monday that 12 houses had burned.\n",
    "short.txt": "Ruiz said 14 houses had burned in the night.\n",
    "other.txt": "Mayor Leo Ruiz said nobody was hurt.\n",
  ])

  private func actors(_ session: Session) -> [String] {
    session.corpus.articles.map { article in
      article.reading.claims.compactMap { $0.source?.actor }.joined(separator: "+")
    }
  }

  @Test func `a surname stands for the one person named in full, in either order of loading`() {
    for line in ["load full.txt short.txt", "load short.txt full.txt"] {
      var session = Session()
      _ = session.run(line, in: sandbox)
      #expect(actors(session) == ["Ana Ruiz", "Ana Ruiz"])
    }
  }

  @Test func `a name that was merged away is the one that it stands for`() {
    let sandbox = Sandbox([
      "a.txt": """
      NATO said 12 houses had burned. A NATO official said 14 had burned, the mayor said 15.

      """
    ])
    var session = Session()
    _ = session.run("load a.txt ; merge NATO into \"the alliance\"", in: sandbox)
    #expect(
      session.transcript("merge NATO into \"the alliance\"", in: sandbox) == """
        error[C304]: 'the alliance' already stands for 'the alliance'
          |
        1 | merge NATO into "the alliance"
          |                 ^^^^^^^^^^^^^^
        help: 'undo' takes the last merge back; 'split NAME' keeps a name apart

        """)
    #expect(session.transcript("split NATO", in: sandbox) == "NATO stands for itself\n")
    #expect(
      session.transcript("split Nobody", in: sandbox) == """
        error[C303]: no claim names the source 'Nobody'
          |
        1 | split Nobody
          |       ^^^^^^
        help: 'sources' lists them

        """)
  }

  @Test func `a short name stands for the body before it, and never for another one`() {
    let sandbox = Sandbox([
      "small.txt": """
      The health ministry said 12 houses had burned. The interior ministry said 14 had burned. \
      The ministry said it would help.

      """,
      "capital.txt": """
      The Weather Service said 12 houses had burned. The Fire Service said 14 houses had burned. \
      The service said it had boats.

      """,
      "owned.txt": """
      The Fishermen's Union said 12 houses had burned. The Teachers' Union said 14 houses had \
      burned. The Bishop's Office said it would help. Norway's Interior Ministry said nothing.

      """,
    ])
    var session = Session()
    _ = session.run("load small.txt capital.txt owned.txt", in: sandbox)
    #expect(
      actors(session) == [
        "health ministry+interior ministry+interior ministry",
        "Weather Service+Fire Service+Fire Service",
        "Fishermen's Union+Teachers' Union+Bishop's Office+Interior Ministry",
      ])
  }

  @Test func `where two persons share it, a surname stands for itself`() {
    var session = Session()
    _ = session.run("load full.txt short.txt other.txt", in: sandbox)
    #expect(actors(session) == ["Ana Ruiz", "Ruiz", "Leo Ruiz"])
    _ = session.run("undo", in: sandbox)
    #expect(actors(session) == ["Ana Ruiz", "Ana Ruiz"])
  }

  @Test func `a merge and a split are undone like anything else`() {
    var session = Session()
    _ = session.run("load full.txt short.txt ; split Ruiz", in: sandbox)
    #expect(actors(session) == ["Ana Ruiz", "Ruiz"])
    _ = session.run(#"merge "Ana Ruiz" into "the president""#, in: sandbox)
    #expect(actors(session) == ["the president", "Ruiz"])
    _ = session.run("undo ; undo", in: sandbox)
    #expect(actors(session) == ["Ana Ruiz", "Ana Ruiz"])
  }

  @Test func `a merge that goes round is refused`() {
    var session = Session()
    _ = session.run(
      #"load full.txt short.txt ; split Ruiz ; merge Ruiz into "Ana Ruiz""#, in: sandbox)
    #expect(
      session.transcript(#"merge "Ana Ruiz" into Ruiz"#) == """
        error[C304]: 'Ruiz' already stands for 'Ana Ruiz'
          |
        1 | merge "Ana Ruiz" into Ruiz
          |                       ^^^^
        help: 'undo' takes the last merge back; 'split NAME' keeps a name apart

        """)
  }
}
