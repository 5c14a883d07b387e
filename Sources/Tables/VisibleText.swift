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

  /// Printable ASCII needs no second look.
  private static func isPlain(_ raw: some StringProtocol, doublesBackslash: Bool) -> Bool {
    raw.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F && !(doublesBackslash && byte == 0x5C)
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
