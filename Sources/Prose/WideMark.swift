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

  /// Whether a capital letter of ASCII, Latin-1, Latin Extended-A, Greek or Cyrillic begins there.
  static func isCapital(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case 0xC3: return second <= 0x9E
    case 0xC4, 0xC5: return isEvenCapital(byte, second)
    case 0xCE: return second >= 0x86 && second <= 0xAB
    case 0xD0: return second <= 0xAF
    default: return false
    }
  }

  /// In Latin Extended-A capitals are even up to U+0137, odd to U+0148, then even again.
  private static func isEvenCapital(_ lead: UInt8, _ second: UInt8) -> Bool {
    let scalar = Int(lead & 0x1F) << 6 | Int(second & 0x3F)
    let isEven = scalar % 2 == 0
    let isOddRun = (0x139...0x148).contains(scalar) || scalar >= 0x179
    return isOddRun ? !isEven : isEven
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
    case (0x82, 0xA0...0xBF), (0x83, 0x80): .token(.currency)
    case (0x88, 0x92): .token(.hyphen)
    case (0x84...0x9F, _), (0xAC...0xAF, _): .token(.symbol)
    default: nil
    }
  }
}
