import Articles
import Assessment
import Corpora
import Extraction
import Prose

/// `why a1.c3`: by which rule a claim or figure was read, and what the rating rules make of it;
/// `why` alone explains the last error.
struct WhyCommand: Command {
  static let declaration = Declaration(
    "why", "explain a claim, a figure, or the last error", section: .reading,
    parameters: [Parameter("row", .rows, optional: true, of: [.claims, .figures])], effect: .read,
    examples: [
      Example("why a1.c1", "the rule, the chain link by link, and the suggested rating"),
      Example("why a1.c1.f1", "of each field of a figure the rule and the words"),
      Example("why", "the last error in full"),
    ], searchTerms: ["explain", "reason", "rule", "because", "error"])

  private let selection: Selection?

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    guard selection != nil else { return lastError(in: session) }
    let (targets, _) = try session.targets(of: selection, isConfirmed: true)
    var answer = Answer()
    // One comparison of all that is loaded serves every claim.
    let advice = session.ratingAdvice
    for target in targets {
      guard case .item(let id) = target, let row = session.corpus.row(id) else { continue }
      switch row {
      case .claim(let article, let claim):
        let text = ClaimReason(session.corpus, advice, id, article: article, claim: claim)
        answer.outputs.append(Output(kind: "reasons", .drawn { text.text(width: $0) }))
      case .figure(let article, let figure):
        answer.outputs += FigureReason(session.corpus, article: article, figure: figure).outputs
      case .article, .source, .note, .rating:
        throw Diagnostic(
          .wrongArguments, "'why' explains claims and figures, not \(id)", at: selection?.span)
      }
    }
    return answer
  }

  private func lastError(in session: Session) -> Answer {
    var answer = Answer.text("no line has failed so far")
    if let last = session.lastDiagnostic {
      answer = .text(DiagnosticText(last).text(in: .fancy) + last.code.explanation)
    }
    // The last error may be that of a line which is in no notebook.
    answer.isKept = false
    return answer
  }
}

extension Code {
  /// What such a diagnostic means, for `why`.
  var explanation: String {
    switch exitCode {
    case .usage: "the line is not of the language, so nothing of it ran"
    case .failed: "the line is of the language and could not be carried out; nothing was changed"
    case .differs: "the answer is no: what was found is not what was expected"
    case .input: "an input is missing, changed, unreadable or invalid; what could be read was read"
    case .refused: "refused for safety; see 'help safety'"
    case .success, .interrupted: "nothing is wrong with the line"
    }
  }
}
