/// Why bytes are not a text; every offset is in bytes from 0.
public enum TextError: Error, Hashable, Sendable {
  /// A byte that no UTF-8 sequence allows there (RFC 3629).
  case invalidUTF8(offset: Int)
  /// A NUL byte, which marks binary data.
  case nul(offset: Int)

  /// The first fault in `bytes`, or nil where they are text.
  static func first(in bytes: [UInt8]) -> TextError? {
    bytes.withUnsafeBufferPointer { buffer -> TextError? in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        if byte == 0 { return .nul(offset: index) }
        if byte < 0x80 {
          index = asciiEnd(in: buffer, after: index)
          continue
        }
        guard let length = sequenceLength(in: buffer, at: index) else {
          return .invalidUTF8(offset: index)
        }
        index += length
      }
      return nil
    }
  }

  /// A place after `index`, at most the end, up to which all bytes are ASCII and none is NUL.
  private static func asciiEnd(in buffer: UnsafeBufferPointer<UInt8>, after index: Int) -> Int {
    let raw = UnsafeRawBufferPointer(buffer)
    var index = index + 1
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word
      if (word | zeros) & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    return index
  }

  /// The length of the well-formed sequence at `index` (table 3-7 of the Unicode Standard).
  private static func sequenceLength(in buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let lead = buffer[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= buffer.count, second.contains(buffer[index + 1]) else { return nil }
    for follow in (index + 2)..<max(index + 2, index + length)
    where buffer[follow] & 0xC0 != 0x80 { return nil }
    return length
  }
}
