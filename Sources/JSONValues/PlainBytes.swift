/// Finds the bytes of a JSON text that do not stand for themselves, eight bytes at a time.
enum PlainBytes {
  /// The first byte from `start` on that is below 0x20, a quotation mark or a backslash, or the
  /// end.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count, isPlain(eightOf: raw, from: index) { index += 8 }
    // What is left is the end of eight bytes too, most of which were seen before.
    if raw.count - start >= 8, index + 8 > raw.count, isPlain(eightOf: raw, from: raw.count - 8) {
      return raw.count
    }
    while index < bytes.count, isPlain(bytes[index]) { index += 1 }
    return index
  }

  @inline(__always)
  private static func isPlain(eightOf raw: UnsafeRawBufferPointer, from index: Int) -> Bool {
    let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    return belowBlank(word) | zeros(word ^ (ones &* 0x22)) | zeros(word ^ (ones &* 0x5C)) == 0
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5C
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Not zero exactly where a byte of `word` is zero.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highBits }

  /// Not zero exactly where a byte of `word` is below 0x20.
  private static func belowBlank(_ word: UInt64) -> UInt64 {
    (word &- ones &* 0x20) & ~word & highBits
  }
}
