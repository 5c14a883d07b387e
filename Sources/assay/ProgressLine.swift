import Synchronization

/// The line on standard error that says how far a command is; nothing of it stays.
///
/// A class, since its identity is that of the line that two threads write and clear.
final class ProgressLine: Sendable {
  private let state = Mutex(State.cleared)

  private enum State {
    case cleared, shown
    /// Something else is being written: the line waits.
    case held
  }

  func show(_ text: String) {
    state.withLock { state in
      guard state != .held else { return }
      state = .shown
      OutputStream.diagnostics.write("\r" + text + "\u{1B}[K")
    }
  }

  /// Clears the line and keeps it away while `output` is written.
  func makeWay(for output: () -> Void) {
    state.withLock { state in
      if state == .shown { OutputStream.diagnostics.write("\r\u{1B}[K") }
      state = .held
    }
    output()
    state.withLock { $0 = .cleared }
  }
}
