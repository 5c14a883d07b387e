import Articles
import Assessment
import Corpora
import Extraction
import Prose
import Testing

@testable import Shell

/// What a session keeps, what it takes back, and what a failing line leaves alone.
@Suite struct SessionTests {
  private let sandbox = Sandbox([
    "a.txt": "The mayor said 12 houses burned.\n", "b.txt": "Nobody was hurt, the police said.\n",
    "c.txt": "\u{0}binary",
  ])

  @Test func `articles are numbered as they are loaded`() {
    var session = Session()
    _ = session.transcript("load b.txt a.txt", in: sandbox)
    #expect(session.corpus.articles.map(\.id) == ["a1", "a2"])
    #expect(session.corpus.articles.map(\.article.path) == ["b.txt", "a.txt"])
  }

  @Test func `many copies are told in a few lines`() {
    let copies = Sandbox(
      Dictionary(uniqueKeysWithValues: (1...9).map { ("c\($0).txt", "The mayor said 12 fled.\n") }))
    var session = Session()
    #expect(
      session.run("load *.txt", in: copies).map(\.notes) == [
        [
          "'c2.txt' holds the same bytes as a1; not loaded again",
          "'c3.txt' holds the same bytes as a1; not loaded again",
          "'c4.txt' holds the same bytes as a1; not loaded again",
          "5 more hold the same bytes as one that is loaded; not loaded again",
        ]
      ])
  }

  @Test func `a file that is no article does not keep the others out`() {
    var session = Session()
    let replies = session.run("load a.txt c.txt missing.txt b.txt", in: sandbox)
    #expect(session.corpus.articles.map(\.article.path) == ["a.txt", "b.txt"])
    #expect(replies.map(\.exitCode) == [.input])
    #expect(
      replies[0].diagnostics.map(\.message) == [
        "'c.txt' is no article: byte 0 is NUL or holds it; articles are UTF-8 text or JSON",
        "cannot read 'missing.txt': no such file or directory",
      ])
  }

  @Test func `the same bytes are loaded once`() {
    var session = Session()
    let replies = session.run("load a.txt\nload a.txt", in: sandbox)
    #expect(session.corpus.articles.count == 1)
    #expect(replies[1].notes == ["'a.txt' holds the same bytes as a1; not loaded again"])
  }

  @Test func `a pasted page is named as one`() {
    let page = "<h1>Fire</h1><script>x = 9</script><p>R&amp;D burned, the mayor said.</p>"
    let sandbox = Sandbox(["page.html": page])
    var session = Session()
    let replies = session.run("load page.html\nshow a1.c1", in: sandbox)
    #expect(
      replies[0].notes == [
        "a1 looks like HTML: 5 tags read over, 1 character reference read as a character, "
          + "14 bytes of scripts, styles and comments left out; its text is kept as it is"
      ])
    #expect(session.corpus.reading(0).claims.map(\.content) == [[Span(38, 52)]])
  }

  @Test(arguments: [1, 2000])
  func `a line whose session was taken back changes nothing`(sentences: Int) {
    let sandbox = Sandbox([
      "a.txt": String(repeating: "The mayor said 12 houses burned. ", count: sentences)
    ])
    var session = Session()
    sandbox.isTaken = true
    #expect(session.run("load a.txt", in: sandbox).isEmpty)
    #expect(session.corpus.articles.isEmpty && session.log.entries.isEmpty)
    sandbox.isTaken = false
    #expect(session.run("load a.txt", in: sandbox).map(\.exitCode) == [.success])
    #expect(session.corpus.reading(0).claims.count == sentences)
  }

  @Test func `pasted lines are an article`() {
    var session = Session()
    _ = session.transcript("load <<END\nThe fire spread on Monday.\nEND", in: sandbox)
    #expect(session.corpus.articles.map(\.article.path) == [nil])
  }

  @Test func `undo and redo step through what was done, over loads too`() {
    var session = Session()
    _ = session.transcript("load a.txt ; about a1 publisher Echo ; tag a1 +fire", in: sandbox)
    _ = session.transcript("undo")
    #expect(session.corpus.annotations.tags.isEmpty)
    _ = session.transcript("undo")
    #expect(session.corpus.articles[0].article.publisher == nil)
    _ = session.transcript("undo")
    #expect(session.corpus.articles.isEmpty)
    _ = session.transcript("redo ; redo ; redo")
    #expect(session.corpus.articles[0].article.publisher == "Echo")
    #expect(session.corpus.annotations.tags == [.item(.init(article: 1)): ["fire"]])
  }

  @Test func `rows that were taken back are not among the last result any more`() {
    var session = Session()
    _ = session.run("load a.txt b.txt ; claims ; let all = it ; undo", in: sandbox)
    #expect(session.transcript("it | columns id ; @all | count") == "id\na1.c1\ncount\n1\n")
    _ = session.run("undo", in: sandbox)
    #expect(session.transcript("it | count") == "count\n0\n")
  }

  @Test func `with nothing to undo it is said`() {
    var session = Session()
    #expect(session.transcript("undo") == "error[C305]: nothing to undo\n")
  }

  @Test func `a failed line leaves the session unchanged`() {
    var session = Session()
    _ = session.transcript("load a.txt", in: sandbox)
    let before = session.corpus.annotations
    _ = session.transcript("tag a1, a9 +fire")
    #expect(session.corpus.annotations == before)
    #expect(session.log.entries.count == 1)
  }

  @Test func `the log holds what a selection stood for`() {
    var session = Session()
    _ = session.transcript("load a.txt b.txt ; articles | take 1 | tag +first", in: sandbox)
    #expect(session.log.entries.last?.line == "tag a1 +first")
  }

  @Test func `output goes to a file in the format of its name`() {
    var session = Session()
    _ = session.transcript(
      "load a.txt ; articles | columns id, path > out.csv ; articles | count >> out.csv",
      in: sandbox)
    #expect(sandbox.text(of: "out.csv") == "id,path\r\na1,a.txt\r\ncount\r\n1\r\n")
  }

  @Test func `a script that runs itself comes to an end`() {
    let sandbox = Sandbox(["loop.assay": "run loop.assay"])
    var session = Session()
    let replies = session.run("run loop.assay", in: sandbox)
    #expect(replies.last?.diagnostics.map(\.message) == ["scripts run each other without end"])
  }

  @Test func `expect compares the output of the line before`() {
    var session = Session()
    let shown = session.transcript(
      "load a.txt ; articles | count ; expect <<END\ncount\n2\nEND", in: sandbox)
    #expect(
      shown.hasSuffix(
        """
        help: line 2 is expected to be: 2
        help: line 2 is in fact:        1

        """))
  }
}
