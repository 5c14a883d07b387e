/// Breaking one line of visible text into lines of a given width.
public enum LineWrapping {
  /// The lines, and whether the text was cut because it needs more than were allowed.
  public struct Wrapped: Hashable, Sendable {
    /// At least one, possibly empty; none is wider than asked for, unless one character is.
    public let lines: [String]
    /// Whether the last line ends in `…` for what is left out.
    public let isCut: Bool
  }

  /// Breaks a text at blanks and after `/`, `_` and the hyphens and colons of words, else where it
  /// must.
  ///
  /// A character is never split from its combining marks. The blanks at a break are dropped. Work
  /// is bounded by what is shown, however long the text is.
  public static func wrapped(_ text: String, to width: Int, atMost limit: Int = .max) -> Wrapped {
    precondition(width > 0 && limit > 0)
    if fits(text, width) { return Wrapped(lines: [text], isCut: false) }
    var lines: [String] = []
    var rest = text[...]
    while !rest.isEmpty {
      if lines.count == limit - 1 {
        if DisplayWidth.of(rest.prefix(width + 1)) <= width, rest.dropFirst(width + 1).isEmpty {
          lines.append(String(rest))
          return Wrapped(lines: lines, isCut: false)
        }
        lines.append(shortened(rest, to: width))
        return Wrapped(lines: lines, isCut: true)
      }
      let end = breakPoint(of: rest, width)
      lines.append(trimmed(rest[..<end]))
      rest = rest[end...].drop { $0 == " " }
    }
    return Wrapped(lines: lines, isCut: false)
  }

  /// The text if it fits, else as much of it as leaves room for a closing `…`.
  public static func shortened(_ text: some StringProtocol, to width: Int) -> String {
    var used = 0
    var end = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      used += DisplayWidth.of(text[index..<next])
      if used > width { return trimmed(text[..<end]) + "…" }
      index = next
      if used < width { end = next }
    }
    return String(text)
  }

  /// Whether a text fits; long texts are not measured to their end.
  static func fits(_ text: some StringProtocol, _ width: Int) -> Bool {
    text.utf8.count <= width || (text.utf8.count < width * 40 && DisplayWidth.of(text) <= width)
  }

  /// Where the first line ends: at the last break that fits, else after what fits, else after one
  /// character.
  static func breakPoint(of text: Substring, _ width: Int) -> Substring.Index {
    var used = 0
    var lastBreak: Substring.Index?
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let isBlank = text[index] == " "
      let own = DisplayWidth.of(text[index..<next])
      if used + own > width {
        if isBlank { return index }
        return lastBreak ?? (index == text.startIndex ? next : index)
      }
      if own == 2 || mayBreak(after: index, in: text) { lastBreak = next }
      used += own
      index = next
    }
    return text.endIndex
  }

  /// Whether a line may end after a character: after blanks, `/` and `_`, and after `-` and `:`
  /// where they join words, not within numbers, dates and times.
  private static func mayBreak(after index: Substring.Index, in text: Substring) -> Bool {
    switch text[index] {
    case " ", "/", "_": return true
    case "-", ":":
      let next = text.index(after: index)
      return index > text.startIndex && next < text.endIndex && text[next].isLetter
    default: return false
    }
  }

  /// Columns of the widest part of a text that is not broken where there is a choice.
  static func longestWord(in text: String) -> Int {
    var longest = 0
    var rest = text[...]
    while !rest.isEmpty {
      let last = rest.indices.first { mayBreak(after: $0, in: rest) }
      let end = last.map { rest.index(after: $0) } ?? rest.endIndex
      longest = max(longest, DisplayWidth.of(trimmed(rest[..<end])))
      rest = rest[end...]
    }
    return longest
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    guard let last = text.lastIndex(where: { $0 != " " }) else { return "" }
    return String(text[...last])
  }
}
