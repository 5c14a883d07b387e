import Shell
import Synchronization

/// The session of one running entry, which the person at the terminal may have back at any moment.
///
/// While a statement works or its answer is drawn, nothing of the session changes: whoever presses
/// Ctrl-C gets it back as it is, and what still runs is left behind and comes to nothing. So the
/// prompt never waits for a step that cannot be broken off.
///
/// A class, since its identity is that of the run that two threads speak of.
final class SessionLoan: Sendable {
  private let state = Mutex(State())

  private struct State {
    var offered: (session: Session, isAnswered: Bool)?
    var isTaken = false
  }

  /// Whether the person has the session back.
  var isTaken: Bool { state.withLock { $0.isTaken } }

  /// Says what the person gets back from now on.
  func offer(_ session: Session, isAnswered: Bool) {
    state.withLock { state in
      if !state.isTaken { state.offered = (session, isAnswered) }
    }
  }

  /// Ends the offer before something changes.
  /// - Returns: false where the person has the session back: then nothing may change any more.
  func closeOffer() -> Bool {
    state.withLock { state in
      state.offered = nil
      return !state.isTaken
    }
  }

  /// Gives the session back, or nil in the moment in which something changes.
  func takeBack() -> (session: Session, isAnswered: Bool)? {
    state.withLock { state in
      guard let offered = state.offered else { return nil }
      state = State(offered: nil, isTaken: true)
      return offered
    }
  }

  /// Writes a file, unless the run was left behind; nobody gets the session back meanwhile.
  func write(_ body: () throws(FileProblem) -> Void) throws(FileProblem) {
    let problem = state.withLock { state -> FileProblem? in
      if state.isTaken { return FileProblem("the line was stopped") }
      do throws(FileProblem) {
        try body()
        return nil
      } catch {
        return error
      }
    }
    if let problem { throw problem }
  }
}
