/// Words with one value each, looked up by their key without hashing it a second time.
///
/// The lexicons of the extraction rules: built once, read for nearly every token.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline let mask: Int
  /// The keys in open addressing; 0 marks a free slot.
  @usableFromInline let keys: [UInt64]
  /// For each slot the number of its value.
  @usableFromInline let slots: [Int32]
  @usableFromInline let values: [Value]

  /// The table of the given words; of a word that comes twice the first value stands.
  public init(_ entries: [(word: String, value: Value)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var slots = [Int32](repeating: 0, count: size)
    for (number, entry) in entries.enumerated() {
      let key = WordKey(entry.word).value
      var slot = Int(truncatingIfNeeded: key) & (size - 1)
      while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (size - 1) }
      if keys[slot] == 0 {
        keys[slot] = key
        slots[slot] = Int32(number)
      }
    }
    mask = size - 1
    self.keys = keys
    self.slots = slots
    values = entries.map(\.value)
  }

  /// The value of a word, or nil where the table lacks it.
  @inlinable
  public subscript(key: WordKey) -> Value? {
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while keys[slot] != 0 {
      if keys[slot] == key.value { return values[Int(slots[slot])] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// A set of words, asked by key.
public struct WordSet: Sendable {
  @usableFromInline let table: WordTable<Bool>

  /// The words of a text, separated by white space.
  public init(_ words: String) {
    table = WordTable(words.split(whereSeparator: \.isWhitespace).map { (String($0), true) })
  }

  /// Whether it holds the word.
  @inlinable
  public func contains(_ key: WordKey) -> Bool { table[key] != nil }
}
