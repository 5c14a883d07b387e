import Testing

@testable import assay

/// What a person sees and can do while a command runs and answers.
@Suite struct RunningTests {
  private let home = Home()

  private func program(
    _ arguments: [String] = [], _ environment: [String: String] = [:]
  ) throws -> TerminalProgram {
    let program = try TerminalProgram(
      Assay.path, ["--no-init"] + arguments, home: home, environment: environment)
    program.wait(forLastLine: "assay>")
    return program
  }

  @Test func `Ctrl-C stops a running command and keeps the session`() throws {
    let sentence = "The council said at least 40 people had left the valley on Monday. "
    for number in 0..<300 {
      try home.write(
        "Report \(number)\n\n" + String(repeating: sentence, count: 150), to: "\(number).txt")
    }
    let program = try program()
    program.type("load *.txt\r")
    program.wait(until: { $0.lines.last == "assay> load *.txt" && $0.column == 0 })
    program.type("\u{3}")
    program.wait(until: {
      $0.lines.suffix(2) == ["error[X602]: stopped; nothing was changed", "assay>"]
        || $0.lines.suffix(2) == ["^Cerror[X602]: stopped; nothing was changed", "assay>"]
    })
    program.type("articles | count\r")
    program.wait(until: { $0.lines.suffix(2) == ["└───────┘", "assay>"] })
    #expect(program.screen.lines.suffix(3).first == "│     0 │")
  }

  @Test func `a command that cannot be broken off is left behind, and the next line runs`() throws {
    // One article, so that there is no file to stop after; a debug build takes seconds for it.
    let sentence = "The council said at least 40 people had left the valley on Monday. "
    try home.write("Long\n\n" + String(repeating: sentence, count: 4000), to: "long.txt")
    try home.write("Short\n\nThe mayor said 12 houses burned.\n", to: "short.txt")
    let program = try program()
    program.type("load short.txt\r")
    program.wait(until: { $0.lines.last == "assay>" && $0.linesAfterGreeting.count > 2 })
    program.type("load long.txt\r")
    program.wait(until: { $0.lines.last == "assay> load long.txt" && $0.column == 0 })
    program.type("\u{3}")
    program.wait(until: {
      $0.lines.suffix(2) == ["error[X602]: stopped; nothing was changed", "assay>"]
        || $0.lines.suffix(2) == ["^Cerror[X602]: stopped; nothing was changed", "assay>"]
    })
    program.type("articles | columns id, headline | as tsv\r")
    program.wait(until: {
      $0.lines.suffix(2) == ["a1\tShort", "assay>"]
        || $0.lines.suffix(2) == ["a1      Short", "assay>"]
    })
    program.type("why\r")
    program.wait(until: { $0.lines.suffix(2) == ["nothing is wrong with the line", "assay>"] })
  }

  @Test func `timing is told for each line while it is on`() throws {
    let program = try program()
    program.type("timing on\r")
    program.wait(until: { $0.lines.suffix(2).first?.hasPrefix("note: time ") == true })
    program.type("timing off\rtiming\r")
    program.wait(until: { $0.lines.suffix(2) == ["timing is off", "assay>"] })
    let times = program.screen.lines.count { $0.hasPrefix("note: time ") }
    #expect(times == 1)
  }

  @Test(arguments: [
    (Duration.microseconds(85), "85 µs"), (.microseconds(5), "5 µs"),
    (.microseconds(12_345), "12.3 ms"), (.milliseconds(999), "999 ms"), (.seconds(2), "2.0 s"),
    (.milliseconds(83_400), "83.4 s"),
  ])
  func `a duration has the digits that say something`(duration: Duration, text: String) {
    #expect(duration.shortText == text)
  }

  @Test(arguments: [
    ("auto", "error[S104]: unknown command 'lod'"),
    ("plain", "error[S104]: unknown command 'lod' (line:1:1)"),
    ("short", "line:1:1: error[S104]: unknown command 'lod'"),
  ])
  func `errors are written as was set`(style: String, line: String) throws {
    let program = try program()
    program.type("set errors \(style)\rlod\r# then\r")
    program.wait(until: { $0.lines.suffix(2) == ["assay> # then", "assay>"] })
    let after = program.screen.lines.drop { $0 != "assay> lod" }.dropFirst()
    #expect(after.first == line)
  }

  /// Lines from the one that was typed to the prompt; none where it has scrolled away.
  @Test(arguments: [("off", 0), ("head -n 2", 5)])
  func `the pager that was set goes before that of PAGER`(pager: String, lines: Int) throws {
    let program = try program([], ["PAGER": "head -n 3"])
    program.type("set pager \"\(pager)\"\rhelp stages\rhelp\r# then\r")
    program.wait(until: { $0.lines.suffix(2) == ["assay> # then", "assay>"] })
    let after = program.screen.lines.drop { $0 != "assay> help" }
    #expect(after.count == lines)
  }

  @Test func `a long answer goes through the pager that PAGER names`() throws {
    let program = try program([], ["PAGER": "head -n 2"])
    program.type("help\r")
    program.wait(until: { $0.lines.last == "assay>" && $0.lines.count > 3 })
    #expect(program.screen.linesAfterGreeting.count == 4)
    #expect(program.screen.linesAfterGreeting.first == "assay> help")
  }

  @Test(arguments: [["--plain"], ["--safe"]])
  func `screen readers and safe mode get no pager`(flags: [String]) throws {
    let program = try program(flags, ["PAGER": "head -n 2"])
    program.type("help\r")
    program.wait(until: { $0.lines.last == "assay>" && $0.lines.count > 20 })
  }

  @Test func `a pager that is not there leaves the answer on the screen`() throws {
    let program = try program([], ["PAGER": "no-such-pager"])
    program.type("help\r")
    program.wait(until: { $0.lines.last == "assay>" && $0.lines.count > 20 })
  }

  struct Wait: Sendable {
    let done: Int
    let total: Int
    let seconds: Double
    let text: String
  }

  @Test(arguments: [
    Wait(done: 0, total: 0, seconds: 1, text: "working, 1 s; Ctrl-C stops"),
    Wait(done: 0, total: 9, seconds: 2.5, text: "working, 2 s; Ctrl-C stops"),
    Wait(
      done: 30, total: 90, seconds: 2,
      text: "30 of 90, 15 a second, about 4 s left; Ctrl-C stops"),
    Wait(
      done: 1, total: 3, seconds: 2, text: "1 of 3, 0.5 a second, about 4 s left; Ctrl-C stops"),
  ])
  func `progress gives rate and remaining time once they are known`(_ wait: Wait) {
    let progress = Progress()
    progress.note(done: wait.done, of: wait.total)
    #expect(progress.text(afterSeconds: wait.seconds) == wait.text)
  }
}
