import CLibEdit
import Glibc
import Shell

/// One script that runs beside the main thread, which meanwhile watches for Ctrl-C and shows how
/// far it is.
///
/// Ctrl-C cancels the task, and commands look for that wherever they work long. One that does not
/// end at once is left behind: the prompt comes back with the session as it was before the statement.
struct BackgroundRun {
  /// Those of this run alone: what was left behind must not speak into the next one.
  private let surroundings: ProcessSurroundings
  /// Whether the terminal shows how far a command is.
  private let showsProgress: Bool
  private let writer: ReplyWriter

  /// What takes longer than this says how far it is.
  private static let patienceInMilliseconds: Int32 = 1000
  private static let refreshInMilliseconds: Int32 = 250
  /// A stopped command has so long to end by itself, before it is left behind.
  private static let graceInMilliseconds: Int32 = 10

  init(_ surroundings: ProcessSurroundings, _ writer: ReplyWriter, showsProgress: Bool) {
    self.surroundings = surroundings.forOneRun
    self.writer = writer
    self.showsProgress = showsProgress
  }

  /// Runs a script to its end or to Ctrl-C; `keep` gets the session as it is before each reply is
  /// shown.
  ///
  /// The session is moved there and back: a second holder would make every change copy it.
  /// - Returns: the exit code of the whole script.
  func run(
    _ script: Script, in session: inout Session,
    keeping keep: @escaping @Sendable (Session) -> Void = { _ in }
  ) -> ExitCode {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      return Self.run(script, in: &session, surroundings, writer)
    }
    let held = HeldSession(session)
    session = Session()
    let (line, loan, finished) = (ProgressLine(), surroundings.loan, ends[1])
    let task = Task.detached(executorPreference: RunThread()) { [surroundings, writer] in
      var session = held.taken()
      let code = Self.run(script, in: &session, surroundings) { reply, session in
        guard !loan.isTaken else { return }
        keep(session)
        loan.offer(session, isAnswered: true)
        let text = writer.text(of: reply)
        guard loan.closeOffer() else { return }
        line.makeWay { writer.show(text) }
      }
      held.put(session, code)
      close(finished)
    }
    let left = wait(for: ends[0], stopping: task, showing: line)
    close(ends[0])
    line.makeWay {}
    guard let left else {
      session = held.taken()
      return held.code
    }
    session = left.session
    writer.show(writer.text(of: session.stop(isAnswered: left.isAnswered)))
    return .interrupted
  }

  /// Runs a script on this thread.
  static func run(
    _ script: Script, in session: inout Session, _ surroundings: ProcessSurroundings,
    _ writer: ReplyWriter
  ) -> ExitCode {
    run(script, in: &session, surroundings) { reply, _ in writer.show(writer.text(of: reply)) }
  }

  private static func run(
    _ script: Script, in session: inout Session, _ surroundings: ProcessSurroundings,
    each show: (Reply, Session) -> Void
  ) -> ExitCode {
    var code = ExitCode.success
    var start = ContinuousClock.now
    session.run(script, in: surroundings) { reply, session in
      var reply = reply
      if reply.settings.showsTime {
        reply.notes.append("time \((ContinuousClock.now - start).shortText)")
      }
      show(reply, session)
      code = max(code, reply.exitCode)
      start = .now
    }
    return code
  }

  /// Returns when the other end of `descriptor` is closed, or after Ctrl-C with the session that the
  /// run was left with.
  private func wait(
    for descriptor: Int32, stopping task: Task<Void, Never>, showing line: ProgressLine
  ) -> (session: Session, isAnswered: Bool)? {
    let start = ContinuousClock.now
    var patience = Self.patienceInMilliseconds
    while true {
      switch cle_wait(descriptor, patience) {
      case 0:
        patience = Self.refreshInMilliseconds
        guard showsProgress else { continue }
        let waited = (ContinuousClock.now - start) / .seconds(1)
        line.show(surroundings.progress.text(afterSeconds: waited))
      case 1:
        return nil
      default:
        task.cancel()
        var end = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&end, 1, Self.graceInMilliseconds) <= 0 {
          if let left = surroundings.loan.takeBack() { return left }
        }
        return nil
      }
    }
  }
}
