import Glibc
import Shell

/// The program: arguments in, an exit code out.
struct Assay {
  let arguments: [String]

  /// Does what the arguments ask for.
  func run() -> ExitCode {
    let flags: ProcessFlags
    do {
      flags = try ProcessFlags(arguments)
    } catch {
      OutputStream.diagnostics.write(
        "error: \(error.message)\nhelp: 'assay --help' lists the options\n")
      return .usage
    }
    switch flags.work {
    case .version:
      OutputStream.output.write("assay \(Version.current)\n")
      return .success
    case .help:
      OutputStream.output.write(ProcessFlags.usage)
      return .success
    case .lines(let lines):
      return run(Script(source: lines), flags)
    case .words(["tutorial"]) where isatty(STDIN_FILENO) == 1:
      return InteractiveSession(flags, beginningWith: "tutorial").run()
    case .words(let words):
      return ExtractStream(words)?.run()
        ?? run(Script(source: ProcessArguments.line(words)), flags)
    case .session:
      return isatty(STDIN_FILENO) == 1
        ? InteractiveSession(flags).run() : runStandardInput(flags)
    }
  }

  private func run(_ script: Script, _ flags: ProcessFlags) -> ExitCode {
    var session = Session()
    let writer = ReplyWriter(flags)
    let surroundings = ProcessSurroundings(flags)
    guard flags.showsProgress(.process) else {
      return BackgroundRun.run(script, in: &session, surroundings, writer)
    }
    return BackgroundRun(surroundings, writer, showsProgress: true).run(script, in: &session)
  }

  /// A script is checked as a whole before its first line runs, so it is read whole.
  private func runStandardInput(_ flags: ProcessFlags) -> ExitCode {
    var input = StandardInput()
    guard let source = String(validating: input.rest(), as: UTF8.self) else {
      OutputStream.diagnostics.write("error: standard input is not UTF-8\n")
      return .input
    }
    return run(Script(source: source, name: "standard input"), flags)
  }
}
