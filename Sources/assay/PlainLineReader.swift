import CLibEdit
import Glibc

/// Reads lines as they come, for terminals that libedit cannot draw on.
///
/// Its identity is that of standard input, of which it has read ahead.
final class PlainLineReader: LineReader {
  private var ahead: ArraySlice<UInt8> = []
  private var isAtEnd = false
  private let output: OutputStream

  /// - Parameter output: where prompts go.
  init(promptingOn output: OutputStream) {
    self.output = output
  }

  func line(after prompt: Prompt) -> LineRead {
    output.write(prompt.text)
    var line: [UInt8] = []
    while true {
      if let end = ahead.firstIndex(of: 0x0A) {
        line += ahead[..<end]
        ahead = ahead[(end + 1)...]
        if line.last == 0x0D { line.removeLast() }
        return .line(String(decoding: line, as: UTF8.self))
      }
      line += ahead
      ahead = []
      switch readAhead() {
      case .some: continue
      case .interrupted: return .interrupted
      case .end: return line.isEmpty ? .ended : .line(String(decoding: line, as: UTF8.self))
      }
    }
  }

  func remember(_ entry: String) {}

  private enum Arrival {
    case some, interrupted, end
  }

  private func readAhead() -> Arrival {
    if isAtEnd { return .end }
    var block = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &block, block.count)
    if count > 0 {
      ahead = block[..<count]
      return .some
    }
    if count < 0 && errno == EINTR {
      if cle_ending_signal() != 0 { return .end }
      return cle_is_interrupted() ? .interrupted : .some
    }
    isAtEnd = true
    return .end
  }
}
