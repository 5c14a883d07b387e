import Glibc
import Shell

/// The program that shows what is longer than the screen, page by page.
struct Pager: Sendable {
  private let words: [String]

  /// The pager that was set, else that of PAGER, or `less` where that is not set; nil where there is
  /// to be none, and where it would be `cat`.
  init?(_ setting: PagerSetting, _ environment: Environment) {
    let program: String
    switch setting {
    case .off: return nil
    case .program(let words): program = words
    case .auto: program = environment["PAGER"] ?? "less"
    }
    let words = program.split(separator: " ").map(String.init)
    guard !words.isEmpty, words != ["cat"] else { return nil }
    self.words = words
  }

  /// Whether a text that was folded for a terminal leaves no row of it for the next prompt.
  static func isNeeded(for text: String, rows: Int) -> Bool {
    var count = 0
    return text.utf8.contains { byte in
      if byte == 0x0A { count += 1 }
      return count >= rows
    }
  }

  /// Shows a text until the person leaves the pager.
  ///
  /// - Returns: false where the pager could not be started.
  func show(_ text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    // Who leaves the pager early has seen enough: that must not end the session.
    let previous = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, previous) }
    let pager = started(readingFrom: ends[0], notHolding: ends[1])
    close(ends[0])
    if pager != nil { write(text, to: ends[1]) }
    close(ends[1])
    guard let pager else { return false }
    var status: Int32 = 0
    while waitpid(pager, &status, 0) < 0 && errno == EINTR { continue }
    // 127 is how a program that was not found ends.
    return status >> 8 & 0xFF != 127
  }

  private func started(readingFrom input: Int32, notHolding output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, output)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var restored = sigset_t()
    sigemptyset(&restored)
    sigaddset(&restored, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &restored)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    // Colours pass, nothing is cleared, short texts end at once, and no shell can be opened.
    setenv("LESS", "FRXPsspace goes on, q leaves, / finds$", 0)
    setenv("LESSSECURE", "1", 1)
    setenv("LESSCHARSET", "utf-8", 1)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ)
    return failure == 0 ? process : nil
  }

  private func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = Glibc.write(descriptor, start, rest.count)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
