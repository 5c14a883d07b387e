/// JSON written straight to bytes, for long outputs of which no tree of values is wanted.
///
/// Compact, members in the order in which they are written, as `JSONValue.append(to:)` would write
/// them. Keys are literals of the program; that each stands once in its object is the writer's care.
/// Not copyable: it owns its bytes, so that no write has to ask whether somebody else does too.
public struct JSONStream: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  /// Whether what was written last was a value, so that a comma stands before the next one.
  private var followsValue = false

  /// An empty stream with room for so many bytes; it grows as it needs.
  public init(reserving capacity: Int = 1024) {
    self.capacity = max(capacity, 64)
    storage = UnsafeMutablePointer.allocate(capacity: self.capacity)
  }

  deinit { storage.deallocate() }

  /// What was written so far.
  public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: storage, count: count)) }

  /// Begins an object; its members come next.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Ends the object that was begun last.
  public mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Begins an array; its elements come next.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Ends the array that was begun last.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Ends the line after a whole value; another value may come on the next.
  public mutating func endLine() {
    end(0x0A)
    followsValue = false
  }

  /// Writes the key of a member, which holds nothing to be escaped; its value comes next.
  public mutating func key(_ key: StaticString) {
    let length = key.utf8CodeUnitCount
    let place = beginValue(atMost: length + 3)
    place[0] = UInt8(ascii: "\"")
    (place + 1).update(from: key.utf8Start, count: length)
    place[length + 1] = UInt8(ascii: "\"")
    place[length + 2] = UInt8(ascii: ":")
    count += length + 3
    followsValue = false
  }

  /// Writes any value.
  public mutating func value(_ value: JSONValue) {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    bytes.withUnsafeBufferPointer { write($0) }
  }

  /// Writes a text.
  public mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { quote($0) }
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
    var place = beginValue(atMost: 20)
    if number < 0 {
      place[0] = UInt8(ascii: "-")
      place += 1
      count += 1
    }
    var rest = number.magnitude
    var length = 1
    while rest >= 10 {
      rest /= 10
      length += 1
    }
    rest = number.magnitude
    for digit in stride(from: length - 1, through: 0, by: -1) {
      place[digit] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    guard PlainBytes.end(in: text, from: 0) == text.count else {
      var bytes: [UInt8] = []
      bytes.appendQuoted(text)
      bytes.withUnsafeBufferPointer { write($0) }
      return
    }
    let place = beginValue(atMost: text.count + 2)
    place[0] = UInt8(ascii: "\"")
    if let start = text.baseAddress { (place + 1).update(from: start, count: text.count) }
    place[text.count + 1] = UInt8(ascii: "\"")
    count += text.count + 2
  }

  private mutating func write(_ word: StaticString) {
    write(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    let place = beginValue(atMost: bytes.count)
    guard let start = bytes.baseAddress else { return }
    place.update(from: start, count: bytes.count)
    count += bytes.count
  }

  private mutating func begin(_ mark: UInt8) {
    beginValue(atMost: 1)[0] = mark
    count += 1
    followsValue = false
  }

  private mutating func end(_ mark: UInt8) {
    reserve(1)
    storage[count] = mark
    count += 1
    followsValue = true
  }

  /// Writes the comma after an earlier value, and makes room for a value or key of at most so many
  /// bytes.
  /// - Returns: the place where it begins.
  @inline(__always)
  private mutating func beginValue(atMost length: Int) -> UnsafeMutablePointer<UInt8> {
    reserve(length + 1)
    if followsValue {
      storage[count] = UInt8(ascii: ",")
      count += 1
    }
    followsValue = true
    return storage + count
  }

  @inline(__always)
  private mutating func reserve(_ length: Int) {
    if capacity - count < length { grow(by: length) }
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    let larger = max(2 * capacity, capacity + length)
    let room = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    room.update(from: storage, count: count)
    storage.deallocate()
    (storage, capacity) = (room, larger)
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
