import Testing

/// Articles, file names and typed names try to drive the terminal and cannot.
@Suite struct HostileTerminalTests {
  private let home = Home()

  /// Sets the clipboard, hides a link, clears the screen twice, turns the reading direction.
  static let attacks = [
    "\u{1B}]52;c;eA==\u{7}", "\u{1B}]8;;http://example.invalid\u{1B}\\", "\u{1B}[2J", "\u{9B}2J",
    "\u{202E}", "\u{200B}",
  ]

  private func load(_ text: String, as name: String) throws -> TerminalProgram {
    try home.write(text, to: name)
    let program = try TerminalProgram(
      Assay.path, ["--no-init", "--color", "never"], home: home, environment: ["PAGER": "cat"])
    program.wait(forLastLine: "assay>")
    return program
  }

  private func run(_ line: String, on program: TerminalProgram) {
    answer(to: line + "\r", on: program)
  }

  /// Types keys and a mark of their own after them, which comes when they are answered.
  private func answer(to keys: String, on program: TerminalProgram) {
    let mark = "# \(program.received.count)"
    program.type(keys + mark + "\r")
    program.wait(until: { $0.lines.suffix(2) == ["assay> \(mark)", "assay>"] })
  }

  private func expectNoAttack(in program: TerminalProgram) {
    let received = String(decoding: program.received, as: UTF8.self)
    for attack in Self.attacks {
      #expect(!received.unicodeScalars.contains(Array(attack.unicodeScalars)))
    }
  }

  @Test func `what an article holds is shown and not obeyed`() throws {
    let attack = Self.attacks.joined(separator: " ")
    let program = try load(
      "Title\(attack)\n\nThe mayor\(attack) said 12 people\(attack) died. “Go \(attack) home,” said Ann.",
      as: "a.txt")
    for line in [
      "load a.txt", "articles", "claims", "figures", "sources", "show a1", "show a1.c1",
      "find \"people\"", "figures | compare", "claims as plain", "claims as tsv", "claims as csv",
      "claims as json", "claims as jsonl", "claims as markdown", "claims as html",
      "claims | group source", "extract",
    ] {
      run(line, on: program)
    }
    expectNoAttack(in: program)
  }

  @Test func `a file name is shown and not obeyed`() throws {
    let program = try load("The mayor said 12 people died.", as: "x\u{1B}[2J\u{202E}\u{9B}2Jy.txt")
    for line in ["load *.txt", "articles", "show a1", "load x*.none"] { run(line, on: program) }
    answer(to: "load x\t\u{15}", on: program)
    expectNoAttack(in: program)
  }

  @Test func `what completion offers is shown and not obeyed`() throws {
    // A name that a claim gives its speaker, the headline, tags and names of files are candidates.
    let attack = Self.attacks.joined()
    let program = try load(
      "Head\(attack)line\n\nMayor Ann\(attack) Reed said 12 people died. Mayor Bo Reed said 13.",
      as: "b\(attack).txt")
    run("load b*.txt", on: program)
    for begun in [
      "show a", "claims where actor = ", "claims where source = \"", "load b", "tag a1 +",
    ] {
      answer(to: begun + "\t\t\u{15}", on: program)
    }
    expectNoAttack(in: program)
  }

  @Test func `a notebook and its answers are shown and not obeyed`() throws {
    let attack = Self.attacks.joined()
    let program = try load(
      "Title\n\nThe mayor said 12 people died.", as: "a.txt")
    run("load a.txt", on: program)
    run("note a1 \"MARK\"", on: program)
    run("save own.ipynb", on: program)
    // As a stranger would send it: the note, its answer and the names in it hold attacks.
    let escaped = attack.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
    let notebook = try #require(home.contents(of: "own.ipynb"))
    try home.write(
      notebook.replacing("MARK", with: "MARK\(escaped)"), to: "hostile.ipynb")
    try home.write(
      notebook.replacing("a.txt", with: "a\(escaped).txt"), to: "renamed.ipynb")
    for name in ["hostile.ipynb", "renamed.ipynb"] {
      for line in [
        "replay \(name)", "diff own.ipynb \(name)", "open \(name)", "notes", "history", "articles",
        "save again.ipynb", "export again.md",
      ] {
        run(line, on: program)
      }
    }
    expectNoAttack(in: program)
  }

  @Test(arguments: ["fancy", "plain", "short", "json"])
  func `each style of errors shows hostile words and does not obey`(style: String) throws {
    let attack = Self.attacks.joined()
    try home.write(
      "set errors \(style)\nload \"\(attack)\"\nshow a9 \(attack)\n", to: "x\(attack).assay")
    let program = try load("x", as: "x.txt")
    for name in ["load", "show"] {
      try home.write("set errors \(style)\n\(name) \"\(attack)\"\n", to: "x\(attack).assay")
      answer(to: "run x\t\r", on: program)
      run("set errors \(style) ; \(name) \"x\"", on: program)
      try home.write("set errors \(style)\n\(name) \"\(attack)\"\n", to: "plain.assay")
      run("run plain.assay", on: program)
    }
    expectNoAttack(in: program)
  }

  @Test func `an error shows the hostile words that it quotes`() throws {
    try home.write("load \"\u{1B}[2J\u{202E}\"\nclaims where \u{9B}2J = 1\n", to: "attack.assay")
    let program = try load("x", as: "x.txt")
    run("run attack.assay", on: program)
    expectNoAttack(in: program)
  }
}

extension Sequence where Element: Equatable {
  fileprivate func contains(_ part: [Element]) -> Bool {
    var window: [Element] = []
    for element in self {
      window.append(element)
      if window.count > part.count { window.removeFirst() }
      if window == part { return true }
    }
    return false
  }
}
