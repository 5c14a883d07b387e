/// Puts lines together until they make a whole entry.
struct EntryReader {
  let lines: any LineReader
  /// Whether a text cannot be run before another line follows.
  let needsMore: (String) -> Bool

  /// The next entry: one line, or several joined by line feeds.
  ///
  /// Ctrl-C and Ctrl-D within an unfinished entry drop it; Ctrl-D at its start ends the session.
  func entry() -> LineRead {
    var text = ""
    while true {
      switch lines.line(after: text.isEmpty ? .entry : .continuation) {
      case .line(let line):
        text = text.isEmpty ? line : text + "\n" + line
        if needsMore(text) { continue }
        lines.remember(text)
        return .line(text)
      case .interrupted:
        return .interrupted
      case .ended:
        return text.isEmpty ? .ended : .interrupted
      }
    }
  }
}
