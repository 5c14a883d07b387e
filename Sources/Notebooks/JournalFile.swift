import Glibc

/// A file that grows by lines and survives the death of its program.
///
/// A class, since its identity is the open file, whose lock tells others that it is in use.
public final class JournalFile: Sendable {
  private let descriptor: Int32
  /// Where it lies.
  public let path: String

  /// A new file, readable by the user alone; folders that are not there are made.
  public init(creating path: String) throws(NotebookError) {
    Self.makeFolders(above: path)
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
    self.path = path
    if descriptor < 0 { throw AtomicFile.systemError(path: path) }
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  /// Adds one line by one write; `isDurable` waits until it would survive a loss of power.
  public func append(_ line: [UInt8], isDurable: Bool) throws(NotebookError) {
    let bytes = line + [0x0A]
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { throw AtomicFile.systemError(path: path) }
      written += count
    }
    if isDurable && fsync(descriptor) != 0 { throw AtomicFile.systemError(path: path) }
  }

  /// Takes the file away, when nothing in it is needed any more.
  public func remove() {
    unlink(path)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether a living program has the file in use.
  public static func isInUse(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  private static func makeFolders(above path: String) {
    var folder = ""
    for name in path.split(separator: "/").dropLast() {
      folder += "/" + name
      mkdir(folder, 0o700)
    }
  }
}
