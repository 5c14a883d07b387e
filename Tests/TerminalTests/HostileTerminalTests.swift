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
    program.type(line + "\r# then\r")
    program.wait(until: { $0.lines.suffix(2) == ["assay> # then", "assay>"] })
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
    program.type("load x\t\u{15}# then\r")
    program.wait(until: { $0.lines.suffix(2) == ["assay> # then", "assay>"] })
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
