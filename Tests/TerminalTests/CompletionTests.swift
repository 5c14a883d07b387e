import Testing

@testable import assay

/// What Tab does to the line.
@Suite struct CompletionTests {
  private let home = Home()

  private func program() throws -> TerminalProgram {
    let program = try TerminalProgram(Assay.path, ["--no-init"], home: home)
    program.wait(forLastLine: "assay>")
    return program
  }

  struct Sample: CustomTestStringConvertible {
    let typed: String
    let line: String
    var testDescription: String { typed }
  }

  /// Each ends with a letter that is typed after Tab, so that a blank at the end is seen.
  @Test(arguments: [
    Sample(typed: "arti\tx", line: "assay> articles x"),
    Sample(typed: "claims wh\tx", line: "assay> claims where x"),
    Sample(typed: "claims |\rwhe\tx", line: "   ... where x"),
    Sample(typed: "load fold\tx", line: "assay> load folder/x"),
    Sample(typed: "load folder/o\tx", line: "assay> load folder/one.txt x"),
    Sample(
      typed: "claims wh one\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D\tx", line: "assay> claims wherex one"),
    Sample(typed: "note a1 \"arti\tx", line: "assay> note a1 \"artix"),
    Sample(typed: "# arti\tx", line: "assay> # artix"),
    Sample(typed: "zzz\tx", line: "assay> zzzx"),
  ])
  func `one candidate is inserted, none leaves the line`(_ sample: Sample) throws {
    try home.write("x", to: "folder/one.txt")
    let program = try program()
    program.type(sample.typed)
    program.wait(forLastLine: sample.line)
  }

  @Test func `several candidates are listed above the line, which stays`() throws {
    try home.write("x", to: "a-one.txt")
    try home.write("x", to: "a-two.txt")
    let program = try program()
    program.type("load a\t\t")
    program.wait(until: {
      $0.linesAfterGreeting == ["assay> load a-", "a-one.txt  a-two.txt", "assay> load a-"]
    })
    program.type("o\t# then\r")
    program.wait(until: { $0.lines.contains("assay> load a-one.txt # then") })
  }

  struct Listing: Sendable {
    let names: [String]
    let summaries: [String]
    let columns: Int
    let rows: Int
    let text: String
  }

  @Test(arguments: [
    Listing(names: ["one", "two"], summaries: ["", ""], columns: 20, rows: 9, text: "one  two\n"),
    Listing(
      names: ["a", "b", "c", "d", "e"], summaries: ["", "", "", "", ""], columns: 8, rows: 9,
      text: "a  c  e\nb  d\n"),
    Listing(
      names: ["one", "three"], summaries: ["first", "last"], columns: 20, rows: 9,
      text: "one    first\nthree  last\n"),
    Listing(
      names: ["one", "two", "six"], summaries: ["1", "2", "3"], columns: 20, rows: 5,
      text: "one  two  six\n"),
    Listing(
      names: ["one", "two", "six", "ten"], summaries: ["", "", "", ""], columns: 12, rows: 4,
      text: "one  two\n… and 2 more\n"),
    Listing(
      names: ["\u{1B}[2J"], summaries: ["\u{202E}"], columns: 40, rows: 9,
      text: "\\u{1B}[2J  \\u{202E}\n"),
  ])
  func `a list fits the terminal and says what it leaves out`(_ listing: Listing) {
    let candidates = zip(listing.names, listing.summaries).map {
      LineCompletion.Candidate(text: $0, summary: $1)
    }
    let list = CandidateList(
      candidates: candidates, columns: listing.columns, rows: listing.rows)
    #expect(list.text == listing.text)
  }

  @Test(arguments: [
    (["where"], "where"), (["sort", "sum"], "s"), (["a1.c1", "a1.c10"], "a1.c1"), ([], ""),
    (["é", "e\u{301}x"], "é"), (["x", "y"], ""),
  ])
  func `the common beginning is of whole characters`(names: [String], common: String) {
    let completion = LineCompletion(
      startInBytes: 0, candidates: names.map { LineCompletion.Candidate(text: $0, summary: "") })
    #expect(completion.commonPrefix == common)
  }
}
