import Testing

@testable import Shell

/// Answers that are longer than anybody reads, or empty.
@Suite struct LargeAnswerTests {
  struct Sample: CustomTestStringConvertible {
    let line: String
    let notes: String
    var testDescription: String { line }
  }

  @Test(arguments: [
    Sample(
      line: "claims where actor = mayr",
      notes: "note: no row has actor 'mayr'; did you mean 'mayor'?\n"),
    Sample(
      line: "claims where mode = indirect and actor in (zebra, Zorro)",
      notes: "note: no row has actor 'zebra'; 'claims | group actor' lists what occurs\n"
        + "note: no row has actor 'Zorro'; 'claims | group actor' lists what occurs\n"),
    Sample(
      line: "claims where actor = mayor and mode = direct",
      notes: "note: no row has mode 'direct'; 'claims | group mode' lists what occurs\n"),
    Sample(line: "claims where actor != mayor", notes: ""),
    Sample(line: "claims where actor = mayor and content has flood", notes: ""),
  ])
  func `a filter that keeps nothing says which word never occurs`(sample: Sample) {
    let sandbox = Sandbox(["a.txt": "The mayor said 12 houses burned.\n"])
    var session = Session()
    _ = session.run("load a.txt", in: sandbox)
    let shown = session.transcript(sample.line + " | columns id", in: sandbox)
    #expect(shown == "id\n" + sample.notes)
  }

  @Test(arguments: [
    ("a1..a999999999", "a1..a999999999"), ("show a1.c1..a1.c999999999", "a1.c1..a1.c999999999"),
  ])
  func `a range that was mistyped does not fill the memory`(line: String, range: String) {
    let sandbox = Sandbox(["a.txt": "The mayor said 12 houses burned.\n"])
    var session = Session()
    _ = session.run("load a.txt", in: sandbox)
    let margin = String(repeating: " ", count: line.utf8.count - range.utf8.count)
    #expect(
      session.transcript(line, in: sandbox) == """
        error[C301]: a list of more than 100000 ids
          |
        1 | \(line)
          | \(margin)\(String(repeating: "^", count: range.utf8.count))
        help: a pipeline takes any number: (claims where …)

        """)
  }

  @Test func `many files are summed up`() {
    let files = Dictionary(
      uniqueKeysWithValues: (10..<40).map { number in
        ("\(number).txt", "The mayor said \(number) houses burned.\n")
      })
    var session = Session()
    let shown = session.transcript("load *.txt", in: Sandbox(files))
    let lines = shown.split(separator: "\n").filter { !$0.hasPrefix("note") }
    #expect(lines.count == 21)
    #expect(lines.prefix(1) == ["a1  10.txt: 1 claim, 1 figure"])
    #expect(
      lines.suffix(3) == [
        "…", "a30  39.txt: 1 claim, 1 figure", "30 articles in all: 30 claims, 30 figures",
      ])
  }
}
