/// An exact decimal number: `significand × 10^exponent`, with the digits as they were written.
///
/// "1.20" keeps its last zero, so that its text comes back unchanged; equality and order are by
/// value. At most 30 digits and exponents from -30 to 30, wide enough for any figure in an article;
/// what does not fit gives nil, never a rounded number.
public struct DecimalNumber: Sendable {
  /// The digits as one integer, with the sign; in two parts, which need no gap before them.
  private let highDigits: Int64
  private let lowDigits: UInt64
  private let powerOfTen: Int8

  /// The digits as one integer, with the sign.
  public var significand: Int128 { Int128(highDigits) << 64 | Int128(lowDigits) }
  /// The power of ten; negative for decimal places.
  public var exponent: Int { Int(powerOfTen) }

  /// The most digits a number may have.
  static let digitLimit = 30

  /// The whole number `value`.
  public init(_ value: Int) {
    self.init(unchecked: Int128(value), exponent: 0)
  }

  /// The number `significand × 10^exponent`, or nil where it exceeds the limits.
  public init?(significand: Int128, exponent: Int) {
    guard significand.magnitude < UInt128(Self.powers[Self.digitLimit]),
      (-Self.digitLimit...Self.digitLimit).contains(exponent)
    else { return nil }
    self.init(unchecked: significand, exponent: exponent)
  }

  /// Reads "-12.50": an optional sign, digits, optionally a point and digits; nothing else.
  public init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == 0x2D
    if isNegative { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    var digits: Int128 = 0
    for byte in parts.joined() {
      digits = digits * 10 + Int128(byte - 0x30)
      guard digits < Self.power(of: Self.digitLimit) else { return nil }
    }
    let places = parts.count > 1 ? parts[1].count : 0
    self.init(significand: isNegative ? -digits : digits, exponent: -places)
  }

  private init(unchecked significand: Int128, exponent: Int) {
    highDigits = Int64(truncatingIfNeeded: significand >> 64)
    lowDigits = UInt64(truncatingIfNeeded: significand)
    powerOfTen = Int8(exponent)
  }

  /// The powers of ten that an `Int128` holds, from that of 0 on.
  private static let powers: [Int128] = (0...38).map { exponent in
    (0..<exponent).reduce(Int128(1)) { result, _ in result * 10 }
  }

  /// Ten to the power of `exponent`, from 0 to 38.
  private static func power(of exponent: Int) -> Int128 { powers[exponent] }

  /// How many digits the number is written with, without its sign; one for 0.
  private static func digitCount(of number: Int128) -> Int {
    let magnitude = number.magnitude
    var count = 1
    while count < powers.count, magnitude >= powers[count].magnitude { count += 1 }
    return count
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// Written out without exponent or grouping: "7000", "0.3333", "-4.50".
  public var description: String {
    let sign = significand < 0 ? "-" : ""
    var digits = String(significand.magnitude)
    if exponent >= 0 {
      return sign + digits + (significand == 0 ? "" : String(repeating: "0", count: exponent))
    }
    if digits.count <= -exponent {
      digits = String(repeating: "0", count: -exponent - digits.count + 1) + digits
    }
    let point = digits.index(digits.endIndex, offsetBy: exponent)
    return sign + digits[..<point] + "." + digits[point...]
  }
}

extension DecimalNumber: Hashable, Comparable {
  /// Equal by value: 1.20 equals 1.2.
  public static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.exponent == right.exponent { return left.significand == right.significand }
    let (first, second) = (left.normalized, right.normalized)
    return first.significand == second.significand && first.exponent == second.exponent
  }

  /// Hashes the value.
  public func hash(into hasher: inout Hasher) {
    let number = normalized
    hasher.combine(number.significand)
    hasher.combine(number.exponent)
  }

  /// Ordered by value.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.exponent == right.exponent { return left.significand < right.significand }
    if (left.significand < 0) != (right.significand < 0) { return left.significand < 0 }
    if left.significand == 0 || right.significand == 0 {
      return left.significand < right.significand
    }
    let (leftSize, rightSize) = (left.leadingPlace, right.leadingPlace)
    if leftSize != rightSize { return (leftSize < rightSize) == (left.significand > 0) }
    // Of one leading place, neither has more than all its digits when brought to one exponent.
    let exponent = min(left.exponent, right.exponent)
    return left.significand * power(of: left.exponent - exponent)
      < right.significand * power(of: right.exponent - exponent)
  }

  /// Without trailing zeros, so that one value has one form.
  var normalized: DecimalNumber {
    if significand == 0 { return DecimalNumber(0) }
    var (digits, power) = (significand, exponent)
    while digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    return DecimalNumber(unchecked: digits, exponent: power)
  }

  /// The power of ten of the first digit.
  private var leadingPlace: Int { Self.digitCount(of: significand) + exponent }
}

extension DecimalNumber {
  /// The place value of the last digit that is not zero: 7,000 gives 1,000; 1.2 gives 0.1.
  ///
  /// Our reading of precision; see `help slack`.
  public var lastPlace: DecimalNumber {
    if significand == 0 { return DecimalNumber(1) }
    return DecimalNumber(unchecked: 1, exponent: normalized.exponent)
  }

  /// Its size without the sign.
  public var magnitude: DecimalNumber {
    significand < 0 ? DecimalNumber(unchecked: -significand, exponent: exponent) : self
  }

  /// The number times a power of ten, exactly; nil past the limits.
  public func scaled(byPowerOfTen power: Int) -> DecimalNumber? {
    let (sum, overflow) = exponent.addingReportingOverflow(power)
    return overflow ? nil : DecimalNumber(significand: significand, exponent: sum)
  }

  /// The sum, exactly; nil past the limits.
  public static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
    let exponent = min(left.exponent, right.exponent)
    guard let first = left.digits(at: exponent), let second = right.digits(at: exponent) else {
      return nil
    }
    return DecimalNumber(significand: first + second, exponent: exponent)
  }

  /// The difference, exactly; nil past the limits.
  public static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
    left + DecimalNumber(unchecked: -right.significand, exponent: right.exponent)
  }

  /// The product, exactly; nil past the limits.
  public static func * (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
    let (first, second) = (left.normalized, right.normalized)
    let (digits, overflow) = first.significand.multipliedReportingOverflow(by: second.significand)
    if overflow { return nil }
    return DecimalNumber(significand: digits, exponent: first.exponent + second.exponent)
  }

  /// The quotient to the given number of significant digits, 1 to 15, a half rounded away from
  /// zero; nil by zero and where both numbers have more digits than the calculation holds.
  public func divided(by divisor: DecimalNumber, digits: Int) -> DecimalNumber? {
    guard divisor.significand != 0, digits > 0, digits <= 15 else { return nil }
    let (number, by) = (normalized, divisor.normalized)
    let size = Self.digitCount(of: number.significand)
    let shift = max(0, digits + 1 + Self.digitCount(of: by.significand) - size)
    guard shift + size < 38 else { return nil }
    var quotient = number.significand * Self.power(of: shift) / by.significand
    let excess = max(0, Self.digitCount(of: quotient) - digits)
    let unit = Self.power(of: excess)
    let rest = quotient % unit
    quotient /= unit
    if excess > 0, rest.magnitude * 2 >= unit.magnitude { quotient += rest < 0 ? -1 : 1 }
    let exponent = number.exponent - by.exponent - shift + excess
    return DecimalNumber(significand: quotient, exponent: exponent)?.normalized
  }

  /// The nearest binary floating-point number, for drawing only.
  public var approximated: Double {
    var result = Double(significand)
    for _ in 0..<abs(exponent) { result = exponent > 0 ? result * 10 : result / 10 }
    return result
  }

  private func digits(at power: Int) -> Int128? {
    let shift = exponent - power
    guard shift >= 0, Self.digitCount(of: significand) + shift < 38 else { return nil }
    return significand * Self.power(of: shift)
  }
}
