private import Glibc

extension [UInt8] {
  /// The offset of the first line feed from `start` on, or the count where none follows; at the
  /// speed of memory.
  func lineEnd(from start: Int) -> Int {
    withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, start < buffer.count else { return buffer.count }
      return memchr(base + start, 0x0A, buffer.count - start)
        .map { UnsafeRawPointer($0) - base } ?? buffer.count
    }
  }
}
