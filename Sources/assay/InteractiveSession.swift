import CLibEdit
import Glibc
import Shell
import Tables

/// A session at the terminal.
///
/// Its identity is that of the session, which completion asks while a line is typed.
final class InteractiveSession {
  private var session = Session()
  private let flags: ProcessFlags
  private let surroundings: ProcessSurroundings
  private let writer: ReplyWriter
  private let journal: KeptJournal
  private let firstLine: String?
  private var memory = CompletionMemory()

  /// What a new session says first.
  static let greeting =
    "assay \(Version.current): 'help' lists the commands, 'quit' or Ctrl-D leaves\n"

  /// A session of its own.
  /// - Parameter line: what runs before the first prompt, or nil.
  init(_ flags: ProcessFlags, beginningWith line: String? = nil) {
    self.flags = flags
    firstLine = line
    surroundings = ProcessSurroundings(flags)
    writer = ReplyWriter(flags)
    journal = KeptJournal(
      in: flags.isSafe ? nil : ProcessSurroundings.journalFolder(.process),
      named: surroundings.freshToken())
  }

  /// Reads and runs entries until one says `quit` or the input ends.
  func run() -> ExitCode {
    if !cle_use_utf8() {
      OutputStream.diagnostics.write(
        "warning: no UTF-8 locale is installed; letters outside ASCII may be lost\n")
    }
    cle_catch_signals()
    let environment = Environment.process
    defer { journal.end(session) }
    runInitFile(environment)
    OutputStream.output.write(Self.greeting)
    if let firstLine { run(Script(source: firstLine)) }
    let entries = EntryReader(
      lines: lineReader(environment), needsMore: { [unowned self] in session.needsMore($0) })
    while !session.isFinished, cle_ending_signal() == 0 {
      switch entries.entry() {
      case .line(let source):
        run(Script(source: source))
        cle_clear_interrupt()
      case .interrupted:
        cle_clear_interrupt()
      case .ended:
        return .success
      }
    }
    return .success
  }

  private func run(_ script: Script) {
    journal.start()
    _ = BackgroundRun(surroundings, writer, showsProgress: showsProgress)
      .run(script, in: &session) { [journal] in journal.keep($0) }
    journal.keep(session, isDurable: true)
  }

  private var showsProgress: Bool { flags.showsProgress(Environment.process) }

  /// Only the user's own file is run: one in the working directory may be anybody's.
  private func runInitFile(_ environment: Environment) {
    guard flags.readsInitFile, !flags.isSafe,
      let folder = environment.folder("XDG_CONFIG_HOME", orUnderHome: ".config")
    else { return }
    let path = folder + "/assay/init.assay"
    guard access(path, R_OK) == 0, let bytes = try? surroundings.contents(of: path) else { return }
    run(Script(source: String(decoding: bytes, as: UTF8.self), name: path))
  }

  private func lineReader(_ environment: Environment) -> any LineReader {
    let output = OutputStream.output
    guard output.isTerminal else { return PlainLineReader(promptingOn: .diagnostics) }
    let terminal = environment["TERM"] ?? ""
    guard !terminal.isEmpty, terminal != "dumb", cle_knows_terminal(terminal) else {
      return PlainLineReader(promptingOn: output)
    }
    let history = flags.isSafe ? nil : HistoryFile.ofUser(environment)
    return TerminalLineReader(
      history: history, isColored: flags.colors(output, environment),
      completing: { [unowned self] in completion(of: $0, cursorInBytes: $1) })
      ?? PlainLineReader(promptingOn: output)
  }

  private func completion(of line: String, cursorInBytes cursor: Int) -> LineCompletion {
    let completion = Completion(
      of: line, cursorInBytes: cursor, in: session, surroundings, remembering: &memory)
    return LineCompletion(
      startInBytes: completion.start,
      candidates: completion.candidates.compactMap {
        // What cannot be seen cannot be checked before Enter, so it is not put into the line.
        $0.text.unicodeScalars.contains(where: VisibleText.isHidden)
          ? nil : LineCompletion.Candidate(text: $0.text, summary: $0.description)
      })
  }
}
