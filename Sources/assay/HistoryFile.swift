import Glibc
import JSONValues

/// The entries of all sessions, one JSON object per line, oldest first.
///
/// Each entry is appended by one write under a lock, so that sessions side by side keep each
/// other's entries and a crash loses none. libedit's own file is rewritten as a whole instead.
struct HistoryFile {
  let path: String

  /// How many of the last entries a session starts with, and a file keeps that grew too long.
  static let entriesKept = 1000
  /// The file's end that is read for them, in bytes.
  static let bytesRead = 256 * 1024
  /// A longer file, in bytes, is cut down to its last entries.
  static let bytesKept = 4 * bytesRead

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
    return Self.lastLines(of: descriptor).compactMap { line in
      (try? JSONValue(reading: line))?["line"]?.string
    }
  }

  private static func lastLines(of descriptor: Int32) -> ArraySlice<ArraySlice<UInt8>> {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let start = max(0, size - bytesRead)
    var bytes = [UInt8](repeating: 0, count: size - start)
    let count = pread(descriptor, &bytes, bytes.count, off_t(start))
    guard count > 0 else { return [] }
    var lines = bytes[..<count].split(separator: 0x0A)[...]
    if start > 0 { lines = lines.dropFirst() }
    return lines.suffix(entriesKept)
  }

  /// Adds an entry at the end, and cuts a file that has grown too long.
  ///
  /// - Returns: whether it is there now.
  func append(_ entry: String) -> Bool {
    makeFolders()
    guard let descriptor = lockedFile() else { return false }
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    var last: UInt8 = 0x0A
    if size > 0 { pread(descriptor, &last, 1, size - 1) }
    // A line that a crash tore off must not take the next one with it.
    let start = last == 0x0A ? "" : "\n"
    let object = JSONValue.object(["line": .string(entry)])
    let line = Array((start + object.compact + "\n").utf8)
    guard write(descriptor, line, line.count) == line.count else { return false }
    if Int(size) > Self.bytesKept { cut(descriptor) }
    return true
  }

  /// The file, open and locked; nil where it cannot be.
  ///
  /// Another session may have put a shorter one in its place before the lock was ours.
  private func lockedFile() -> Int32? {
    while true {
      let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { return nil }
      var (held, named) = (stat(), stat())
      guard flock(descriptor, LOCK_EX) == 0, fstat(descriptor, &held) == 0 else {
        close(descriptor)
        return nil
      }
      if stat(path, &named) == 0, held.st_ino == named.st_ino, held.st_dev == named.st_dev {
        return descriptor
      }
      close(descriptor)
    }
  }

  /// Puts a file with the last entries in place of the long one, whose lock is held, at once and
  /// whole; where that fails the long one stays.
  private func cut(_ descriptor: Int32) {
    let shorter = path + ".new"
    let new = open(shorter, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard new >= 0 else { return }
    defer { close(new) }
    let bytes = Array(Self.lastLines(of: descriptor).joined(separator: [0x0A])) + [0x0A]
    guard write(new, bytes, bytes.count) == bytes.count, fsync(new) == 0 else { return }
    rename(shorter, path)
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
