import Testing

/// Beginning, interrupting and ending a session.
@Suite struct SessionTests {
  private let home = Home()

  private func program(
    _ arguments: [String] = [], _ environment: [String: String] = [:]
  ) throws -> TerminalProgram {
    try TerminalProgram(
      Assay.path, ["--no-init"] + arguments, home: home, environment: environment)
  }

  @Test func `Ctrl-D on an empty line leaves`() throws {
    let program = try program()
    program.wait(forLastLine: "assay>")
    program.type("\u{4}")
    #expect(program.waitForExit() == 0)
    #expect(program.screen.linesAfterGreeting == ["assay>"])
    #expect(!program.screen.marksPastes)
  }

  @Test func `Ctrl-C drops the line and keeps the session`() throws {
    let program = try program()
    program.wait(forLastLine: "assay>")
    program.type("claims wh")
    program.wait(forLastLine: "assay> claims wh")
    program.type("\u{3}")
    program.wait(until: { $0.linesAfterGreeting == ["assay> claims wh^C", "assay>"] })
    program.type("# on\r")
    program.wait(until: {
      $0.linesAfterGreeting == ["assay> claims wh^C", "assay> # on", "assay>"]
    })
    program.type("\u{4}")
    #expect(program.waitForExit() == 0)
  }

  @Test(arguments: ["\u{3}", "\u{4}"])
  func `Ctrl-C and Ctrl-D drop an unfinished entry`(key: String) throws {
    let program = try program()
    program.wait(forLastLine: "assay>")
    program.type("claims |\r")
    program.wait(forLastLine: "   ...")
    program.type(key)
    program.wait(until: { $0.linesAfterGreeting.count == 3 && $0.lines.last == "assay>" })
    program.type("\u{4}")
    #expect(program.waitForExit() == 0)
    #expect(home.contents(of: ".local/state/assay/history") == nil)
  }

  @Test func `a session knows the lines of the one before`() throws {
    let first = try program()
    first.wait(forLastLine: "assay>")
    first.type("# one\r# two\r # not kept\r# two\r\u{4}")
    #expect(first.waitForExit() == 0)
    #expect(
      home.contents(of: ".local/state/assay/history")
        == "{\"line\":\"# one\"}\n{\"line\":\"# two\"}\n")
    let second = try program()
    second.wait(forLastLine: "assay>")
    second.type("\u{1B}[A\u{1B}[A")
    second.wait(forLastLine: "assay> # one")
  }

  @Test func `up finds the entries that hold what was typed`() throws {
    let program = try program()
    program.wait(forLastLine: "assay>")
    program.type("# flood\r# storm\r# fire\r")
    program.wait(until: { $0.linesAfterGreeting.count == 4 })
    program.type("# st\u{1B}[A")
    program.wait(forLastLine: "assay> # storm")
  }

  @Test func `a damaged history is read as far as it is whole`() throws {
    try home.write(
      "{\"line\":\"# kept\"}\n{\"line\":\n\u{0}\n[]\n", to: "state/assay/history")
    let program = try program([], ["XDG_STATE_HOME": home.path + "/state"])
    program.wait(forLastLine: "assay>")
    program.type("\u{1B}[A")
    program.wait(forLastLine: "assay> # kept")
  }

  @Test func `Ctrl-Z stops and fg brings the line back`() throws {
    let shell = try TerminalProgram(
      "/bin/sh", ["-i"], home: home, environment: ["PS1": "$ ", "ENV": ""])
    shell.wait(forLastLine: "$")
    shell.type("\(Assay.path) --no-init\r")
    shell.wait(forLastLine: "assay>")
    shell.type("# half")
    shell.wait(forLastLine: "assay> # half")
    shell.type("\u{1A}")
    shell.wait(forLastLine: "$")
    #expect(!shell.screen.marksPastes)
    shell.type("fg\r")
    shell.wait(forLastLine: "assay> # half")
    shell.type(" done\r\u{4}")
    shell.wait(forLastLine: "$")
    #expect(
      home.contents(of: ".local/state/assay/history") == "{\"line\":\"# half done\"}\n")
  }

  @Test func `a terminal that cannot be drawn on gets plain lines`() throws {
    for name in ["dumb", "", "no-such-terminal"] {
      let program = try program([], ["TERM": name])
      program.wait(forLastLine: "assay>")
      program.type("# toll\n")
      program.wait(until: { $0.linesAfterGreeting.count == 2 && $0.lines.last == "assay>" })
      #expect(!program.screen.usesColors && !program.screen.marksPastes)
      program.type("\u{4}")
      #expect(program.waitForExit() == 0)
    }
  }

  @Test(
    arguments: [
      ([], [:], true), ([], ["NO_COLOR": "1"], false), ([], ["NO_COLOR": ""], true),
      (["--color", "never"], [:], false), (["--color=always"], ["NO_COLOR": "1"], true),
      (["--plain"], [:], false), ([], ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
    ] as [([String], [String: String], Bool)])
  func `colours follow the flag, then the environment`(
    arguments: [String], environment: [String: String], usesColors: Bool
  ) throws {
    let program = try program(arguments, environment)
    program.wait(forLastLine: "assay>")
    #expect(program.screen.usesColors == usesColors)
  }
}
