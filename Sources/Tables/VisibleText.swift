/// Text that is safe to show on a terminal: what could drive it, or hide in it, is spelled out.
///
/// ESC and the other control characters, bidirectional controls, zero-width characters and
/// noncharacters are written `\u{1B}`. Kept are line feeds and tabs where the caller asks for them,
/// U+200D between two emoji, and one variation selector after the character it selects.
public struct VisibleText: Hashable, Sendable {
  /// The text as it may be shown.
  public let text: String

  /// What becomes of line breaks and tabs.
  public enum Breaks: Hashable, Sendable {
    /// Each run of them, with the blanks around it, becomes one blank.
    case folded
    /// Line feeds and tabs stay; a carriage return before a line feed is dropped.
    case kept
    /// They are written `\n`, `\t` and `\r`, and a backslash is doubled, so that the text can be
    /// read back.
    case escaped
  }

  /// The visible form of a text from anywhere.
  public init(_ raw: some StringProtocol, breaks: Breaks = .folded) {
    if Self.isPlain(raw, doublesBackslash: breaks == .escaped) {
      text = String(raw)
      return
    }
    var writer = VisibleWriter(breaks: breaks)
    for scalar in raw.unicodeScalars { writer.append(scalar) }
    text = writer.finish()
  }

  /// Whether the text is its own visible form.
  private static func isPlain(_ raw: some StringProtocol, doublesBackslash: Bool) -> Bool {
    if doublesBackslash && raw.utf8.contains(0x5C) { return false }
    return raw.utf8.withContiguousStorageIfAvailable { !mayHideSomething(in: $0) } ?? false
  }

  /// Whether a text needs a closer look; its bytes tell that faster than its scalars.
  static func mayHideSomething(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case 0..<0x20, 0x7F: return true
      // U+0080 to U+009F and U+00AD; U+061C; then by the first two of three or four bytes.
      case 0xC2 where next < 0xA0 || next == 0xAD: return true
      case 0xD8 where next == 0x9C: return true
      case 0xE1 where next == 0xA0: return true
      case 0xE2 where next == 0x80 || next == 0x81:
        if isHiddenPunctuation(index + 2 < bytes.count ? bytes[index + 2] : 0, next) { return true }
      case 0xE3 where next == 0x85: return true
      case 0xEF where next >= 0xB7: return true
      case 0xF0... where next & 0x0F == 0x0F || byte == 0xF3: return true
      default: break
      }
      index += 1
    }
    return false
  }

  /// U+200B to U+200F, U+2028 to U+202E and U+2060 to U+206F by their second and third byte.
  private static func isHiddenPunctuation(_ third: UInt8, _ second: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x8B...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA0...0xAF): true
    default: false
    }
  }

  /// Whether a scalar must never reach a terminal as it is, wherever it stands.
  ///
  /// Line feed, tab and carriage return count as well; so do U+200D and variation selectors, which
  /// are harmless only beside an emoji.
  public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0xFDD0...0xFDEF, 0xE0000...0xE0FFF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
