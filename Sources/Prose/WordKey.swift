/// A word without its case: equal for "Said", "SAID" and "said", and for both apostrophes.
///
/// A 64-bit hash over the bytes, ASCII letters in lower case, U+2019 as an apostrophe, and without
/// marks that show nothing, such as soft hyphens: each eight of them, the last filled up with zeros,
/// times an odd number of their own, in sum, and the upper half mixed into the lower. Words of eight
/// letters or fewer never share one.
///
/// Source: D. Lemire and O. Kaser, "Strongly universal string hashing is fast", 2014: multilinear
/// hashing.
///
/// Lexicons are keyed by it, so that a rule compares two integers instead of two strings.
public struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The hash.
  public let value: UInt64

  /// The key of one word as a lexicon lists it.
  public init(_ word: String) {
    var word = word
    value = word.withUTF8 { Self.hash($0, 0, $0.count) }
  }

  /// The key of one word as a rule writes it.
  ///
  /// Inlined as a loop without an early end, which the compiler works out to a constant, so that a
  /// rule may compare with it for every token.
  @inlinable
  @inline(__always)
  public init(stringLiteral word: StaticString) {
    var building = Building()
    var all: UInt8 = 0
    var index = 0
    while index < word.utf8CodeUnitCount {
      let byte = word.utf8Start[index]
      all |= byte
      building.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      index += 1
    }
    value = all < 0x80 ? building.hash : Self.wideHash(of: word)
  }

  @usableFromInline
  static func wideHash(of word: StaticString) -> UInt64 {
    word.withUTF8Buffer { hash($0, 0, $0.count) }
  }

  init(value: UInt64) { self.value = value }

  init(in buffer: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    value = end == start + 1 ? Self.hash(of: buffer[start]) : Self.hash(buffer, start, end)
  }

  /// The hash of one byte alone, as most marks are.
  @inline(__always)
  private static func hash(of byte: UInt8) -> UInt64 {
    var building = Building()
    building.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    return building.hash
  }

  /// The hash spreads well already, so that a dictionary needs no second one.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }

  /// The key of a word whose bytes were added one by one.
  init(_ building: Building) { value = building.hash }

  /// A hash that grows by one byte at a time, or by eight, each in lower case and one to be seen.
  @usableFromInline
  struct Building {
    @usableFromInline var sum: UInt64 = 0x9e37_79b9_7f4a_7c15
    @usableFromInline var length: UInt64 = 0

    @inlinable
    @inline(__always)
    init() {}

    @inlinable
    @inline(__always)
    mutating func add(_ byte: UInt8) {
      sum &+= (UInt64(byte) &<< (length & 7 &* 8)) &* factor
      length &+= 1
    }

    /// Adds the next eight bytes of a word, the first in the lowest bits, zeros behind its end; what
    /// was added before must be whole eights.
    @inline(__always)
    mutating func add(eight bytes: UInt64) {
      sum &+= bytes &* factor
      length &+= 8
    }

    /// What the eight bytes are multiplied with that the next byte belongs to.
    @inlinable
    @inline(__always)
    var factor: UInt64 { 0xd1b5_4a32_d192_ed03 &+ length &>> 3 &* 0xbf58_476d_1ce4_e5b8 }

    @inlinable
    @inline(__always)
    var hash: UInt64 { sum ^ sum &>> 32 }
  }

  private static func hash(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64
  {
    var building = Building()
    var index = start
    while index < end {
      var byte = buffer[index]
      if byte >= 0x41 && byte <= 0x5A { byte |= 0x20 }
      if byte == 0xE2 || byte == 0xC2 || byte == 0xEF,
        let mark = WideMark.at(index, in: buffer), index + mark.width <= end
      {
        if case .nothing = mark.kind {
          index += mark.width
          continue
        }
        if case .apostrophe = mark.kind {
          byte = 0x27
          index += 2
        }
      }
      building.add(byte)
      index += 1
    }
    return building.hash
  }
}
