/// `undo`: takes the last change back; the log keeps both.
struct UndoCommand: Command {
  static let declaration = Declaration(
    "undo", "take the last change back", section: .assessing, effect: .annotate,
    examples: [Example("undo", "after a slip")], searchTerms: ["back", "revert", "mistake"])

  init(_ arguments: Arguments) throws(Diagnostic) {}

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    session.answerToUndoneEdit ?? Answer(changes: [.undo])
  }
}
