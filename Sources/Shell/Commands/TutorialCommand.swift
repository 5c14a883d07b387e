/// `tutorial`: teaches the shell in five minutes, in a session of its own.
struct TutorialCommand: Command {
  static let declaration = Declaration(
    "tutorial", "learn the shell in five minutes, beside your session", section: .shell,
    parameters: [Parameter("step", .choice(["next"]), optional: true)], effect: .read,
    examples: [Example("tutorial", "begins it; 'tutorial next' passes over a step")],
    searchTerms: ["learn", "teach", "lesson", "introduction", "begin", "start"], isKept: false)

  private let step: PlacedText?

  init(_ arguments: Arguments) throws(Diagnostic) {
    step = arguments.text("step")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    if case .taught = session.tutorial {
      return Answer(changes: [.tutorial(.taught(step == nil ? .beginning : .next))])
    }
    if let step {
      throw Diagnostic(
        .refused, "no tutorial goes on", at: step.span, help: ["'tutorial' begins it"])
    }
    return .text(Tutorial.welcome + Tutorial.text(ofStep: 0), .tutorial(.beginning))
  }
}
