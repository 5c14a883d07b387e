/// JSON written straight to bytes, for long outputs of which no tree of values is wanted.
///
/// Compact, members in the order in which they are written, as `JSONValue.append(to:)` would write
/// them. Keys are literals of the program; that each stands once in its object is the writer's care.
/// Not copyable: it owns its bytes, so that no write has to ask whether somebody else does too.
public struct JSONStream: ~Copyable {
  @usableFromInline var storage: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var count = 0
  /// Whether what was written last was a value, so that a comma stands before the next one.
  @usableFromInline var followsValue = false

  /// An empty stream with room for so many bytes; it grows as it needs.
  public init(reserving capacity: Int = 1024) {
    self.capacity = max(capacity, 64)
    storage = UnsafeMutablePointer.allocate(capacity: self.capacity)
  }

  deinit { storage.deallocate() }

  /// What was written so far.
  public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: storage, count: count)) }

  /// Hands over what was written so far and goes on empty, in the same room.
  public mutating func flush(to receive: (UnsafeRawBufferPointer) -> Void) {
    receive(UnsafeRawBufferPointer(start: storage, count: count))
    count = 0
  }

  /// Begins an object; its members come next.
  @inlinable
  public mutating func beginObject() { begin(0x7B) }

  /// Ends the object that was begun last.
  @inlinable
  public mutating func endObject() { end(0x7D) }

  /// Begins an array; its elements come next.
  @inlinable
  public mutating func beginArray() { begin(0x5B) }

  /// Ends the array that was begun last.
  @inlinable
  public mutating func endArray() { end(0x5D) }

  /// Ends the line after a whole value; another value may come on the next.
  public mutating func endLine() {
    end(0x0A)
    followsValue = false
  }

  /// Writes the key of a member, which holds nothing to be escaped; its value comes next.
  ///
  /// Inlined, so that the bytes of a literal are written as a few moves of known length.
  @inlinable
  @inline(__always)
  public mutating func key(_ key: StaticString) {
    let length = key.utf8CodeUnitCount
    let place = beginValue(atMost: length + 3)
    place[0] = 0x22
    (place + 1).initialize(from: key.utf8Start, count: length)
    place[length + 1] = 0x22
    place[length + 2] = 0x3A
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

  /// Writes a text that holds nothing to be escaped, such as a name that the program gives.
  public mutating func plainText(_ text: String) {
    var text = text
    text.withUTF8 {
      assert(PlainBytes.end(in: $0, from: 0) == $0.count, "a plain text needs no escape")
      quote(plain: $0)
    }
  }

  /// Writes the text that UTF-8 bytes are.
  public mutating func text(utf8 text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { quote($0) }
  }

  /// Writes true or false.
  @inlinable
  public mutating func bool(_ bool: Bool) { if bool { write("true") } else { write("false") } }

  /// Writes null.
  @inlinable
  public mutating func null() { write("null") }

  /// Writes a whole number.
  public mutating func integer(_ number: Int) {
    let place = beginValue(atMost: IntegerDigits.mostBytes)
    count = IntegerDigits.write(number, at: place) - storage
  }

  /// Writes an array of two whole numbers, as spans are written.
  public mutating func pair(_ first: Int, _ second: Int) {
    var place = beginValue(atMost: 2 * IntegerDigits.mostBytes + 3)
    place[0] = UInt8(ascii: "[")
    place = IntegerDigits.write(first, at: place + 1)
    place[0] = UInt8(ascii: ",")
    place = IntegerDigits.write(second, at: place + 1)
    place[0] = UInt8(ascii: "]")
    count = place + 1 - storage
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    guard PlainBytes.end(in: text, from: 0) == text.count else {
      var bytes: [UInt8] = []
      bytes.appendQuoted(text)
      bytes.withUnsafeBufferPointer { write($0) }
      return
    }
    quote(plain: text)
  }

  private mutating func quote(plain text: UnsafeBufferPointer<UInt8>) {
    let place = beginValue(atMost: text.count + 2)
    place[0] = UInt8(ascii: "\"")
    if let start = text.baseAddress { (place + 1).initialize(from: start, count: text.count) }
    place[text.count + 1] = UInt8(ascii: "\"")
    count += text.count + 2
  }

  @inlinable
  @inline(__always)
  mutating func write(_ word: StaticString) {
    let place = beginValue(atMost: word.utf8CodeUnitCount)
    place.initialize(from: word.utf8Start, count: word.utf8CodeUnitCount)
    count += word.utf8CodeUnitCount
  }

  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    let place = beginValue(atMost: bytes.count)
    guard let start = bytes.baseAddress else { return }
    place.initialize(from: start, count: bytes.count)
    count += bytes.count
  }

  @inlinable
  @inline(__always)
  mutating func begin(_ mark: UInt8) {
    beginValue(atMost: 1)[0] = mark
    count += 1
    followsValue = false
  }

  @inlinable
  @inline(__always)
  mutating func end(_ mark: UInt8) {
    reserve(1)
    storage[count] = mark
    count += 1
    followsValue = true
  }

  /// Writes the comma after an earlier value, and makes room for a value or key of at most so many
  /// bytes.
  /// - Returns: the place where it begins.
  @inlinable
  @inline(__always)
  mutating func beginValue(atMost length: Int) -> UnsafeMutablePointer<UInt8> {
    reserve(length + 1)
    if followsValue {
      storage[count] = 0x2C
      count += 1
    }
    followsValue = true
    return storage + count
  }

  @inlinable
  @inline(__always)
  mutating func reserve(_ length: Int) {
    if capacity - count < length { grow(by: length) }
  }

  @inline(never)
  @usableFromInline
  mutating func grow(by length: Int) {
    let larger = max(2 * capacity, capacity + length)
    let room = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    room.initialize(from: storage, count: count)
    storage.deallocate()
    (storage, capacity) = (room, larger)
  }
}

extension JSONStream {
  /// Writes a member with a text, or null.
  @inlinable
  @inline(__always)
  public mutating func member(_ key: StaticString, _ text: String?) {
    self.key(key)
    if let text { self.text(text) } else { null() }
  }

  /// Writes a member with a text that holds nothing to be escaped, or null.
  @inlinable
  @inline(__always)
  public mutating func member(_ key: StaticString, plain text: String?) {
    self.key(key)
    if let text { plainText(text) } else { null() }
  }
}
