import Corpora
import Tables

/// `apropos rating`: whatever has to do with a word, from the declarations.
struct AproposCommand: Command {
  static let declaration = Declaration(
    "apropos", "find commands, stages, fields and settings by a word", section: .shell,
    parameters: [Parameter("word", .text)], effect: .read,
    examples: [
      Example("apropos reliability", "all that has to do with it"),
      Example("apropos csv", "the format, and what writes it"),
    ], searchTerms: ["search", "find", "help", "about"], isKept: false)

  private let word: PlacedText

  init(_ arguments: Arguments) throws(Diagnostic) {
    word = try arguments.required("word")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let wanted = word.text.lowercased()
    let found = HelpEntry.all.filter { $0.isAbout(wanted) }
    guard !found.isEmpty else {
      throw Diagnostic(
        .refused, "nothing has to do with '\(word.text)'", at: word.span,
        help: Spelling.help(for: wanted, among: Array(Set(HelpEntry.all.flatMap(\.words))))
          + ["'help' lists the commands"])
    }
    let table = Table(
      [Column("name"), Column("what it is"), Column("what it does")],
      rows: found.map { [.text($0.name), .text($0.kind), .text($0.summary)] })
    return Answer(outputs: [Output(kind: "help", .table(table))])
  }
}
