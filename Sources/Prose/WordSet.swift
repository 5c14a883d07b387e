/// A set of words, asked by key without hashing it a second time.
public struct WordSet: Hashable, Sendable {
  private let mask: Int
  /// The keys in open addressing; 0 marks a free slot.
  private let keys: [UInt64]
  @usableFromInline let marks: KeyMarks

  /// The set of the given keys.
  public init(_ words: some Sequence<WordKey>) {
    let words = Array(words)
    var size = 8
    while size < words.count * 3 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    for word in words {
      var slot = Int(truncatingIfNeeded: word.value) & (size - 1)
      while keys[slot] != 0 && keys[slot] != word.value { slot = (slot + 1) & (size - 1) }
      keys[slot] = word.value
    }
    mask = size - 1
    self.keys = keys
    marks = KeyMarks(words)
  }

  /// The words of a text, separated by white space.
  public init(_ words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map { WordKey(String($0)) })
  }

  /// Whether it holds the word.
  @inlinable
  @inline(__always)
  public func contains(_ key: WordKey) -> Bool { marks.mayHold(key) && isListed(key) }

  @usableFromInline
  func isListed(_ key: WordKey) -> Bool {
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while keys[slot] != 0 {
      if keys[slot] == key.value { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// Whether it holds no word.
  public var isEmpty: Bool { keys.allSatisfy { $0 == 0 } }

  /// The words of both sets.
  public func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }

  /// Its words, in no particular order.
  public var words: [WordKey] { keys.filter { $0 != 0 }.map(WordKey.init(value:)) }
}

extension WordSet: ExpressibleByArrayLiteral {
  /// The set of the words as a rule writes them.
  public init(arrayLiteral words: WordKey...) { self.init(words) }
}
