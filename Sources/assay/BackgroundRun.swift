import CLibEdit
import Glibc
import Shell
import Synchronization

/// One script that runs beside the main thread, which meanwhile watches for Ctrl-C and shows how
/// far it is.
///
/// Commands look for the cancellation of their task wherever they work long; a stopped one changes
/// nothing. A signal handler cannot stop them itself, since it may not take locks.
struct BackgroundRun {
  let surroundings: ProcessSurroundings
  /// Whether the terminal shows how far a command is.
  let showsProgress: Bool

  /// What takes longer than this says how far it is.
  private static let patienceInMilliseconds: Int32 = 1000
  private static let refreshInMilliseconds: Int32 = 250

  /// Runs a script to its end or to Ctrl-C, handing on each reply with the session as it is then.
  ///
  /// The session is moved there and back: a second holder would make every change copy it.
  /// - Returns: the exit code of the whole script.
  func run(
    _ script: Script, in session: inout Session,
    each show: @escaping @Sendable (Reply, Session) -> Void
  ) -> ExitCode {
    let line = ProgressLine()
    surroundings.progress.begin()
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      return Self.run(script, in: &session, surroundings, each: show)
    }
    let held = HeldSession(session)
    session = Session()
    let (surroundings, finished) = (surroundings, ends[1])
    let task = Task.detached {
      var session = held.taken()
      let code = Self.run(script, in: &session, surroundings) { reply, session in
        line.makeWay { show(reply, session) }
      }
      held.put(session, code)
      close(finished)
    }
    wait(for: ends[0], stopping: task, showing: line)
    close(ends[0])
    line.makeWay {}
    session = held.taken()
    return held.code
  }

  /// Runs a script on this thread.
  static func run(
    _ script: Script, in session: inout Session, _ surroundings: ProcessSurroundings,
    each show: (Reply, Session) -> Void
  ) -> ExitCode {
    var code = ExitCode.success
    session.run(script, in: surroundings) { reply, session in
      show(reply, session)
      code = max(code, reply.exitCode)
    }
    return code
  }

  /// Returns when the other end of `descriptor` is closed.
  private func wait(
    for descriptor: Int32, stopping task: Task<Void, Never>, showing line: ProgressLine
  ) {
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
        return
      default:
        task.cancel()
        var end = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&end, 1, -1) < 0 { continue }
        return
      }
    }
  }
}

/// A session on its way between two threads.
///
/// A class, since its identity is that of the place where one leaves it for the other.
private final class HeldSession: Sendable {
  private let place: Mutex<(session: Session?, code: ExitCode)>

  init(_ session: Session) {
    place = Mutex((session, .success))
  }

  /// The exit code that was put with the session.
  var code: ExitCode { place.withLock { $0.code } }

  /// Takes the session, so that nobody else holds it.
  func taken() -> Session {
    place.withLock { held in
      let session = held.session ?? Session()
      held.session = nil
      return session
    }
  }

  func put(_ session: Session, _ code: ExitCode) {
    place.withLock { $0 = (session, code) }
  }
}
