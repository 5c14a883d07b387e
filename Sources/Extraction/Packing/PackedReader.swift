import Prose

/// Reads a record from its beginning on; see `PackedRecords` for its form.
struct PackedReader {
  private let records: PackedRecords
  private var place: Int

  init(_ records: PackedRecords, at record: Int) {
    (self.records, place) = (records, Int(records.starts[record]))
  }

  mutating func byte() -> UInt8 {
    defer { place += 1 }
    return records.bytes[place]
  }

  mutating func number() -> Int {
    var (number, shift) = (0, 0)
    while true {
      let byte = byte()
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  mutating func signed() -> Int {
    let folded = number()
    return folded >> 1 ^ -(folded & 1)
  }

  /// A signed number that may be wider than a machine word.
  mutating func wide() -> Int128 {
    var (folded, shift) = (UInt128(0), 0)
    while true {
      let byte = byte()
      folded |= UInt128(byte & 0x7F) << shift
      if byte < 0x80 { return Int128(folded >> 1) ^ -Int128(folded & 1) }
      shift += 7
    }
  }

  mutating func name() -> String { records.names[number()] }

  mutating func span(from base: Int) -> Span {
    let start = base + signed()
    return Span(start, start + number())
  }

  mutating func spans(from base: Int) -> [Span] {
    (0..<number()).map { _ in span(from: base) }
  }

  mutating func skipNumbers(_ count: Int) {
    for _ in 0..<count {
      while byte() >= 0x80 {}
    }
  }

  mutating func skipSpans() { skipNumbers(2 * number()) }
}
