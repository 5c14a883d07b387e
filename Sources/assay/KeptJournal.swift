import Glibc
import Shell
import Synchronization

/// The journal of the session at the terminal, so that a crash of any kind costs nothing that was
/// answered: each line is in it before its answer is shown.
///
/// A class, since its identity is that of the file, which two threads write in turn.
final class KeptJournal: Sendable {
  private let folder: String?
  private let token: String
  private let state = Mutex(State())

  private struct State {
    var journal: SessionJournal?
    var isStarted = false
    var lastSync = ContinuousClock.now
  }

  /// A journal that is begun with the first line; none where `folder` is nil.
  init(in folder: String?, named token: String) {
    self.folder = folder
    self.token = token
  }

  /// Makes the file, unless that was tried before.
  ///
  /// Not at the start of the session: waiting for the disk would keep the prompt back.
  func start() {
    guard let folder else { return }
    state.withLock { state in
      guard !state.isStarted else { return }
      state.isStarted = true
      let here = getcwd(nil, 0)
      defer { free(here) }
      state.journal = SessionJournal(
        in: folder, named: token, workingDirectory: here.map { String(cString: $0) } ?? "/")
      if state.journal == nil {
        OutputStream.diagnostics.write(
          "warning: no journal can be written in \(folder); what is not saved is lost in a crash\n")
      }
    }
  }

  /// Writes what is new, and waits for the disk where that is asked for or 200 ms have passed.
  func keep(_ session: Session, isDurable: Bool = false) {
    state.withLock { state in
      guard state.journal != nil else { return }
      let isDue = ContinuousClock.now - state.lastSync >= .milliseconds(200)
      if state.journal?.keep(session, isDurable: isDurable || isDue) == false {
        OutputStream.diagnostics.write("warning: the journal cannot be written any more\n")
        state.journal = nil
      }
      if isDurable || isDue { state.lastSync = .now }
    }
  }

  /// Removes the file where the session is saved; else says how to come back to it.
  func end(_ session: Session) {
    state.withLock { state in
      if state.journal?.end(session) == true {
        OutputStream.diagnostics.write(
          "note: not saved; 'recover 1' in a new session brings it back\n")
      }
      state.journal = nil
    }
  }
}
