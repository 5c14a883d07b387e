import Synchronization

/// How far a running command is; written by the command and read by whoever waits for it.
///
/// A class, since its identity is that of the one work that both speak of.
final class Progress: Sendable {
  /// Nothing is known until a command says so.
  private let parts = Mutex((done: 0, total: 0))

  func note(done: Int, of total: Int) {
    parts.withLock { $0 = (done, total) }
  }

  /// One line for a person who has waited so many seconds.
  func text(afterSeconds seconds: Double) -> String {
    let (done, total) = parts.withLock { $0 }
    let waited = "\(Int(seconds)) s"
    guard total > 1, done > 0 else { return "working, \(waited); Ctrl-C stops" }
    let rate = Double(done) / seconds
    let rest = Int((Double(total - done) / rate).rounded(.up))
    let speed = rate < 10 ? "\(Double(Int(rate * 10)) / 10)" : "\(Int(rate))"
    return "\(done) of \(total), \(speed) a second, about \(rest) s left; Ctrl-C stops"
  }
}
