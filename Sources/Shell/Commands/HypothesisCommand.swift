import Corpora
import Prose

/// `hypothesis add "the toll was counted once"`: the answers that evidence is held against.
struct HypothesisCommand: Command {
  static let declaration = Declaration(
    "hypothesis", "state a hypothesis, or give one up", section: .assessing,
    parameters: [
      Parameter("action", .choice(Action.allCases.map(\.rawValue))), Parameter("words", .text),
      Parameter("reason", .lines, keyword: "because", optional: true),
    ], effect: .annotate,
    examples: [
      Example(#"hypothesis add "all papers pass on one estimate""#, "it is called H1, H2 …"),
      Example(
        #"hypothesis add "two bodies counted" ; hypothesis drop H1 because "refuted""#,
        "its number is not used again"),
    ], searchTerms: ["ach", "competing", "heuer", "explanation", "theory"])

  private enum Action: String, CaseIterable { case add, drop }

  private let action: Action
  private let words: PlacedText
  private let reason: String

  init(_ arguments: Arguments) throws(Diagnostic) {
    action = try arguments.required("action").text == Action.add.rawValue ? .add : .drop
    words = try arguments.required("words")
    reason = arguments.text("reason")?.text ?? ""
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    switch action {
    case .add:
      let known = session.corpus.annotations.hypotheses
      if words.text.allSatisfy(\.isWhitespace) {
        throw Diagnostic(.wrongValue, "a hypothesis needs words", at: words.span)
      }
      var answer = Answer.text(
        "H\(known.count + 1): \(words.text)", .corpus(.addHypothesis(Hypothesis(words.text))))
      answer.expandedLine = "hypothesis add \(Quoting.string(words.text))" + because
      return answer
    case .drop:
      let number = try session.hypothesis(named: words)
      var answer = Answer.text(
        "H\(number + 1) is given up", .corpus(.dropHypothesis(number, true)))
      answer.expandedLine = "hypothesis drop H\(number + 1)" + because
      return answer
    }
  }

  private var because: String { reason.isEmpty ? "" : " because \(Quoting.string(reason))" }
}

extension Session {
  /// The number from 0 of the hypothesis that a name such as "H1" stands for.
  /// - Throws: where there is none of that name, or it was given up.
  func hypothesis(named name: PlacedText) throws(Diagnostic) -> Int {
    let open = corpus.annotations.openHypotheses
    let digits = name.text.dropFirst()
    if name.text.uppercased().hasPrefix("H"), let number = Int(digits), number > 0,
      open.contains(number - 1)
    {
      return number - 1
    }
    let help =
      open.isEmpty
      ? "'hypothesis add \"…\"' states one"
      : "hypotheses are " + open.map { "H\($0 + 1)" }.joined(separator: ", ")
    throw Diagnostic(
      .unknownName, "there is no hypothesis '\(name.text)'", at: name.span, help: [help])
  }
}
