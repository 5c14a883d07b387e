import Prose

/// The lines of a script as they are shown before what they answer: comments as they are, commands
/// behind a prompt.
struct ScriptEcho {
  private let bytes: [UInt8]
  private var shownUpTo = 0

  /// The echo of `source`, from its top.
  init(of source: String) {
    bytes = Array(source.utf8)
  }

  /// The lines up to the end of `statement`; empty where it shares its line with the one before.
  mutating func lines(through statement: Statement) -> String {
    guard statement.span.start >= shownUpTo else { return "" }
    var text = ""
    while let line = nextLine(endingBy: statement.span.start) { text += line + "\n" }
    // The words of the statement hold the lines of a heredoc, which its span does not reach.
    for number in 0...statement.source.utf8.count(where: { $0 == 0x0A }) {
      guard let line = nextLine(endingBy: bytes.count) else { break }
      text += (number == 0 ? "assay> " : "   ..> ") + line + "\n"
    }
    return text
  }

  /// The lines after the last statement.
  mutating func rest() -> String {
    var text = ""
    while let line = nextLine(endingBy: bytes.count) { text += line + "\n" }
    return text
  }

  /// The next line, if it ends at `limit` or before.
  private mutating func nextLine(endingBy limit: Int) -> String? {
    guard shownUpTo < bytes.count else { return nil }
    let end = bytes[shownUpTo...].firstIndex(of: 0x0A) ?? bytes.count
    guard end <= limit else { return nil }
    defer { shownUpTo = end + 1 }
    return String(decoding: bytes[shownUpTo..<end], as: UTF8.self)
  }
}
