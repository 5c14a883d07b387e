import Prose

/// Writes records one after the other; see `PackedRecords` for their form.
struct PackedWriter {
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = []
  private(set) var names: [String]
  private var numbersOfNames: [String: Int] = [:]

  /// A writer of records whose names go on from those of others.
  init(after names: [String] = []) {
    self.names = names
    for (number, name) in names.enumerated() { numbersOfNames[name] = number }
  }

  /// What was written, with a table of names that may go on after its own, in just the room needed.
  func records(names: [String]) -> PackedRecords {
    PackedRecords(bytes: Self.fitting(bytes), starts: Self.fitting(starts), names: names)
  }

  /// Begins the next record.
  mutating func begin() { starts.append(UInt32(bytes.count)) }

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// A number that is not negative.
  mutating func number(_ number: Int) {
    precondition(number >= 0, "numbers below zero are written as signed ones")
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number of any sign whose double is a machine word.
  mutating func signed(_ number: Int) { self.number(number << 1 ^ number >> (Int.bitWidth - 1)) }

  /// A number of any sign and at most 127 bits.
  mutating func wide(_ number: Int128) {
    var rest = UInt128(bitPattern: number << 1 ^ number >> 127)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func name(_ name: String) {
    if let number = numbersOfNames[name], names[number].utf8.elementsEqual(name.utf8) {
      return self.number(number)
    }
    // Names are equal to Swift also where an accent is written in two ways; each keeps its bytes.
    numbersOfNames[name] = names.count
    number(names.count)
    names.append(name)
  }

  /// A span by its distance from a place that the reader knows, mostly its sentence.
  mutating func span(_ span: Span, from base: Int) {
    signed(span.start - base)
    number(span.length)
  }

  mutating func spans(_ spans: [Span], from base: Int) {
    number(spans.count)
    for span in spans { self.span(span, from: base) }
  }

  /// The same list without spare room behind it.
  static func fitting<Element>(_ list: [Element]) -> [Element] {
    list.isEmpty
      ? []
      : [Element](unsafeUninitializedCapacity: list.count) { room, count in
        _ = room.initialize(from: list)
        count = list.count
      }
  }
}
