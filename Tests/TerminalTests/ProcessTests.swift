import Testing

/// The process seen from a script: flags, exit codes and pipes.
@Suite struct ProcessTests {
  private let home = Home()

  struct Sample: CustomTestStringConvertible {
    /// After "$ASSAY", for the shell.
    let command: String
    let code: Int32
    /// The first line of what it wrote, or nil where that does not matter.
    var firstLine: String?
    var testDescription: String { command }
  }

  @Test(arguments: [
    Sample(command: "$ASSAY --version", code: 0, firstLine: "assay 0.1.0"),
    Sample(command: "$ASSAY -c 'claims | count' | cat", code: 0, firstLine: "count"),
    Sample(command: "$ASSAY claims '|' count | cat", code: 0, firstLine: "count"),
    Sample(command: "$ASSAY claims '|' count", code: 0, firstLine: "┌───────┐"),
    Sample(command: "$ASSAY --plain claims '|' count", code: 0, firstLine: "count: 0"),
    Sample(command: "echo 'claims | count' | $ASSAY | cat", code: 0, firstLine: "count"),
    Sample(command: "echo '' | $ASSAY", code: 0),
    Sample(
      command: "$ASSAY --nonsense", code: 2, firstLine: "error: unknown option '--nonsense'"),
    Sample(
      command: "$ASSAY --color sometimes", code: 2,
      firstLine: "error: '--color' is auto, always or never, not 'sometimes'"),
    Sample(
      command: "$ASSAY -c", code: 2, firstLine: "error: '-c' wants the line to run after it"),
    Sample(
      command: "$ASSAY -c help more", code: 2,
      firstLine: "error: '-c' takes one line in quotation marks, not 'more' after it"),
    Sample(
      command: "$ASSAY nonsense", code: 2, firstLine: "error[S104]: unknown command 'nonsense'"),
    Sample(
      command: "$ASSAY show a1.c1", code: 3, firstLine: "error[C302]: there is no a1.c1"),
    Sample(
      command: "$ASSAY load missing.txt", code: 4,
      firstLine: "error[F501]: cannot read 'missing.txt': no such file or directory"),
    Sample(
      command: "printf 'help\\377' | $ASSAY", code: 4,
      firstLine: "error: standard input is not UTF-8"),
    Sample(
      command: "$ASSAY --safe -c 'load a.txt'", code: 5,
      firstLine: "error[X601]: cannot read 'a.txt': safe mode reads only the files named at the "
        + "start"),
    Sample(
      command: "$ASSAY --safe -c 'claims > a.csv'", code: 5,
      firstLine: "error[X601]: cannot write 'a.csv': safe mode writes no file"),
    Sample(
      command: "echo '{\"id\":1,\"text\":' | $ASSAY extract -", code: 4),
    Sample(command: "$ASSAY -c 'help' | head -n 1 >/dev/null", code: 0),
  ])
  func `a process ends with the code of what happened`(_ sample: Sample) throws {
    let shell = try TerminalProgram(
      "/bin/sh", ["-c", sample.command], home: home, environment: ["ASSAY": Assay.path],
      columns: 120)
    let code = shell.waitForExit()
    #expect(code == sample.code)
    if let line = sample.firstLine { #expect(shell.screen.lines.first == line) }
  }

  @Test func `a broken pipe ends the process without a word`() throws {
    // The lines are far more than a pipe holds, so that the second write finds nobody.
    let lines = String(repeating: "help\n", count: 500)
    try home.write(lines, to: "long.assay")
    let shell = try TerminalProgram(
      "/bin/sh", ["-c", "$ASSAY run long.assay | head -n 0; echo done"], home: home,
      environment: ["ASSAY": Assay.path])
    #expect(shell.waitForExit() == 0)
    #expect(shell.screen.lines == ["done"])
  }

  @Test func `the init file of the user runs, and none of the working folder`() throws {
    try home.write("let mine = claims\n", to: ".config/assay/init.assay")
    try home.write("nonsense\n", to: "init.assay")
    let program = try TerminalProgram(Assay.path, [], home: home)
    program.wait(forLastLine: "assay>")
    program.type("@mine | count\r")
    program.wait(until: { $0.lines.suffix(2) == ["└───────┘", "assay>"] })
    #expect(program.screen.lines.count == 8)
  }
}
