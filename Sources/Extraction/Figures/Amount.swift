import Prose

/// A number or range with its currency or unit and its bound, before it is known what it counts.
struct Amount {
  /// From the bound word to the last word of the unit.
  var tokens: Range<Int>
  /// The number, or the first end of a range.
  var first: DecimalNumber
  /// The second end of a range.
  var second: DecimalNumber?
  var kind: Numeral.Kind
  /// The ISO 4217 code.
  var currency: String?
  var unit: MeasurementUnit?
  /// The tokens of currency or unit.
  var unitTokens: Range<Int>?
  var isAge = false
  var bound: Figure.Bound
  /// The tokens of the bound words.
  var approximator: Range<Int>?
  /// Whether "from" opens the range.
  var isFromTo = false
  /// Whether it is written in words alone.
  var isSpelledOut = false

  /// Whether the number counts things rather than units, money or parts.
  var isCount: Bool { currency == nil && unit == nil && kind != .share }
}
