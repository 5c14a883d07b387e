/// `redo`: makes the last undone change again.
struct RedoCommand: Command {
  static let declaration = Declaration(
    "redo", "make the last undone change again", section: .assessing, effect: .annotate,
    examples: [Example("undo ; redo", "changed your mind")], searchTerms: ["again", "restore"])

  init(_ arguments: Arguments) throws(Diagnostic) {}

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    Answer(changes: [.redo])
  }
}
