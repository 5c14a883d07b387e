/// Fractions in one sign and their division.
enum NumeralFraction {
  /// Fractions that do not end are kept to this many digits.
  static let digits = 6

  /// `count / parts`, exact where it ends.
  static func value(_ count: Int, of parts: Int) -> DecimalNumber? {
    DecimalNumber(count).divided(by: DecimalNumber(parts), digits: digits)
  }

  /// The value of a sign such as ½ or ⅔, or nil for any other token.
  ///
  /// Source: the Unicode Standard, numeric values of U+00BC to U+00BE and U+2150 to U+215E.
  static func vulgar(_ token: Token, in bytes: [UInt8]) -> DecimalNumber? {
    switch (token.end - token.start, bytes[token.start]) {
    case (2, 0xC2):
      switch bytes[token.start + 1] {
      case 0xBC: return value(1, of: 4)
      case 0xBD: return value(1, of: 2)
      case 0xBE: return value(3, of: 4)
      default: return nil
      }
    case (3, 0xE2) where bytes[token.start + 1] == 0x85:
      let parts: [(Int, Int)] = [
        (1, 7), (1, 9), (1, 10), (1, 3), (2, 3), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6),
        (1, 8), (3, 8), (5, 8), (7, 8),
      ]
      let number = Int(bytes[token.start + 2]) - 0x90
      guard parts.indices.contains(number) else { return nil }
      return value(parts[number].0, of: parts[number].1)
    default: return nil
    }
  }
}
