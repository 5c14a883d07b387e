public import Digests
import Glibc

/// Replacing a file so that at every moment the old or the new bytes are there, never a part.
public enum AtomicFile {
  /// What must be at the place where a file is written.
  public enum Expectation: Hashable, Sendable {
    /// Whatever is there is replaced.
    case anything
    /// No file may be there.
    case absent
    /// The file must still have this digest.
    case digest(SHA256Digest)
  }

  /// Writes `content` to a new file beside `path`, makes it durable and puts it in place of `path`.
  ///
  /// A final symbolic link is followed, so the link stays; the mode of the file stays. On an error
  /// the old file is untouched and no new one is left behind.
  public static func write(
    _ content: [UInt8], to path: String, expecting expectation: Expectation = .anything
  ) throws(NotebookError) {
    let target = try followingLink(path)
    let mode = try checkedMode(of: target, expecting: expectation)
    let (directory, name) = parts(of: target)
    let (descriptor, temporary) = try created(beside: name, in: directory)
    do throws(NotebookError) {
      try write(content, to: descriptor, mode: mode, path: temporary)
      if rename(temporary, target) != 0 { throw systemError(path: target) }
    } catch {
      unlink(temporary)
      throw error
    }
    try makeDurable(directory)
  }

  /// The path that a final link leads to, whether or not a file is there.
  private static func followingLink(_ path: String) throws(NotebookError) -> String {
    var path = path
    // As many links as Linux follows (path_resolution(7)).
    for _ in 0..<40 {
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let length = readlink(path, &buffer, Int(PATH_MAX))
      if length < 0 { throw systemError(path: path) }
      let link = String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
      path = link.hasPrefix("/") ? link : parts(of: path).directory + "/" + link
    }
    throw .file(path: path, reason: "too many symbolic links")
  }

  /// The mode of the file that is there, or nil; refuses what is not as expected.
  private static func checkedMode(
    of path: String, expecting expectation: Expectation
  ) throws(NotebookError) -> mode_t? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw systemError(path: path) }
      if case .digest = expectation { throw .changedSinceOpened(path: path) }
      return nil
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .folder(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular(path: path) }
    switch expectation {
    case .anything: break
    case .absent: throw .alreadyThere(path: path)
    case .digest(let digest):
      let found = SHA256Digest(of: try RegularFile.read(path, limitInBytes: Int(status.st_size)))
      guard found == digest else { throw .changedSinceOpened(path: path) }
    }
    return status.st_mode & 0o7777
  }

  static func parts(of path: String) -> (directory: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let directory = path[..<slash]
    return (
      directory.isEmpty ? "/" : String(directory), String(path[path.utf8.index(after: slash)...])
    )
  }

  /// A new, empty file under a name that no other process uses.
  private static func created(
    beside name: String, in directory: String
  ) throws(NotebookError) -> (descriptor: Int32, path: String) {
    for attempt in 0..<100 {
      let path = "\(directory)/.\(name.prefix(100)).\(getpid())-\(attempt).new"
      // The mode leaves it to the user's mask who may read, as for any new file.
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, path) }
      if errno != EEXIST { throw systemError(path: "\(directory)/\(name)") }
    }
    throw .file(path: "\(directory)/\(name)", reason: "no free name for a new file beside it")
  }

  private static func write(
    _ content: [UInt8], to descriptor: Int32, mode: mode_t?, path: String
  ) throws(NotebookError) {
    var written = 0
    while written < content.count {
      let count = content[written...].withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { throw closing(descriptor, path: path) }
      written += count
    }
    if let mode, fchmod(descriptor, mode) != 0 { throw closing(descriptor, path: path) }
    if fsync(descriptor) != 0 { throw closing(descriptor, path: path) }
    if close(descriptor) != 0 { throw systemError(path: path) }
  }

  private static func closing(_ descriptor: Int32, path: String) -> NotebookError {
    let error = systemError(path: path)
    close(descriptor)
    return error
  }

  /// Makes the new name survive a loss of power.
  private static func makeDurable(_ directory: String) throws(NotebookError) {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw systemError(path: directory) }
    // Some network file systems cannot sync a directory; the file itself is in place all the same.
    if fsync(descriptor) != 0 && errno != EINVAL { throw closing(descriptor, path: directory) }
    close(descriptor)
  }

  /// The system's words for what just failed.
  static func systemError(path: String) -> NotebookError {
    .file(path: path, reason: String(cString: strerror(errno)).lowercasedFirst)
  }
}

extension String {
  /// With a small first letter, as messages begin.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
