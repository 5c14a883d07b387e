/// Texts of several lines on a terminal, folded at blanks rather than in the middle of words.
public enum TextFolding {
  /// The text with every line that is wider than the terminal folded.
  ///
  /// What goes on stands under the text of its line: under the value where a label and at least two
  /// blanks come first, else under its first character.
  public static func folded(_ text: String, to width: Int) -> String {
    precondition(width > 0)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { LineWrapping.fits($0, width) ? String($0) : foldedLine($0, width) }
      .joined(separator: "\n")
  }

  private static func foldedLine(_ line: Substring, _ width: Int) -> String {
    let leading = min(line.prefix { $0 == " " }.count, width / 2)
    let content = line.dropFirst(leading)
    let end = LineWrapping.breakPoint(of: content, width - leading)
    let hang = hangingIndent(of: line)
    let indent = hang * 3 <= width ? hang : min(leading, width / 3)
    let rest = String(content[end...].drop { $0 == " " })
    guard !rest.isEmpty else { return String(line) }
    let blanks = String(repeating: " ", count: indent)
    let first = String(repeating: " ", count: leading) + LineWrapping.trimmed(content[..<end])
    let others = LineWrapping.wrapped(rest, to: width - indent).lines
    return ([first] + others.map { blanks + $0 }).joined(separator: "\n")
  }

  /// Columns before the text that a folded line goes on under.
  private static func hangingIndent(of line: Substring) -> Int {
    let leading = line.prefix { $0 == " " }.count
    var column = leading
    var blanks = 0
    // Labels are short; a wide gap further on is none of theirs.
    for character in line.dropFirst(leading).prefix(32) {
      if character != " " && blanks >= 2 { return column }
      blanks = character == " " ? blanks + 1 : 0
      column += 1
    }
    return leading
  }
}
