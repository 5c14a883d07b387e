import Shell
import Testing

/// Lines that an analyst may well type: each error says what to type instead.
@Suite struct ProposalTests {
  struct Sample: CustomTestStringConvertible {
    let line: String
    let message: String
    let help: [String]
    var testDescription: String { line }
  }

  private static let sandbox = Sandbox([
    "a.txt":
      "Fire in Olm\n\nThe mayor said 12 houses burned.\n\nThe police said 14 houses burned.\n"
  ])

  static let samples = [
    Sample(
      line: "compare a1.c1.f1 a1.c2.f1",
      message: "'compare' takes files, and a1.c1.f1 is an id",
      help: ["a1.c1.f1, a1.c2.f1 | compare"]),
    Sample(
      line: #"rate "Pavel Rusk" C"#,
      message: "an id such as a1.c2, or a source is wanted here, not a string",
      help: [
        #"for a source: source "Pavel Rusk""#,
        "usage: rate TARGET VALUE [on TOPIC] [because REASON] [--yes]",
      ]),
    Sample(
      line: "withdraw police",
      message: "an id such as a1.c2, or a source is wanted here, not 'police'",
      help: ["for a source: source police", "usage: withdraw SOURCE [--back]"]),
    Sample(
      line: "hypothesis The ferry was full", message: "'The' is none of add, drop",
      help: ["usage: hypothesis add|drop WORDS [because REASON]"]),
    Sample(
      line: "tag a1.c1 checked", message: "+TAG or -TAG is wanted here, not 'checked'",
      help: ["say +checked, or -checked", "usage: tag ROWS +TAG|-TAG … [--yes]"]),
    Sample(
      line: "claims where outcome = killed", message: "unknown field 'outcome'",
      help: ["'outcome' is a field of figures", "'help claims' lists the fields"]),
    Sample(
      line: "figures | columns actor", message: "unknown field 'actor'",
      help: [
        "'actor' is a field of claims and sources; figures have origin and source",
        "'help figures' lists the fields",
      ]),
    Sample(
      line: "fix a1.c1.f1 origin = ministry", message: "a1.c1.f1 has no origin of its own",
      help: ["its claim has: fix a1.c1 origin = ministry"]),
    Sample(
      line: "about a1 date 2026-03-01",
      message: "'date' is none of publisher, published, headline, byline, dateline, url, language",
      help: ["did you mean 'published'?"]),
    Sample(
      line: "a.txt", message: "unknown command 'a.txt'",
      help: ["to read an article: load a.txt", "to run lines: run a.txt"]),
  ]

  @Test(arguments: samples)
  func `an error says what to type instead`(sample: Sample) throws {
    var session = Session()
    _ = session.run("load a.txt", in: Self.sandbox)
    let replies = session.run(sample.line, in: Self.sandbox)
    let found = try #require(replies.last?.diagnostics.first)
    #expect(found.message == sample.message)
    #expect(found.help == sample.help)
  }

  @Test func `a comparison of files that none can be read gives no answer`() {
    var session = Session()
    let replies = session.run("compare nope.txt", in: Self.sandbox)
    #expect(replies.map(\.outputs.count) == [0])
    #expect(replies.map(\.exitCode) == [.input])
  }

  @Test func `a folder is named as one, with what loads its files`() throws {
    let disk = try DiskFolder()
    var session = Session()
    let replies = session.run("load \(disk.path)", in: DiskSurroundings { "00000000" })
    #expect(replies.map(\.exitCode) == [.input])
    let found = try #require(replies.first?.diagnostics.first)
    #expect(found.message == "cannot read '\(disk.path)': is a folder")
    #expect(found.help == ["load its files: load \(disk.path)/*.txt"])
  }

  @Test func `bytes of another encoding are told with what converts them`() throws {
    let disk = try DiskFolder()
    let path = disk.path + "/latin.txt"
    try disk.disk.replace(path, with: [0x63, 0x61, 0x66, 0xE9, 0x20, 0x0A])
    var session = Session()
    let replies = session.run("load \(path)", in: DiskSurroundings { "00000000" })
    #expect(
      replies.first?.diagnostics.map(\.help) == [
        ["convert it first, in the shell: iconv -f WINDOWS-1252 -t UTF-8 \(path) > utf8.txt"]
      ])
  }

  @Test func `a party that nothing loaded names is taken and remarked on`() {
    var session = Session()
    _ = session.run("load a.txt", in: Self.sandbox)
    let replies = session.run("party polise against mayor", in: Self.sandbox)
    #expect(
      replies.map(\.notes) == [
        ["no source and nobody counted is called 'polise'; did you mean police?"]
      ])
  }

  @Test func `the origin of a claim can be set`() {
    var session = Session()
    _ = session.run("load a.txt ; fix a1.c1 origin = ministry", in: Self.sandbox)
    #expect(
      session.transcript("a1.c1.f1 | columns origin", in: Self.sandbox) == "origin\nministry\n")
  }
}
