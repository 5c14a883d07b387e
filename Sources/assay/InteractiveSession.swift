import CLibEdit
import Glibc
import Shell

/// A session at the terminal.
///
/// Its identity is that of the session, which completion asks while a line is typed.
final class InteractiveSession {
  private var session = Session()
  private let flags: ProcessFlags
  private let surroundings: ProcessSurroundings
  private let writer: ReplyWriter
  /// Nil in safe mode, or where none can be written.
  private var journal: SessionJournal?
  private var lastSync = timespec()

  /// What a new session says first.
  static let greeting =
    "assay \(Version.current): 'help' lists the commands, 'quit' or Ctrl-D leaves\n"

  init(_ flags: ProcessFlags) {
    self.flags = flags
    surroundings = ProcessSurroundings(flags)
    writer = ReplyWriter(flags)
  }

  /// Reads and runs entries until one says `quit` or the input ends.
  func run() -> ExitCode {
    if !cle_use_utf8() {
      OutputStream.diagnostics.write(
        "warning: no UTF-8 locale is installed; letters outside ASCII may be lost\n")
    }
    cle_catch_signals()
    let environment = Environment.process
    startJournal(environment)
    defer { endJournal() }
    runInitFile(environment)
    OutputStream.output.write(Self.greeting)
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
    session.run(script, in: surroundings) { reply, session in
      keep(session, isDurable: secondsSinceSync >= 0.2)
      writer.write(reply)
    }
    keep(session, isDurable: true)
  }

  /// A crash of any kind costs nothing that was answered: the journal is there before the first
  /// line runs, and each line is in it before its answer is shown.
  private func startJournal(_ environment: Environment) {
    guard !flags.isSafe, let folder = ProcessSurroundings.journalFolder(environment) else { return }
    let here = getcwd(nil, 0)
    defer { free(here) }
    journal = SessionJournal(
      in: folder, named: surroundings.freshToken(),
      workingDirectory: here.map { String(cString: $0) } ?? "/")
    if journal == nil {
      OutputStream.diagnostics.write(
        "warning: no journal can be written in \(folder); what is not saved is lost in a crash\n")
    }
  }

  private func keep(_ session: Session, isDurable: Bool) {
    guard journal != nil else { return }
    if journal?.keep(session, isDurable: isDurable) == false {
      OutputStream.diagnostics.write("warning: the journal cannot be written any more\n")
      journal = nil
    }
    if isDurable { clock_gettime(CLOCK_MONOTONIC, &lastSync) }
  }

  private var secondsSinceSync: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec - lastSync.tv_sec) + Double(now.tv_nsec - lastSync.tv_nsec) / 1e9
  }

  private func endJournal() {
    if journal?.end(session) == true {
      OutputStream.diagnostics.write(
        "note: not saved; 'recover 1' in a new session brings it back\n")
    }
  }

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
    let completion = Completion(of: line, cursorInBytes: cursor, in: session, surroundings)
    return LineCompletion(
      startInBytes: completion.start,
      candidates: completion.candidates.map {
        LineCompletion.Candidate(text: $0.text, summary: $0.description)
      })
  }
}
