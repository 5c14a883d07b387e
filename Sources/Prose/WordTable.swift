/// Words with one value each, looked up by their key without hashing it a second time.
///
/// The lexicons of the extraction rules: built once, read for nearly every token.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline let mask: Int
  /// The keys in open addressing; 0 marks a free slot.
  @usableFromInline let keys: [UInt64]
  @usableFromInline let marks: KeyMarks
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
    marks = KeyMarks(entries.map { WordKey($0.word) })
    self.slots = slots
    values = entries.map(\.value)
  }

  /// The table of all values of each word, in the order given.
  public init<Element>(grouping entries: [(word: String, value: Element)])
  where Value == [Element] {
    var groups: [WordKey: (word: String, value: [Element])] = [:]
    for (word, value) in entries { groups[WordKey(word), default: (word, [])].value.append(value) }
    self.init(Array(groups.values))
  }

  /// Whether it holds the word.
  @inlinable
  public func contains(_ key: WordKey) -> Bool { marks.mayHold(key) && keys[slot(of: key)] != 0 }

  /// Its words, in no particular order.
  public var words: [WordKey] { keys.filter { $0 != 0 }.map(WordKey.init(value:)) }

  /// The value of a word, or nil where the table lacks it.
  @inlinable
  public subscript(key: WordKey) -> Value? {
    guard marks.mayHold(key) else { return nil }
    let slot = slot(of: key)
    return keys[slot] == 0 ? nil : values[Int(slots[slot])]
  }

  /// The slot that holds the word, or the free one where it would stand.
  @inlinable
  func slot(of key: WordKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while keys[slot] != 0 && keys[slot] != key.value { slot = (slot + 1) & mask }
    return slot
  }
}
