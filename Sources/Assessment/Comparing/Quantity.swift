import Prose

/// A number in the base unit of its family, in steps of 10^-15, so that comparing is one integer
/// operation; exact for figures of up to 22 digits before the point and 15 behind it.
struct Quantity: Hashable, Comparable, Sendable {
  let steps: Int128

  static let placesBehindPoint = 15

  init(steps: Int128) { self.steps = steps }

  /// The value of `number`, or nil where it has more places than a quantity holds.
  init?(_ number: DecimalNumber) {
    var digits = number.significand
    var shift = number.exponent + Self.placesBehindPoint
    while shift < 0 {
      guard digits % 10 == 0 else { return nil }
      digits /= 10
      shift += 1
    }
    while shift > 0 {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      guard !overflow, product.magnitude < UInt128(1) << 124 else { return nil }
      digits = product
      shift -= 1
    }
    steps = digits
  }

  /// The same value as a decimal number; nil past its limits.
  var number: DecimalNumber? {
    var (digits, exponent) = (steps, -Self.placesBehindPoint)
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      exponent += 1
    }
    return DecimalNumber(significand: digits, exponent: digits == 0 ? 0 : exponent)
  }

  static func < (left: Quantity, right: Quantity) -> Bool { left.steps < right.steps }

  static func + (left: Quantity, right: Quantity) -> Quantity {
    Quantity(steps: left.steps + right.steps)
  }

  static func - (left: Quantity, right: Quantity) -> Quantity {
    Quantity(steps: left.steps - right.steps)
  }

  /// How far two values lie apart.
  func distance(to other: Quantity) -> Quantity {
    Quantity(steps: steps > other.steps ? steps - other.steps : other.steps - steps)
  }
}
