import Assessment
import Corpora
import Prose

/// `evidence H1 a1.c1 inconsistent`: how a claim, figure or source bears on a hypothesis.
struct EvidenceCommand: Command {
  static let declaration = Declaration(
    "evidence", "say how claims bear on a hypothesis", section: .assessing,
    parameters: [
      Parameter("hypothesis", .text), Parameter("target", .targets),
      Parameter("consistency", .choice(Self.words)),
      Parameter("reason", .lines, keyword: "because", optional: true),
    ], flags: [.yes], effect: .annotate,
    examples: [
      Example(
        #"hypothesis add "one estimate" ; evidence H1 a1.c1 consistent because "NATO's number""#,
        "a cell of the matrix"),
      Example(
        #"hypothesis add "a count" ; evidence H1 source NATO inconsistent ; matrix"#,
        "sources can be held against it too"),
    ], searchTerms: ["ach", "consistent", "inconsistent", "diagnostic", "matrix"])

  /// Every step by its word and its sign, and what empties a cell.
  private static let words =
    Consistency.allCases.map(\.rawValue) + [takenBack] + Consistency.allCases.map(\.sign)
  /// The word that empties a cell.
  private static let takenBack = "none"

  private let hypothesis: PlacedText
  private let selection: Selection?
  private let consistency: Consistency?
  private let reason: String
  private let isConfirmed: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    hypothesis = try arguments.required("hypothesis")
    selection = arguments.selection
    consistency = Consistency(try arguments.required("consistency").text)
    reason = arguments.text("reason")?.text ?? ""
    isConfirmed = arguments.has("yes")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let number = try session.hypothesis(named: hypothesis)
    let (targets, words) = try session.targets(of: selection, isConfirmed: isConfirmed)
    try session.refuseDismissed(targets, at: selection?.span)
    let changes = targets.map { target in
      Change.judge(
        number, target,
        consistency.map {
          EvidenceJudgement(hypothesis: number, target: target, $0, reason: reason)
        })
    }
    let value = consistency?.rawValue ?? Self.takenBack
    var answer = Answer.text("H\(number + 1): \(words) \(value)", .corpus(.all(changes)))
    answer.expandedLine =
      "evidence H\(number + 1) \(words) \(value)"
      + (reason.isEmpty ? "" : " because \(Quoting.string(reason))")
    return answer
  }
}
