import Glibc

/// One of the process's two output streams; every write reaches it at once and whole.
struct OutputStream {
  /// Standard output.
  static let output = OutputStream(descriptor: STDOUT_FILENO)
  /// Standard error.
  static let diagnostics = OutputStream(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Writes a text; ends the process quietly where nobody reads any more.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes a text piece by piece as long as it is wanted.
  /// - Returns: whether all of it was written.
  func write(_ text: String, while isWanted: () -> Bool) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        guard isWanted() else { return false }
        let piece = rest.prefix(Self.pieceInBytes)
        write(UnsafeRawBufferPointer(rebasing: piece))
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(piece.count))
      }
      return true
    }
  }

  /// What a slow terminal shows before it can be stopped.
  private static let pieceInBytes = 4096

  /// Writes bytes; ends the process quietly where nobody reads any more.
  func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = Glibc.write(descriptor, start, rest.count)
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if errno == EPIPE || errno == EIO {
        _exit(Self.brokenPipeCode)
      } else if errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// What a shell reports for a process that SIGPIPE ended, which is what happens where the parent
  /// has not had the signal ignored.
  private static let brokenPipeCode: Int32 = 128 + SIGPIPE

  /// Whether a person may be looking at it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Columns and rows of the terminal, or nil where there is none or it does not say.
  var size: (columns: Int, rows: Int)? {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    return (Int(window.ws_col), Int(window.ws_row))
  }
}
