/// `quit`: leaves the workbench.
struct QuitCommand: Command {
  static let declaration = Declaration(
    "quit", aliases: ["exit"], "leave the workbench", section: .shell, effect: .read,
    examples: [Example("quit", "Ctrl-D does the same")], searchTerms: ["leave", "end", "bye"],
    isKept: false)

  init(_ arguments: Arguments) throws(Diagnostic) {}

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    Answer(changes: [.quit])
  }
}
