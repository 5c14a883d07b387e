/// Writes whole numbers as decimal digits straight to bytes.
enum IntegerDigits {
  /// The most bytes of a number, its sign included.
  static let mostBytes = 20

  /// Writes `number` from `place` on, where `mostBytes` fit.
  /// - Returns: the place behind it.
  static func write(
    _ number: Int, at place: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var start = place
    if number < 0 {
      start[0] = UInt8(ascii: "-")
      start += 1
    }
    var rest = number.magnitude
    let end = start + count(of: rest)
    var digit = end
    repeat {
      digit -= 1
      let (tenth, unit) = rest.quotientAndRemainder(dividingBy: 10)
      digit[0] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: unit)
      rest = tenth
    } while rest > 0
    return end
  }

  /// How many digits a number has; compares alone, since divisions take several times as long.
  private static func count(of number: UInt) -> Int {
    var (count, limit) = (1, 10 as UInt)
    while number >= limit {
      count += 1
      limit *= 10
    }
    return count
  }
}
