import Assessment
import Corpora
import Shell
import Testing

@Suite struct RegisterTests {
  @Test func `a register goes out and comes in as it was`() {
    let sandbox = Sandbox(Flood.files)
    let first = Flood.session(
      """
      party Mora against Tesselland ; ally "Red Cross" of Mora
      rate source army D because "counts from the air" by ms at 2030-05-01T10:00Z
      rate source army C on killed by ms
      describe source "Red Cross" access "teams on the ground" field "killed, wounded"
      export --register desk.json
      """, sandbox)
    let second = Flood.session("import desk.json", sandbox)
    #expect(second.corpus.register == first.corpus.register)
    #expect(second.corpus.register.entry(for: "army")?.date == "2030-05-01T10:00Z")
    #expect(second.corpus.register.entry(for: "army", topic: "killed")?.author == "ms")
  }

  @Test func `the analyst's own letter wins over an imported one, whatever came first`() {
    let sandbox = Sandbox(
      Flood.files.merging([
        "desk.json": """
        {"schema":"assay.register.v1","entries":[{"source":"army","letter":"B","reason":"desk"}]}
        """
      ]) { $1 })
    func letter(_ lines: String) -> Reliability? {
      Flood.session(lines, sandbox).corpus.letter(of: "army")
    }
    #expect(letter("import desk.json") == .usually)
    #expect(letter("import desk.json ; rate source army D") == .notUsually)
    #expect(letter("rate source army D ; import desk.json") == .notUsually)
    #expect(letter("rate source army D ; import desk.json ; rate source army none") == .usually)
    #expect(letter("import desk.json ; undo") == nil)
    var session = Flood.session("rate source army D", sandbox)
    #expect(
      session.transcript("import desk.json", in: sandbox) == """
        imported 1 letter, 0 descriptors, 0 parties
        note: army: your D wins over B

        """)
  }

  @Test func `a register of a newer version is refused, and nothing is lost`() {
    let newer = #"{"schema":"assay.register.v2","entries":[{"source":"army","letter":"B"}]}"#
    let sandbox = Sandbox(Flood.files.merging(["desk.json": newer]) { $1 })
    var session = Flood.session("rate source army D", sandbox)
    let before = session.corpus.register
    #expect(
      session.transcript("import desk.json", in: sandbox) == """
        error[F506]: 'desk.json' cannot be used: the register is written in assay.register.v2, \
        this version reads up to assay.register.v1
          |
        1 | import desk.json
          |        ^^^^^^^^^
        help: nothing was taken from it, and the file is as it was

        """)
    #expect(session.corpus.register == before)
    #expect(
      session.transcript("export --register desk.json", in: sandbox) == """
        error[F502]: cannot write 'desk.json': there is such a file already
          |
        1 | export --register desk.json
          |                   ^^^^^^^^^
        help: 'export desk.json --replace' puts it in its place

        """)
    #expect(sandbox.text(of: "desk.json") == newer)
  }

  @Test func `a letter for a topic holds for claims on it alone`() {
    let session = Flood.session(
      """
      rate source army D ; rate source army B on killed
      """)
    #expect(session.corpus.register.entry(for: "army", topics: ["killed"])?.letter == .usually)
    #expect(session.corpus.register.entry(for: "army", topics: ["fled"])?.letter == .notUsually)
    #expect(session.corpus.topics(ofClaim: 0, inArticle: 2) == ["killed"])
  }
}
