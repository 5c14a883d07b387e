/// How many columns a text takes on a terminal.
public enum DisplayWidth {
  /// The columns of one line of text, by the widths of Unicode 15.0.0.
  ///
  /// Combining marks take none, East Asian wide characters and emoji two. An emoji sequence (joined
  /// with U+200D, with a skin tone, or made an emoji by U+FE0F) takes two columns as a whole, as
  /// terminals that draw it in one piece do. Control characters count none: make them visible first.
  public static func of(_ text: some StringProtocol) -> Int {
    if let ascii = text.utf8.withContiguousStorageIfAvailable(asciiWidth), let ascii {
      return ascii
    }
    return scalarWidth(text.unicodeScalars)
  }

  /// The columns of one scalar that stands alone: 0, 1 or 2.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if contains(value, WidthRanges.zero) { return 0 }
    return contains(value, WidthRanges.two) ? 2 : 1
  }

  private static func asciiWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var width = 0
    for byte in bytes {
      if byte >= 0x80 { return nil }
      if byte >= 0x20 && byte != 0x7F { width += 1 }
    }
    return width
  }

  private static func scalarWidth(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    var width = 0
    // The columns of the base that a joiner, a skin tone or U+FE0F may still change.
    var base = 0
    var isJoined = false
    for scalar in scalars {
      let own = of(scalar)
      switch scalar.value {
      case 0x200D:
        isJoined = base > 0
      case 0xFE0F:
        if base == 1 {
          width += 1
          base = 2
        }
      case 0x1F3FB...0x1F3FF where base == 2:
        break
      default:
        if own > 0 {
          if isJoined && own == 2 {
            // Drawn in the columns of the emoji before it.
          } else {
            width += own
          }
          base = own
          isJoined = false
        }
      }
    }
    return width
  }

  /// Binary search over pairs of first and last.
  private static func contains(_ value: UInt32, _ ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value < ranges[2 * middle] {
        high = middle
      } else if value > ranges[2 * middle + 1] {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
