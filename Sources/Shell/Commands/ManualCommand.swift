/// `manual`: the man page, as `make install` puts it in place.
struct ManualCommand: Command {
  static let declaration = Declaration(
    "manual", "write the man page, for man(1)", section: .shell, effect: .read,
    examples: [Example("manual > assay.1.txt", "to be read with 'man -l assay.1.txt'")],
    searchTerms: ["man", "troff", "documentation"], isKept: false)

  init(_ arguments: Arguments) throws(Diagnostic) {}

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    Answer(outputs: [Output(kind: "manual", .verbatim(ManualPage.text))])
  }
}
