import Glibc
import Testing

/// A session that is cut off at any moment comes back with all that it had answered.
@Suite struct RecoveryTests {
  private let home = Home()

  private func program(_ arguments: [String] = ["--no-init"]) throws -> TerminalProgram {
    try TerminalProgram(Assay.path, arguments, home: home)
  }

  /// The notes that a recovered session has, in order.
  private func recoveredNotes() throws -> [String] {
    let program = try program(["-c", "recover 1 ; notes | columns text | as tsv"])
    _ = program.waitForExit()
    return program.screen.lines.filter { $0.hasPrefix("note-") }
  }

  /// How many kills `make faults` asks for.
  private static let killCount =
    getenv("ASSAY_KILLS").flatMap { Int(String(cString: $0)) } ?? 12

  @Test(arguments: 0..<killCount)
  func `no line that was answered is missing after a kill`(number: Int) throws {
    try home.write("Police said 40 people were killed in the harbour fire.\n", to: "a.txt")
    let program = try program()
    program.wait(forLastLine: "assay>")
    program.type("load a.txt\r")
    program.wait(until: { $0.lines.last == "assay>" && $0.linesAfterGreeting.count > 2 })
    var answered: [String] = []
    for line in 1...(1 + number % 5) {
      program.type("note a1 \"note-\(line)\"\r")
      program.wait(until: { screen in
        screen.lines.last == "assay>" && screen.lines.filter { $0.contains("note-") }.count == line
      })
      answered.append("note-\(line)")
      if line % 2 == 0 {
        program.type("save w.ipynb\r")
        program.wait(until: { screen in
          screen.lines.last == "assay>"
            && screen.lines.filter { $0.hasPrefix("saved") }.count == line / 2
        })
      }
    }
    program.type("note a1 \"note-last\"\rsave w.ipynb\r")
    // Spread over the few milliseconds in which the last lines run and are written.
    usleep(UInt32(number * 1_237 % 9_000))
    program.cutOff()

    let notes = try recoveredNotes()
    #expect(notes == answered || notes == answered + ["note-last"])
    if home.contents(of: "w.ipynb") != nil {
      let replay = try self.program(["replay", "w.ipynb"])
      #expect(replay.waitForExit() == 0)
    }
  }

  @Test func `a session that leaves without saving says how it comes back`() throws {
    try home.write("Police said 40 people were killed in the harbour fire.\n", to: "a.txt")
    let first = try program()
    first.wait(forLastLine: "assay>")
    first.type("load a.txt ; note a1 \"note-1\"\r")
    first.wait(until: { $0.lines.last == "assay>" && $0.lines.contains("noted on a1") })
    first.type("quit\r")
    #expect(first.waitForExit() == 0)
    #expect(
      first.screen.lines.last == "note: not saved; 'recover 1' in a new session brings it back")
    #expect(try recoveredNotes() == ["note-1"])
  }

  @Test func `a session with nothing unsaved leaves no journal`() throws {
    let first = try program()
    first.wait(forLastLine: "assay>")
    first.type("articles\r\u{4}")
    #expect(first.waitForExit() == 0)
    let second = try program(["-c", "recover"])
    _ = second.waitForExit()
    #expect(second.screen.lines == ["no session was left without saving"])
  }

  @Test func `the journal of a session that goes on is nobody else's`() throws {
    try home.write("Police said 40 people were killed in the harbour fire.\n", to: "a.txt")
    let first = try program()
    first.wait(forLastLine: "assay>")
    first.type("load a.txt ; note a1 \"note-1\"\r")
    first.wait(until: { $0.lines.last == "assay>" && $0.lines.contains("noted on a1") })
    let second = try program(["-c", "recover"])
    _ = second.waitForExit()
    #expect(second.screen.lines == ["no session was left without saving"])
  }
}
