import Tables

/// Breaks long lines at a width, with the lines that go on set in under their first word.
enum HangingLines {
  /// The lines of `line`, none wider than `width`, going on `indent` columns deeper.
  static func broken(_ line: String, width: Int, indent: Int = 2) -> [String] {
    let lead = line.prefix { $0 == " " }.count
    guard DisplayWidth.of(line) > width, width > lead + indent + 20 else { return [line] }
    let margin = String(repeating: " ", count: lead + indent)
    let pieces = LineWrapping.wrapped(String(line.dropFirst(lead)), to: width - lead - indent).lines
    return pieces.enumerated().map { number, piece in
      (number == 0 ? String(repeating: " ", count: lead) : margin) + piece
    }
  }
}
