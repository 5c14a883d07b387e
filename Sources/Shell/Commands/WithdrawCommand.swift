import Corpora

/// `withdraw source "Ministry"`: an origin's word counts no more; what rests on it is listed.
struct WithdrawCommand: Command {
  static let declaration = Declaration(
    "withdraw", "let a source's word count no more, and list what rests on it",
    section: .assessing, parameters: [Parameter("source", .targets, of: [])],
    flags: [Flag("back", "let it count again")], effect: .annotate,
    examples: [Example("withdraw source NATO", "claims, notes and groups that rest on it")],
    searchTerms: ["retract", "source", "unreliable", "remove"])

  private let selection: Selection?
  private let comesBack: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
    comesBack = arguments.has("back")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (targets, words) = try session.targets(of: selection, isConfirmed: true)
    guard targets.count == 1, case .source(let actor)? = targets.first else {
      throw Diagnostic(
        .wrongArguments, "one source is wanted here", at: selection?.span,
        help: ["withdraw source NAME"])
    }
    if comesBack != session.corpus.annotations.withdrawn.contains(actor) {
      throw Diagnostic(
        .refused, "\(actor) " + (comesBack ? "was not withdrawn" : "is withdrawn already"),
        at: selection?.span)
    }
    var answer = Answer.text(
      comesBack ? "\(actor) counts again" : "\(actor) counts no more",
      .corpus(.withdraw(actor, !comesBack)))
    answer.outputs += RestingTables(on: actor, in: session).outputs
    answer.expandedLine = "withdraw \(words)" + (comesBack ? " --back" : "")
    return answer
  }
}
