import Shell
import Synchronization

/// A session on its way between two threads.
///
/// A class, since its identity is that of the place where one leaves it for the other.
final class HeldSession: Sendable {
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
