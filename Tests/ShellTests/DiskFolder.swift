import Glibc
import Shell
import Synchronization
import Testing

/// A folder on disk for one test, removed with all that is in it.
///
/// A class, since its identity is the folder.
final class DiskFolder {
  let path: String
  /// The files of this machine, with tokens that count.
  let disk: DiskSurroundings

  init() throws {
    var template = Array(("/tmp/assay-shell-" + String(repeating: "X", count: 6)).utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
    let tokens = Tokens()
    disk = DiskSurroundings { tokens.next() }
  }

  /// Writes a file, and makes the folders above it.
  func write(_ text: String, to name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
    try disk.replace(path + "/" + name, with: Array(text.utf8))
  }

  func text(of name: String) throws -> String {
    String(decoding: try disk.contents(of: path + "/" + name), as: UTF8.self)
  }

  /// Runs lines in a session of their own, which must not fail.
  func run(_ lines: String) throws -> Session {
    var session = Session()
    let replies = session.run(lines, in: disk)
    try #require(replies.flatMap(\.diagnostics) == [])
    return session
  }

  /// The names in the folder, hidden ones too, in order.
  var names: [String] {
    disk.names(beginning: path + "/").map { String($0.dropFirst(path.count + 1)) }
      + disk.names(beginning: path + "/.").map { String($0.dropFirst(path.count + 1)) }
      .filter { $0 != "./" && $0 != "../" }
  }

  deinit {
    Self.clear(path)
    rmdir(path)
  }

  /// Removes all that is in a folder; links are not followed.
  private static func clear(_ path: String) {
    for name in DiskSurroundings(token: { "" }).names(beginning: path + "/") {
      let plain = name.hasSuffix("/") ? String(name.dropLast()) : name
      var status = stat()
      if lstat(plain, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { clear(plain) }
      remove(plain)
    }
  }
}

/// Tokens that count; a class, since its identity is the count.
private final class Tokens: Sendable {
  private let count = Mutex(0)

  func next() -> String {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
