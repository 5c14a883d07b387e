/// A JSON number as it was written: "1.20" stays "1.20", and no digit is lost to binary rounding.
///
/// Two numbers are equal where their tokens are.
public struct JSONNumber: Hashable, Sendable {
  /// The characters of the number, by the grammar of RFC 8259, section 6.
  public let token: String

  /// The whole number `value`.
  public init(_ value: Int) {
    token = String(value)
  }

  /// The number written as `token`, or nil where that is not JSON's way to write one.
  public init?(token: String) {
    let bytes = Array(token.utf8)
    guard Self.end(in: bytes, from: 0) == .found(bytes.count) else { return nil }
    self.token = token
  }

  /// A token that the reader has checked.
  init(checked token: String) {
    self.token = token
  }

  /// The whole number, or nil where the token has a fraction, an exponent or too many digits.
  public var integer: Int? { Int(token) }

  /// Where a number ends.
  enum End: Equatable {
    /// The offset after its last byte.
    case found(Int)
    /// The offset at which a digit had to stand.
    case missingDigit(Int)
  }

  /// Finds the end of the longest number that starts at `start`.
  static func end(in bytes: [UInt8], from start: Int) -> End {
    var place = start
    func digits() -> Bool {
      let first = place
      while place < bytes.count, bytes[place] &- 0x30 < 10 { place += 1 }
      return place > first
    }
    func skip(_ byte: UInt8) -> Bool {
      guard place < bytes.count, bytes[place] == byte else { return false }
      place += 1
      return true
    }
    _ = skip(UInt8(ascii: "-"))
    // A leading zero stands alone, so that no reader takes the rest for an octal number.
    if !skip(UInt8(ascii: "0")) {
      guard digits() else { return .missingDigit(place) }
    }
    if skip(UInt8(ascii: ".")) {
      guard digits() else { return .missingDigit(place) }
    }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      _ = skip(UInt8(ascii: "+")) || skip(UInt8(ascii: "-"))
      guard digits() else { return .missingDigit(place) }
    }
    return .found(place)
  }
}
