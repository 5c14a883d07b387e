import Testing

/// What happens to the line while it is typed.
///
/// Comments serve as lines, since they answer nothing.
@Suite struct EditingTests {
  private let home = Home()

  private func startedProgram(
    _ environment: [String: String] = [:], columns: Int = 80
  ) throws -> TerminalProgram {
    let program = try TerminalProgram(
      Assay.path, ["--no-init"], home: home, environment: environment, columns: columns)
    program.wait(forLastLine: "assay>")
    return program
  }

  /// The lines that the session kept, as they stand in the file.
  private var history: String? { home.contents(of: ".local/state/assay/history") }

  struct Sample: CustomTestStringConvertible {
    let name: String
    let keys: String
    let line: String
    var testDescription: String { name }

    init(_ name: String, _ keys: String, _ line: String) {
      self.name = name
      self.keys = keys
      self.line = line
    }
  }

  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"

  @Test(arguments: [
    Sample("letters", "# toll", "# toll"),
    Sample("letters beyond ASCII", "# naïve € Zürich 東京 🌊", "# naïve € Zürich 東京 🌊"),
    Sample("backspace", "# tolk\u{7F}l", "# toll"),
    Sample("backspace over a letter with its accent", "# e\u{301}\u{7F}x", "# x"),
    Sample("backspace over an emoji with its skin tone", "# 👍🏽\u{7F}x", "# x"),
    Sample(
      "left and right over an accent", "# ae\u{301}b\(left)\(left)-\(right)+", "# a-e\u{301}+b"),
    Sample("Ctrl-D before an emoji joined of two", "# 👩‍🚒b\(left)\(left)\u{4}", "# b"),
    Sample("Delete", "# axb\(left)\(left)\u{1B}[3~", "# ab"),
    Sample("Ctrl-A and Ctrl-E", "toll\u{1}# \u{5}!", "# toll!"),
    Sample("Home and End", "toll\u{1B}[H# \u{1B}[F!", "# toll!"),
    Sample("Ctrl-left by words", "# one two\u{1B}[1;5D\u{1B}[1;5Dx ", "# x one two"),
    Sample("Ctrl-right by words", "# one two\u{1}\u{1B}[1;5Cx", "# onex two"),
    Sample("Ctrl-W takes a word", "# one two\u{17}", "# one "),
    Sample("Ctrl-U takes the line", "one\u{15}# two", "# two"),
    Sample("Ctrl-K takes the rest", "# one two\u{1}\u{1B}[1;5C\u{B}", "# one"),
    Sample("a byte that is no UTF-8 stays visible", "# a\u{FFFD}b", "# a\u{FFFD}b"),
  ])
  func `keys make the line`(_ sample: Sample) throws {
    let program = try startedProgram()
    program.type(sample.keys + "\r")
    program.wait(until: { $0.linesAfterGreeting.count > 1 && $0.lines.last == "assay>" })
    #expect(history == "{\"line\":\"\(sample.line)\"}\n")
  }

  @Test(arguments: ["C", "POSIX", "", "xx_YY.UTF-8"])
  func `a terminal whose locale is not UTF-8 keeps every letter`(locale: String) throws {
    let program = try startedProgram(["LANG": locale])
    program.type("# naïve € Zürich\r")
    program.wait(until: { $0.linesAfterGreeting == ["assay> # naïve € Zürich", "assay>"] })
    #expect(history == "{\"line\":\"# naïve € Zürich\"}\n")
  }

  @Test func `pasted text with a tab and line ends is one entry and runs at Enter`() throws {
    let program = try startedProgram()
    #expect(program.screen.marksPastes)
    program.type("\u{1B}[200~# one\ttwo\r\u{1}# three\r\n\u{1B}[201~")
    program.wait(until: { $0.linesAfterGreeting == ["assay> # one two", "# three"] })
    #expect(history == nil)
    program.type("\r")
    program.wait(until: { $0.linesAfterGreeting == ["assay> # one two", "# three", "assay>"] })
    #expect(history == "{\"line\":\"# one two\\n# three\"}\n")
  }

  @Test(arguments: [
    Sample("insert, then a command that deletes", "# abx\u{1B}x", "# ab"),
    Sample("a command that moves by words", "# one two\u{1B}bix", "# one xtwo"),
    Sample("backspace over an accent", "# ae\u{301}\u{7F}b", "# ab"),
    Sample("pasted text", "\u{1B}[200~# on\te\u{1B}[201~!", "# on e!"),
  ])
  func `the keys of vi work where editrc asks for them`(_ sample: Sample) throws {
    try home.write("bind -v\n", to: ".editrc")
    let program = try startedProgram()
    program.type(sample.keys + "\r")
    program.wait(until: { $0.linesAfterGreeting.count > 1 && $0.lines.last == "assay>" })
    #expect(history == "{\"line\":\"\(sample.line)\"}\n")
  }

  @Test func `editrc binds keys of its own`() throws {
    try home.write("assay:bind ^G ed-move-to-beg\nother:bind ^E ed-move-to-beg\n", to: ".editrc")
    let program = try startedProgram()
    program.type("toll\u{7}# \u{5}!\r")
    program.wait(until: { $0.linesAfterGreeting.count > 1 && $0.lines.last == "assay>" })
    #expect(history == "{\"line\":\"# toll!\"}\n")
  }

  @Test func `an entry that goes on over lines is one piece of history`() throws {
    let program = try startedProgram()
    program.type("claims |\r")
    program.wait(forLastLine: "   ...")
    program.type("count\r")
    program.wait(forLastLine: "assay>")
    #expect(history == "{\"line\":\"claims |\\ncount\"}\n")
    program.type("\u{1B}[A")
    program.wait(until: { $0.lines.suffix(2) == ["assay> claims |", "count"] })
  }

  @Test func `three thousand characters are kept`() throws {
    let line = "# " + String(repeating: "figures of 1,300 ", count: 180)
    let program = try startedProgram()
    program.type(line + "x\r")
    program.wait(until: { $0.linesAfterGreeting.count > 20 && $0.lines.last == "assay>" })
    #expect(history == "{\"line\":\"\(line)x\"}\n")
  }

  @Test func `a line is redrawn when the terminal changes its width`() throws {
    let program = try startedProgram(columns: 40)
    program.type("# twelve words that need more than one row here")
    program.wait(until: {
      $0.lines.suffix(2) == ["assay> # twelve words that need more tha", "n one row here"]
    })
    program.resize(columns: 60, rows: 24)
    program.type(",")
    program.wait(until: {
      $0.lines.last == "assay> # twelve words that need more than one row here,"
    })
    program.resize(columns: 30, rows: 24)
    program.type(" and on")
    program.wait(until: {
      $0.lines.suffix(3) == [
        "assay> # twelve words that nee", "d more than one row here, and", "on",
      ]
    })
    program.type("\r")
    program.wait(forLastLine: "assay>")
    #expect(history == "{\"line\":\"# twelve words that need more than one row here, and on\"}\n")
  }
}
