/// A number as a text writes it: its value and the tokens it takes.
public struct Numeral: Hashable, Sendable {
  /// What sort of number it is.
  public enum Kind: Hashable, Sendable {
    /// A number of things or of units: "7,000", "two dozen", "1.2 million".
    case number
    /// A part of a whole, from 0 to 1: "a third", "two in five", "half".
    case share
    /// "dozens", "several thousand": only its least value is known.
    case vague
  }

  /// The numbers of its tokens.
  public var tokens: Range<Int>
  /// Its value; of a vague number the least.
  public var value: DecimalNumber
  /// What sort of number it is.
  public var kind: Kind
  /// The power of ten of a magnitude word at its end ("1.4 billion" 9), else 0.
  public var magnitude: Int
  /// Whether it is written in words alone.
  public var isSpelledOut: Bool
}
