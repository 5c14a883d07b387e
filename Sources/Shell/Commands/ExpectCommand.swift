import Tables

/// `expect "…"`: checks what the line before showed, so that a script can test itself.
struct ExpectCommand: Command {
  static let declaration = Declaration(
    "expect", "check the output of the line before", section: .keeping,
    parameters: [Parameter("text", .lines)],
    flags: [Flag("has", "the text may be a part of the output")], effect: .read,
    examples: [
      Example(#"articles | count | as tsv ; expect --has "count""#, "a script that tests")
    ],
    searchTerms: ["assert", "test", "check"])

  private let text: PlacedText
  private let isPart: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    text = try arguments.required("text")
    isPart = arguments.has("has")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let shown = (session.records.last?.outputs ?? [])
      .map { $0.rendered(as: session.scriptFormat, in: Layout()) }.joined()
    let (found, wanted) = (Self.lines(of: shown), Self.lines(of: text.text))
    if isPart
      ? found.joined(separator: "\n").contains(wanted.joined(separator: "\n")) : found == wanted
    {
      return Answer()
    }
    let place = zip(found, wanted).prefix { $0.0 == $0.1 }.count
    throw Diagnostic(
      .mismatch, "the output is not as expected", at: text.span,
      help: isPart
        ? ["the output is: " + found.prefix(5).joined(separator: " / ")]
        : [
          "line \(place + 1) is expected to be: \(place < wanted.count ? wanted[place] : "(nothing)")",
          "line \(place + 1) is in fact:        \(place < found.count ? found[place] : "(nothing)")",
        ])
  }

  /// Lines without blanks at their ends and without empty lines at the end.
  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed())
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }
}
