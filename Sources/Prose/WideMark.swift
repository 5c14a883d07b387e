/// The marks and spaces outside ASCII that news texts use; every other scalar is a letter.
struct WideMark {
  enum Kind {
    case space, line, nothing, apostrophe
    case token(Token.Kind)
  }

  let kind: Kind
  /// Bytes it takes.
  let width: Int

  /// The mark whose first byte stands at `index`, or nil where a letter begins.
  static func at(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> WideMark? {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case 0xC2:
      return latin(second).map { WideMark(kind: $0, width: 2) }
    case 0xC3:
      return second == 0x97 || second == 0xB7 ? WideMark(kind: .token(.symbol), width: 2) : nil
    case 0xE2:
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      return general(second, third).map { WideMark(kind: $0, width: 3) }
    case 0xE3 where second == 0x80:
      return index + 2 < bytes.count && bytes[index + 2] == 0x80
        ? WideMark(kind: .space, width: 3) : nil
    case 0xEF where second == 0xBB:
      return index + 2 < bytes.count && bytes[index + 2] == 0xBF
        ? WideMark(kind: .nothing, width: 3) : nil
    default:
      return nil
    }
  }

  /// Bytes of the blank or invisible scalar at `index`, or nil where something is to be seen.
  static func blankWidth(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let byte = bytes[index]
    if byte < 0x80 { return byte <= 0x20 || byte == 0x7F ? 1 : nil }
    guard let mark = at(index, in: bytes) else { return nil }
    switch mark.kind {
    case .space, .line, .nothing: return mark.width
    case .apostrophe, .token: return nil
    }
  }

  /// Bytes of the scalar whose lead byte is given.
  static func width(ofLead byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Whether the scalar that begins at `index` is a capital letter; a lone capital of a title, as
  /// in U+01C5, is one.
  static func isCapital(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    let category = scalar(at: index, in: bytes).properties.generalCategory
    return category == .uppercaseLetter || category == .titlecaseLetter
  }

  /// Whether the scalar that begins at `index` is a small letter.
  static func isSmall(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x61 && byte <= 0x7A }
    return scalar(at: index, in: bytes).properties.generalCategory == .lowercaseLetter
  }

  /// The scalar whose bytes begin at `index`; U+FFFD where they are cut short.
  private static func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar
  {
    let width = width(ofLead: bytes[index])
    guard index + width <= bytes.count else { return "\u{FFFD}" }
    let lead = UInt32(bytes[index]) & (0xFF >> UInt32(width == 1 ? 1 : width + 1))
    let value = (1..<width).reduce(lead) { $0 << 6 | UInt32(bytes[index + $1] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// U+0080 to U+00BF.
  private static func latin(_ second: UInt8) -> Kind? {
    switch second {
    case 0x85: .line
    case 0x80..<0xA0: .nothing
    case 0xA0: .space
    case 0xAA, 0xB5, 0xBA: nil
    case 0xA2, 0xA3, 0xA4, 0xA5: .token(.currency)
    case 0xAB: .token(.openQuote)
    case 0xBB: .token(.closeQuote)
    case 0xAD: .nothing
    default: .token(.symbol)
    }
  }

  /// U+2000 to U+2BFF, the part that holds spaces, quotation marks, dashes and currencies.
  private static func general(_ second: UInt8, _ third: UInt8) -> Kind? {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): .space
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): .nothing
    case (0x80, 0xA8), (0x80, 0xA9): .line
    case (0x80, 0x90), (0x80, 0x91): .token(.hyphen)
    case (0x80, 0x92...0x95): .token(.dash)
    case (0x80, 0x98), (0x80, 0x9A...0x9C), (0x80, 0x9E), (0x80, 0x9F), (0x80, 0xB9):
      .token(.openQuote)
    case (0x80, 0x99): .apostrophe
    case (0x80, 0x9D), (0x80, 0xBA): .token(.closeQuote)
    case (0x80, 0xA6): .token(.ellipsis)
    case (0x80, _): .token(.symbol)
    case (0x81, _): .token(.symbol)
    case (0x82, 0xA0...0xBF), (0x83, 0x80): .token(.currency)
    case (0x88, 0x92): .token(.hyphen)
    case (0x84...0x9F, _), (0xAC...0xAF, _): .token(.symbol)
    default: nil
    }
  }
}
