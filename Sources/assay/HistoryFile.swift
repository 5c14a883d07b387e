import Glibc
import JSONValues

/// The entries of all sessions, one JSON object per line, oldest first.
///
/// Each entry is appended by one write under a lock, so that sessions side by side keep each
/// other's entries and a crash loses none. libedit's own file is rewritten as a whole instead.
struct HistoryFile {
  let path: String

  /// How many of the last entries a session starts with.
  static let entriesKept = 1000
  /// The file's end that is read for them, in bytes.
  static let bytesRead = 256 * 1024

  /// The file in the state folder of the user, or nil where there is no such folder.
  static func ofUser(_ environment: Environment) -> HistoryFile? {
    environment.folder("XDG_STATE_HOME", orUnderHome: ".local/state").map {
      HistoryFile(path: $0 + "/assay/history")
    }
  }

  /// The last entries, oldest first; none where the file is not there.
  ///
  /// Lines that are none of ours are skipped.
  func entries() -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let start = max(0, size - Self.bytesRead)
    lseek(descriptor, off_t(start), SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: size - start)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return [] }
    var lines = bytes[..<count].split(separator: 0x0A)
    if start > 0 { lines = Array(lines.dropFirst()) }
    return lines.suffix(Self.entriesKept).compactMap { line in
      (try? JSONValue(reading: line))?["line"]?.string
    }
  }

  /// Adds an entry at the end.
  ///
  /// - Returns: whether it is there now.
  func append(_ entry: String) -> Bool {
    makeFolders()
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { return false }
    let object = JSONValue.object(["line": .string(entry)])
    let line = Array((object.compact + "\n").utf8)
    return write(descriptor, line, line.count) == line.count
  }

  private func makeFolders() {
    let names = path.split(separator: "/").dropLast()
    var folder = ""
    for name in names {
      folder += "/" + name
      mkdir(folder, 0o700)
    }
  }
}
