import Prose

/// A table from words to small numbers with open addressing, for one look-up per token.
///
/// The keys are hashes already, so that a look-up costs one multiplication and about one compare.
struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt64]
  private let mask: Int

  /// A table of the given pairs; later values of one word are combined with earlier ones by `or`.
  init(_ pairs: [(WordKey, UInt64)]) {
    var size = 64
    while size < pairs.count * 3 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for (key, value) in pairs { insert(key.value, value) }
  }

  /// What the word stands for, or 0 where the table lacks it.
  subscript(key: WordKey) -> UInt64 {
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while values[slot] != 0 {
      if keys[slot] == key.value { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private mutating func insert(_ key: UInt64, _ value: UInt64) {
    var slot = Int(truncatingIfNeeded: key) & mask
    while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] |= value
  }
}
