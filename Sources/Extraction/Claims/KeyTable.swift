import Prose

/// A table from words to small numbers with open addressing, for one look-up per token.
///
/// The keys are hashes already, so that a look-up costs no hashing and about one compare; key and
/// value stand side by side, so that it touches one place of memory.
struct KeyTable: Sendable {
  private struct Entry {
    var key: UInt64
    /// 0 marks a free slot.
    var value: UInt64
  }

  private var entries: [Entry]
  private let mask: Int
  private let marks: KeyMarks

  /// A table of the given pairs; later values of one word are combined with earlier ones by `or`.
  init(_ pairs: [(WordKey, UInt64)]) {
    var size = 64
    while size < pairs.count + pairs.count / 2 { size *= 2 }
    entries = [Entry](repeating: Entry(key: 0, value: 0), count: size)
    mask = size - 1
    marks = KeyMarks(pairs.map(\.0))
    for (key, value) in pairs { insert(key.value, value) }
  }

  /// Each of the words with the same bits, for a table of several such lists.
  static func pairs<Bits: OptionSet>(
    _ words: WordSet, _ bits: Bits
  ) -> [(WordKey, UInt64)] where Bits.RawValue == UInt64 {
    words.words.map { ($0, bits.rawValue) }
  }

  /// What the word stands for, or 0 where the table lacks it.
  subscript(key: WordKey) -> UInt64 {
    guard marks.mayHold(key) else { return 0 }
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while entries[slot].value != 0 {
      if entries[slot].key == key.value { return entries[slot].value }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private mutating func insert(_ key: UInt64, _ value: UInt64) {
    var slot = Int(truncatingIfNeeded: key) & mask
    while entries[slot].value != 0, entries[slot].key != key { slot = (slot + 1) & mask }
    entries[slot].key = key
    entries[slot].value |= value
  }
}
