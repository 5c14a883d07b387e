private import Glibc

extension [UInt8] {
  /// The offset of the first such byte from `start` on, or the count where none follows; at the
  /// speed of memory.
  func end(before byte: UInt8, from start: Int) -> Int {
    withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, start < buffer.count else { return buffer.count }
      return memchr(base + start, Int32(byte), buffer.count - start)
        .map { UnsafeRawPointer($0) - base } ?? buffer.count
    }
  }
}
