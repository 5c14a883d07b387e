/// A text exactly as it was loaded: valid UTF-8 without NUL, never normalised.
///
/// Every span of claims and figures is in bytes of this text. Scalar offsets, which the
/// interchange formats use, are converted here and nowhere else.
public struct SourceText: Hashable, Sendable {
  /// The UTF-8 bytes.
  public let bytes: [UInt8]
  /// Scalars before every 64th byte; empty for pure ASCII, where both offsets agree.
  private let scalarsBefore: [Int32]
  /// What it shows, where it is HTML; nil of plain text, which is read as it is.
  public let shown: ShownText?

  /// The text of `bytes`.
  /// - Throws: `TextError` with the offset of the first byte that is not text.
  public init(validating bytes: [UInt8]) throws(TextError) {
    if let error = TextError.first(in: bytes) { throw error }
    self.init(unchecked: bytes)
  }

  /// The text of a string; NUL is kept, since the caller has the text already.
  public init(_ string: String) {
    self.init(unchecked: Array(string.utf8))
  }

  private init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
    self.scalarsBefore = Self.checkpoints(of: bytes)
    shown = nil
  }

  /// `text`, of which `shown` is read.
  init(_ text: SourceText, shown: ShownText) {
    (bytes, scalarsBefore, self.shown) = (text.bytes, text.scalarsBefore, shown)
  }

  /// The whole text.
  public var span: Span { Span(0, bytes.count) }

  /// The text of `span`, which must lie inside and cut no scalar; of HTML, the words it shows.
  public subscript(span: Span) -> String {
    String(decoding: words(at: span), as: UTF8.self)
  }

  /// The bytes of the text of `span`; of HTML, of the words it shows.
  private func words(at span: Span) -> ArraySlice<UInt8> {
    shown?.words(at: span) ?? bytes[span.start..<span.end]
  }

  /// The text that is read, as a text of its own: of HTML what it shows, else the text itself.
  public var asShown: SourceText { shown.map { SourceText(unchecked: $0.bytes) } ?? self }

  /// The first and the third byte of a mark as it is shown, 0 where it is shorter, and its length.
  public func mark(at span: Span) -> (first: UInt8, third: UInt8, length: Int) {
    let bytes = shown?.bytes ?? self.bytes
    let place = shown?.shown(span) ?? span
    let third = place.length > 2 ? bytes[place.start + 2] : 0
    return (place.isEmpty ? 0 : bytes[place.start], third, place.length)
  }

  /// Where the bytes of `span` in `asShown` stand in the text.
  public func placed(_ span: Span) -> Span { shown?.placed(span) ?? span }

  /// The texts of `spans` in order, joined by " … ".
  public func quote(_ spans: [Span]) -> String {
    String(decoding: quotedBytes(spans), as: UTF8.self)
  }

  /// The UTF-8 bytes of `quote(spans)`, for outputs that write bytes.
  public func quotedBytes(_ spans: [Span]) -> [UInt8] {
    var quoted: [UInt8] = []
    for (number, span) in spans.enumerated() {
      if number > 0 { quoted += " … ".utf8 }
      quoted += words(at: span)
    }
    return quoted
  }

  /// Unicode scalars before the byte at `offset`.
  public func scalarOffset(ofByte offset: Int) -> Int {
    if scalarsBefore.isEmpty { return offset }
    let block = offset >> 6
    return bytes.withUnsafeBytes {
      Int(scalarsBefore[block]) + Self.scalars(in: $0, from: block << 6, to: offset)
    }
  }

  /// The byte offset of the scalar with the given number, from 0; that of the end for the number
  /// of all scalars, nil past it and below 0.
  public func byteOffset(ofScalar scalar: Int) -> Int? {
    guard scalar >= 0 else { return nil }
    if scalarsBefore.isEmpty { return scalar <= bytes.count ? scalar : nil }
    var low = 0
    var high = scalarsBefore.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(scalarsBefore[middle]) <= scalar { low = middle } else { high = middle }
    }
    var count = Int(scalarsBefore[low])
    var index = low << 6
    while index < bytes.count && bytes[index] & 0xC0 == 0x80 { index += 1 }
    while index < bytes.count && count < scalar {
      index += 1
      while index < bytes.count && bytes[index] & 0xC0 == 0x80 { index += 1 }
      count += 1
    }
    return count == scalar ? index : nil
  }

  /// The line and column of a byte, both from 1; the column counts scalars.
  public func position(ofByte offset: Int) -> (lineFromOne: Int, columnFromOne: Int) {
    var line = 1
    var lineStart = 0
    for index in 0..<min(offset, bytes.count) where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return (line, scalarOffset(ofByte: offset) - scalarOffset(ofByte: lineStart) + 1)
  }

  private static func checkpoints(of bytes: [UInt8]) -> [Int32] {
    bytes.withUnsafeBytes { buffer in
      var result: [Int32] = [0]
      result.reserveCapacity(buffer.count / 64 + 1)
      var count = 0
      var block = 0
      while block + 64 <= buffer.count {
        count += scalars(in: buffer, from: block, to: block + 64)
        result.append(Int32(count))
        block += 64
      }
      count += scalars(in: buffer, from: block, to: buffer.count)
      return count == buffer.count ? [] : result
    }
  }

  /// The number of scalars that begin in a range of at most 64 bytes, eight bytes at a time: all but
  /// the bytes that go on with one.
  private static func scalars(
    in buffer: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Int {
    /// How many go on, for each of the eight places by itself.
    var goingOn: UInt64 = 0
    var index = start
    while index + 8 <= end {
      goingOn += Self.goingOn(buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    if index < end, end >= 8 {
      let last = buffer.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
      goingOn += Self.goingOn(last >> UInt64(8 * (index + 8 - end)))
      index = end
    }
    var count = end - start - Int((goingOn &* ones) >> 56)
    while index < end {
      if buffer[index] & 0xC0 == 0x80 { count -= 1 }
      index += 1
    }
    return count
  }

  /// 1 in each byte whose first bits are 10.
  private static func goingOn(_ word: UInt64) -> UInt64 { word >> 7 & ~(word >> 6) & ones }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
}
