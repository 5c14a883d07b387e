/// JSON written straight to bytes, for long outputs of which no tree of values is wanted.
///
/// Compact, members in the order in which they are written, as `JSONValue.append(to:)` would write
/// them. Keys are literals of the program; that each stands once in its object is the writer's care.
public struct JSONStream: Sendable {
  /// What was written, and after it room that was made in advance.
  private var storage: [UInt8] = []
  private var count = 0

  /// An empty stream.
  public init() {}

  /// What was written so far.
  public var bytes: [UInt8] { Array(storage[..<count]) }

  /// Forgets what was written and keeps the room for what comes.
  public mutating func removeAll() { count = 0 }

  /// Begins an object; its members come next.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Ends the object that was begun last.
  public mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Begins an array; its elements come next.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Ends the array that was begun last.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the key of a member, which holds nothing to be escaped; its value comes next.
  public mutating func key(_ key: StaticString) {
    write(atMost: key.utf8CodeUnitCount + 3) { place in
      place[0] = UInt8(ascii: "\"")
      (place + 1).update(from: key.utf8Start, count: key.utf8CodeUnitCount)
      place[key.utf8CodeUnitCount + 1] = UInt8(ascii: "\"")
      place[key.utf8CodeUnitCount + 2] = UInt8(ascii: ":")
      return key.utf8CodeUnitCount + 3
    }
  }

  /// Writes any value.
  public mutating func value(_ value: JSONValue) {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    bytes.withUnsafeBufferPointer { write($0) }
  }

  /// Writes a text.
  public mutating func text(_ text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { quote($0) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { quote($0) } }
  }

  /// Writes the text that UTF-8 bytes are.
  public mutating func text(utf8 text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { quote($0) }
  }

  /// Writes true or false.
  public mutating func bool(_ bool: Bool) { write(bool ? "true" : "false") }

  /// Writes null.
  public mutating func null() { write("null") }

  /// Writes a whole number.
  public mutating func integer(_ number: Int) {
    write(atMost: 20) { place in
      var rest = number.magnitude
      var first = 20
      repeat {
        first -= 1
        place[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        first -= 1
        place[first] = UInt8(ascii: "-")
      }
      place.update(from: place + first, count: 20 - first)
      return 20 - first
    }
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    guard PlainBytes.end(in: text, from: 0) == text.count else {
      var bytes: [UInt8] = []
      bytes.appendQuoted(text)
      bytes.withUnsafeBufferPointer { write($0) }
      return
    }
    write(atMost: text.count + 2) { place in
      place[0] = UInt8(ascii: "\"")
      if let start = text.baseAddress { (place + 1).update(from: start, count: text.count) }
      place[text.count + 1] = UInt8(ascii: "\"")
      return text.count + 2
    }
  }

  private mutating func write(_ word: StaticString) {
    word.withUTF8Buffer { write($0) }
  }

  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    write(atMost: bytes.count) { place in
      if let start = bytes.baseAddress { place.update(from: start, count: bytes.count) }
      return bytes.count
    }
  }

  /// Writes a value or key of at most so many bytes, and a comma before it where another ended
  /// right there; `fill` answers how many it wrote.
  private mutating func write(
    atMost length: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int
  ) {
    let room = count + length + 1
    if storage.count < room {
      storage += [UInt8](repeating: 0, count: max(room, 2 * storage.count) - storage.count)
    }
    storage.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      if count > 0, start[count - 1] != UInt8(ascii: "{"), start[count - 1] != UInt8(ascii: "["),
        start[count - 1] != UInt8(ascii: ":")
      {
        start[count] = UInt8(ascii: ",")
        count += 1
      }
      count += fill(start + count)
    }
  }

  private mutating func begin(_ mark: UInt8) {
    write(atMost: 1) { place in
      place[0] = mark
      return 1
    }
  }

  private mutating func end(_ mark: UInt8) {
    if count == storage.count { storage.append(mark) } else { storage[count] = mark }
    count += 1
  }
}

extension JSONStream {
  /// Writes a member with a text, or null.
  public mutating func member(_ key: StaticString, _ text: String?) {
    self.key(key)
    if let text { self.text(text) } else { null() }
  }

  /// Writes an array of two whole numbers, as spans are written.
  public mutating func pair(_ first: Int, _ second: Int) {
    beginArray()
    integer(first)
    integer(second)
    endArray()
  }
}
