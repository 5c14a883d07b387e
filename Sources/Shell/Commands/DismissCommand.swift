import Corpora

/// `dismiss a1.f3 because "a road number"`: what the machine read and is none.
struct DismissCommand: Command {
  static let declaration = Declaration(
    "dismiss", "set aside a figure or claim that is none", section: .assessing,
    parameters: [
      Parameter("rows", .rows, of: [.claims, .figures]),
      Parameter("reason", .lines, keyword: "because", optional: true),
    ], flags: [.yes], effect: .annotate,
    examples: [Example(#"dismiss a1.c1.f1 because "a road number""#, "it leaves every answer")],
    searchTerms: ["remove", "delete", "wrong", "ignore"])

  private let selection: Selection?
  private let reason: String
  private let isConfirmed: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
    reason = arguments.text("reason")?.text ?? ""
    isConfirmed = arguments.has("yes")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (targets, words) = try session.targets(of: selection, isConfirmed: isConfirmed)
    var changes: [Change] = []
    for target in targets {
      guard case .item(let id) = target, let row = session.corpus.row(id) else { continue }
      let correction: Correction
      switch row {
      case .claim(let article, let position):
        correction = Correction(article: article, .dismissClaim(position), reason: reason)
      case .figure(let article, let position):
        correction = Correction(article: article, .dismissFigure(position), reason: reason)
      case .article, .source, .note, .rating:
        throw Diagnostic(
          .wrongArguments, "'dismiss' takes claims and figures, not \(id)", at: selection?.span)
      }
      changes.append(.correct(correction))
    }
    var answer = Answer.text("dismissed \(words)", .corpus(.all(changes)))
    answer.expandedLine =
      "dismiss \(words)" + (reason.isEmpty ? "" : " because \(Quoting.string(reason))")
    return answer
  }
}
