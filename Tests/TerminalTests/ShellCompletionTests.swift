import FoundationEssentials
import Testing

/// The completion scripts, where their shells are installed, and the man page.
@Suite struct ShellCompletionTests {
  private let home = Home()

  struct Sample: CustomTestStringConvertible {
    /// The words of the line; the last one is completed.
    let words: [String]
    let candidates: [String]
    var testDescription: String { words.joined(separator: " ") }
  }

  static let samples = [
    Sample(words: ["assay", "rep"], candidates: ["replay"]),
    Sample(words: ["assay", "--pl"], candidates: ["--plain"]),
    Sample(words: ["assay", "--color", "al"], candidates: ["always"]),
    Sample(words: ["assay", "--color", "never", "uns"], candidates: []),
    Sample(words: ["assay", "--safe", "load", "--"], candidates: ["--tag"]),
    Sample(words: ["assay", "load", "fi"], candidates: ["fire.txt"]),
    Sample(words: ["assay", "help", "withd"], candidates: ["withdraw"]),
    Sample(words: ["assay", "completions", "f"], candidates: ["fish"]),
    Sample(words: ["assay", "undo", "fi"], candidates: []),
  ]

  @Test(arguments: samples)
  func `bash completes the arguments of the process`(sample: Sample) throws {
    try home.write("x", to: "fire.txt")
    let words = sample.words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      source <("$ASSAY" completions bash)
      compopt() { :; }
      COMP_WORDS=(\(words)); COMP_CWORD=\(sample.words.count - 1); _assay
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let shell = try TerminalProgram(
      "/bin/bash", ["-c", script], home: home, environment: ["ASSAY": Assay.path])
    #expect(shell.waitForExit() == 0)
    #expect(shell.screen.lines.filter { !$0.isEmpty } == sample.candidates)
  }

  @Test(.enabled(if: hasFish, "fish is not installed"), arguments: samples)
  func `fish completes the arguments of the process`(sample: Sample) throws {
    try home.write("x", to: "fire.txt")
    let script = """
      "$ASSAY" completions fish >script && fish --no-config -c '
        source script; complete -C "$WORDS" | string split --fields 1 \\t; true'
      """
    let shell = try TerminalProgram(
      "/bin/sh", ["-c", script], home: home,
      environment: ["ASSAY": Assay.path, "WORDS": sample.words.joined(separator: " ")])
    #expect(shell.waitForExit() == 0)
    #expect(shell.screen.lines.filter { !$0.isEmpty } == sample.candidates)
  }

  private static let hasFish = FileManager.default.isExecutableFile(atPath: "/usr/bin/fish")

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a script is one that its shell can read`(name: String) throws {
    let script = """
      command -v \(name) >/dev/null || { echo readable; exit; }
      "$ASSAY" completions \(name) > script && \(name) -n script && echo readable
      """
    let shell = try TerminalProgram(
      "/bin/sh", ["-c", script], home: home, environment: ["ASSAY": Assay.path])
    _ = shell.waitForExit()
    #expect(shell.screen.lines == ["readable"])
  }

  @Test func `troff has nothing to say against the man page`() throws {
    let script = """
      command -v groff >/dev/null || { echo read; exit; }
      "$ASSAY" manual > assay.1 && groff -man -Tutf8 -ww -Wbreak assay.1 2>&1 >/dev/null | head -n 3
      echo read
      """
    let shell = try TerminalProgram(
      "/bin/sh", ["-c", script], home: home, environment: ["ASSAY": Assay.path])
    _ = shell.waitForExit()
    #expect(shell.screen.lines == ["read"])
  }
}
