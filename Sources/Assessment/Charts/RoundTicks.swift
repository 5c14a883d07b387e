import Prose

/// An axis with ticks at round numbers: 1, 2 or 5 times a power of ten apart.
public struct RoundTicks: Hashable, Sendable {
  /// The values of the ticks in order; two or more.
  public let values: [Double]
  /// How they are written, all in one unit: "0", "5,000", "1.5".
  public let labels: [String]
  /// What the labels are in ("million"), or nil for ones.
  public let scale: String?

  /// The first tick.
  public var start: Double { values.first ?? 0 }
  /// The last tick.
  public var end: Double { values.last ?? 1 }

  /// Ticks around `low` and `high`, about `count` of them and at least two.
  ///
  /// The axis begins at zero where the values leave room for it, so that lengths can be compared;
  /// elsewhere no value lies on its first tick. Of whole things no tick is a fraction.
  public init(around low: Double, _ high: Double, count: Int = 6, whole: Bool = false) {
    var (low, high) = (min(low, high), max(low, high))
    if low > 0, low < high * 0.6 || low == high { low = 0 }
    if high <= low {
      let room = max(abs(low) * 0.1, 1)
      (low, high) = (low - room, high + room)
    }
    let fine = Self.roundStep(above: (high - low) / Double(max(2, count)))
    let step = whole ? max(1, fine) : fine
    var first = (low / step).rounded(.down)
    if low > 0, first * step == low { first -= 1 }
    let last = (high / step).rounded(.up)
    let indices = stride(from: first, through: last, by: 1)
    values = indices.map { $0 * step }
    let (divisor, name) = Self.scale(of: max(abs(first), abs(last)) * step)
    scale = name
    let places = Self.places(of: step / divisor)
    labels = values.map { Self.written($0 / divisor, places: places) }
  }

  /// Where a value lies on the axis, 0 at its first tick and 1 at its last.
  public func position(of value: Double) -> Double {
    (value - start) / (end - start)
  }

  private static func roundStep(above size: Double) -> Double {
    var power = 1.0
    while power * 10 <= size { power *= 10 }
    while power > size { power /= 10 }
    for factor in [1.0, 2, 5] where factor * power >= size { return factor * power }
    return 10 * power
  }

  private static func scale(of largest: Double) -> (Double, String?) {
    if largest >= 1e10 { return (1e9, "billion") }
    return largest >= 1e7 ? (1e6, "million") : (1, nil)
  }

  private static func places(of step: Double) -> Int {
    var (places, size) = (0, step)
    while places < 9, abs(size - size.rounded()) > size * 1e-6 {
      size *= 10
      places += 1
    }
    return places
  }

  /// A number with the given decimal places and commas between thousands.
  static func written(_ value: Double, places: Int) -> String {
    var digits = 1.0
    for _ in 0..<places { digits *= 10 }
    let whole = (abs(value) * digits).rounded()
    guard whole < 9e18 else { return "\(value)" }
    let text = DecimalNumber(significand: Int128(whole), exponent: -places)?.description ?? ""
    return (value < 0 && whole > 0 ? "-" : "") + GroupedNumber.grouped(text)
  }
}

/// A number with commas between thousands, as charts write it.
enum GroupedNumber {
  /// "15000.5" as "15,000.5".
  static func grouped(_ number: String) -> String {
    let isNegative = number.hasPrefix("-")
    let parts = (isNegative ? String(number.dropFirst()) : number)
      .split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return number }
    var result = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return (isNegative ? "-" : "") + result + (parts.count > 1 ? "." + parts[1] : "")
  }
}
