/// Turns the arguments of the process into one line of the command language.
public enum ProcessArguments {
  /// The line of `arguments`: words stay words, anything else is put into quotation marks.
  ///
  /// A shell has split and unquoted them already, so that a file named `a (1).txt` arrives whole
  /// and must stay whole; `|`, `where` and comparisons stay what they are.
  public static func line(_ arguments: [String]) -> String {
    arguments.map { isBare($0) ? $0 : Quoting.string($0) }.joined(separator: " ")
  }

  private static let marks: Set<String> = [
    "|", ";", "(", ")", "=", "!=", "<", "<=", ">", ">=", ",",
  ]

  private static func isBare(_ argument: String) -> Bool {
    if marks.contains(argument) { return true }
    let ending: Set<Character> = [
      " ", "\t", "\n", "\r", "\"", "|", ";", "(", ")", "<", ">", "#", "\u{A0}",
    ]
    return !argument.isEmpty && !argument.contains { ending.contains($0) || $0.isWhitespace }
      && argument.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value != 0x201C && $0.value != 0x201D
      }
  }
}
