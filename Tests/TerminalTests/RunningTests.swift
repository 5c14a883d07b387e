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
