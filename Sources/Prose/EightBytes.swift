/// Eight bytes of a text at once, the first in the lowest bits.
struct EightBytes {
  private let word: UInt64

  /// The bytes from `index` on; zeros past the end of the text.
  @inline(__always)
  init(of bytes: UnsafeBufferPointer<UInt8>, from index: Int) {
    if index + 8 <= bytes.count {
      word = UInt64(
        littleEndian: UnsafeRawBufferPointer(bytes)
          .loadUnaligned(fromByteOffset: index, as: UInt64.self))
    } else {
      word = bytes[index...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// How many ASCII letters they begin with.
  @inline(__always)
  var leadingLetters: Int {
    let small = (word | Self.caseBits) & ~Self.highBits
    // The sums reach the high bit of a byte from "a" on and behind "z".
    let letters = (small &+ Self.all(0x80 - 0x61)) & ~(small &+ Self.all(0x80 - 0x7B)) & ~word
    return (~letters & Self.highBits).trailingZeroBitCount / 8
  }

  /// The first `count` of them in lower case, if they are letters; zeros for the others.
  @inline(__always)
  func lowered(_ count: Int) -> UInt64 { (word | Self.caseBits) & Self.mask(count) }

  /// Not zero where one of the first `count`, if they are letters, is a small one.
  @inline(__always)
  func smallLetters(_ count: Int) -> UInt64 { word & Self.caseBits & Self.mask(count) }

  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 { .max >> UInt64(64 - 8 * count) }

  /// The bits that small letters have and capitals lack.
  private static var caseBits: UInt64 { all(0x20) }
  private static var highBits: UInt64 { all(0x80) }

  /// Eight times that byte.
  @inline(__always)
  private static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
