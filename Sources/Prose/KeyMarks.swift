/// Tells most words that a lexicon does not list by one bit, before its table is looked at.
///
/// The bits take a few cache lines, and few are set: the processor foresees that a word is not
/// listed, as it cannot of a table that is half full.
public struct KeyMarks: Hashable, Sendable {
  /// The number of bits is a power of two; this is one less.
  @usableFromInline let mask: UInt64
  @usableFromInline let bits: [UInt64]

  /// The least number of bits for each word: of other words one in so many is let pass.
  private static let bitsPerWord = 16

  /// The marks of the given words.
  public init(_ words: some Collection<WordKey>) {
    var size = 64
    while size < words.count * Self.bitsPerWord { size *= 2 }
    mask = UInt64(size - 1)
    var bits = [UInt64](repeating: 0, count: size / 64)
    for word in words {
      let place = Self.place(of: word) & mask
      bits[Int(place >> 6)] |= 1 << (place & 63)
    }
    self.bits = bits
  }

  /// Whether a word may be one of those given; false tells that it is none.
  @inlinable
  @inline(__always)
  public func mayHold(_ word: WordKey) -> Bool {
    let place = Self.place(of: word) & mask
    return bits[Int(place >> 6)] &>> (place & 63) & 1 != 0
  }

  /// Other bits of the key than those by which tables begin to look for it.
  @inlinable
  static func place(of word: WordKey) -> UInt64 { word.value >> 40 }
}
