/// A word without its case: equal for "Said", "SAID" and "said", and for both apostrophes.
///
/// A 64-bit FNV-1a hash over the bytes, ASCII letters in lower case, U+2019 as an apostrophe, and
/// without marks that show nothing, such as soft hyphens.
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
    var hash = Self.seed
    var all: UInt8 = 0
    var index = 0
    while index < word.utf8CodeUnitCount {
      let byte = word.utf8Start[index]
      all |= byte
      hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* Self.prime
      index += 1
    }
    value = all < 0x80 ? hash : Self.wideHash(of: word)
  }

  @usableFromInline
  static func wideHash(of word: StaticString) -> UInt64 {
    word.withUTF8Buffer { hash($0, 0, $0.count) }
  }

  /// The offset basis and the prime of the 64-bit FNV hash.
  @inlinable static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }
  @inlinable static var prime: UInt64 { 0x0000_0100_0000_01b3 }

  init(value: UInt64) { self.value = value }

  init(in buffer: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    value = Self.hash(buffer, start, end)
  }

  /// The hash spreads well already, so that a dictionary needs no second one.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }

  /// The key of a word whose bytes were added one by one.
  init(_ building: Building) { value = building.hash }

  /// A hash that grows by one byte at a time, each in lower case and one to be seen.
  struct Building {
    private(set) var hash = WordKey.seed

    @inline(__always)
    mutating func add(_ byte: UInt8) {
      hash = (hash ^ UInt64(byte)) &* WordKey.prime
    }
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
