import Glibc

/// Standard input in blocks; lines of any length, without a copy of what came before.
struct StandardInput {
  private var block: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  private static let blockInBytes = 64 * 1024

  /// The next line without its line feed, or nil at the end.
  mutating func line() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if let end = lineFeed {
        line += block[start..<end]
        start = end + 1
        return line
      }
      line += block[start...]
      guard readBlock() else { return line.isEmpty ? nil : line }
    }
  }

  /// Everything that is left.
  mutating func rest() -> [UInt8] {
    var bytes = Array(block[start...])
    while readBlock() { bytes += block }
    return bytes
  }

  /// The place of the next line feed in the block, found at the speed of memory.
  private var lineFeed: Int? {
    block.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, start < buffer.count else { return nil }
      return memchr(base + start, 0x0A, buffer.count - start).map { UnsafeRawPointer($0) - base }
    }
  }

  private mutating func readBlock() -> Bool {
    start = 0
    guard !isAtEnd else {
      block = []
      return false
    }
    block = [UInt8](unsafeUninitializedCapacity: Self.blockInBytes) { buffer, count in
      var result: Int
      repeat {
        result = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      count = max(0, result)
    }
    isAtEnd = block.isEmpty
    return !isAtEnd
  }
}
