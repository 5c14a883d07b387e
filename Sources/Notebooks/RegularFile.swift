import Glibc

/// Reading a file that must be a regular one and no larger than allowed.
public enum RegularFile {
  /// The bytes of the file at `path`.
  ///
  /// A pipe or device is refused without waiting for it; the size is checked before reading and,
  /// since a file can grow, while reading.
  public static func read(
    _ path: String, limitInBytes limit: Int
  ) throws(NotebookError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 { throw AtomicFile.systemError(path: path) }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) != 0 { throw AtomicFile.systemError(path: path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .folder(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular(path: path) }
    let size = Int(status.st_size)
    if size > limit { throw .limit("a size in bytes", allowed: limit, found: size) }
    return try read(descriptor, path: path, size: size, limitInBytes: limit)
  }

  private static func read(
    _ descriptor: Int32, path: String, size: Int, limitInBytes limit: Int
  ) throws(NotebookError) -> [UInt8] {
    // One byte more than expected, so that the end shows without a second round.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var filled = 0
    while true {
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: filled)) }
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw AtomicFile.systemError(path: path) }
      if count == 0 { break }
      filled += count
      if filled > limit { throw .limit("a size in bytes", allowed: limit, found: filled) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }
}
