import CPseudoTerminal
import Glibc
import Testing

/// A program on a terminal of its own, typed to and looked at.
///
/// Its identity is that of the running process.
final class TerminalProgram {
  private(set) var screen: Screen
  /// Every byte that it sent, in order.
  private(set) var received: [UInt8] = []
  private let terminal: Int32
  private let process: pid_t
  private var exitCode: Int32?

  /// A person waits less than this, and a machine under load no longer: it ends a hanging test and
  /// measures nothing.
  private static let patienceInMilliseconds = 10_000

  /// Runs `path` with no other variables than those a test needs, in the test's own home.
  init(
    _ path: String, _ arguments: [String] = [], home: Home,
    environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws {
    var variables = [
      "HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
    ]
    variables.merge(environment) { $1 }
    let words = CStringList([path] + arguments)
    let settings = CStringList(variables.map { "\($0)=\($1)" })
    var process: pid_t = 0
    terminal = cpt_run(
      path, words.pointers, settings.pointers, home.path, Int32(columns), Int32(rows), &process)
    try #require(terminal >= 0)
    self.process = process
    screen = Screen(columns: columns, rows: rows)
  }

  deinit {
    close(terminal)
    if exitCode == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  /// Types a text; "\r" is the Enter key.
  func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, min($0.count, 512)) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
      // A terminal holds only so much: what it echoes must be taken away meanwhile.
      _ = readOnce(waiting: 0)
    }
  }

  /// Ends the program as a loss of power would: at once, and without its knowing.
  func cutOff() {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    exitCode = 128 + SIGKILL
  }

  func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    cpt_resize(terminal, Int32(columns), Int32(rows))
  }

  /// Waits until the screen is as wanted.
  func wait(
    until isWanted: (Screen) -> Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var waited = 0
    while !isWanted(screen) {
      if !readOnce(waiting: 50) { break }
      waited += 50
      if waited > Self.patienceInMilliseconds { break }
    }
    if !isWanted(screen) {
      Issue.record(
        "the screen stayed\n\(screen.lines.joined(separator: "\n"))",
        sourceLocation: sourceLocation)
    }
  }

  /// Waits until the last line of the screen is `line`, without trailing blanks.
  func wait(forLastLine line: String, sourceLocation: SourceLocation = #_sourceLocation) {
    wait(until: { $0.lines.last == line }, sourceLocation: sourceLocation)
  }

  /// Waits for the end of the program.
  ///
  /// - Returns: its exit code, or 128 and the number of the signal that ended it.
  func waitForExit() -> Int32 {
    var waited = 0
    while readOnce(waiting: 50) {
      waited += 50
      if waited > Self.patienceInMilliseconds {
        Issue.record("it goes on\n\(screen.lines.joined(separator: "\n"))")
        kill(process, SIGKILL)
      }
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    exitCode = code
    return code
  }

  /// - Returns: false where the program has closed the terminal.
  private func readOnce(waiting milliseconds: Int32) -> Bool {
    var source = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return true }
    var block = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &block, block.count)
    guard count > 0 else { return false }
    screen.show(Array(block[..<count]))
    received += block[..<count]
    return true
  }
}

/// Texts as C passes them to a program.
///
/// Its identity is that of the memory it frees.
private final class CStringList {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ texts: [String]) {
    count = texts.count
    pointers = .allocate(capacity: count + 1)
    for (index, text) in texts.enumerated() { pointers[index] = strdup(text) }
    pointers[count] = nil
  }

  deinit {
    for index in 0..<count { free(pointers[index]) }
    pointers.deallocate()
  }
}
