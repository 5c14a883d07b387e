/// Reads one run of digits with its separators: "7,000", "1.2", "12,34,567.89", "3'500".
enum NumeralDigits {
  /// The number written in `bytes`, or nil where the separators make no number ("1.2.3").
  static func value(of bytes: ArraySlice<UInt8>) -> DecimalNumber? {
    if bytes.count <= 18, isPlain(bytes) {
      return DecimalNumber(bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    var digits: Int128 = 0
    var count = 0
    var groups: [Int] = [0]
    var marks: [UInt8] = []
    for byte in bytes {
      if byte >= 0x30 && byte <= 0x39 {
        digits = digits * 10 + Int128(byte - 0x30)
        count += 1
        groups[groups.count - 1] += 1
        if count > DecimalNumber.digitLimit { return nil }
      } else if byte < 0x80 || byte == 0xE2 {
        marks.append(byte == 0xE2 ? 0x27 : byte)
        groups.append(0)
      }
    }
    guard let places = places(marks: marks, groups: groups) else { return nil }
    return DecimalNumber(significand: digits, exponent: -places)
  }

  /// Whether `bytes` are digits alone.
  static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// How many digits stand behind the decimal point.
  private static func places(marks: [UInt8], groups: [Int]) -> Int? {
    guard let last = marks.last else { return 0 }
    let earlier = marks.dropLast()
    if last == 0x2E, !earlier.contains(0x2E) {
      return isGrouped(groups.dropLast(), by: earlier) ? groups[groups.count - 1] : nil
    }
    if last == 0x2C, !earlier.isEmpty, !earlier.contains(0x2C) {
      return isGrouped(groups.dropLast(), by: earlier) ? groups[groups.count - 1] : nil
    }
    return isGrouped(groups[...], by: marks[...]) ? 0 : nil
  }

  /// Whether one mark parts the groups into threes, or in the Indian way into twos before a three.
  private static func isGrouped(_ groups: ArraySlice<Int>, by marks: ArraySlice<UInt8>) -> Bool {
    guard let mark = marks.first else { return true }
    guard marks.allSatisfy({ $0 == mark }), let first = groups.first, let last = groups.last,
      first >= 1, first <= 3, last == 3
    else { return false }
    let inner = groups.dropFirst().dropLast()
    return inner.allSatisfy { $0 == 3 }
      || (mark == 0x2C && first <= 2 && inner.allSatisfy { $0 == 2 })
  }
}
