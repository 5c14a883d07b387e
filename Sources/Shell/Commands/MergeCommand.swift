import Assessment
import Corpora

/// `merge Zelensky into "Volodymyr Zelenskyy"`: two names of one actor.
struct MergeCommand: Command {
  static let declaration = Declaration(
    "merge", "let one actor's name stand for another's", section: .assessing,
    parameters: [Parameter("name", .text), Parameter("actor", .text, keyword: "into")],
    effect: .annotate,
    examples: [Example(#"merge "NATO official" into NATO"#, "one origin under two names")],
    searchTerms: ["same", "alias", "coreference", "name", "join"])

  private let name: PlacedText
  private let actor: PlacedText

  init(_ arguments: Arguments) throws(Diagnostic) {
    name = try arguments.required("name")
    actor = try arguments.required("actor")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let known = try session.actor(named: name)
    let canonical = session.corpus.canonicalName(of: actor.text)
    if canonical == known {
      throw Diagnostic(
        .refused, "'\(actor.text)' already stands for '\(known)'", at: actor.span,
        help: ["'undo' takes the last merge back; 'split NAME' keeps a name apart"])
    }
    if session.corpus.figureLinks.independent.contains(FigureLinks.NamePair(known, canonical)) {
      throw Diagnostic(
        .refused, "\(known) and \(canonical) are linked as independent", at: actor.span,
        help: ["'history source \(Quoting.word(known))' shows where; 'link … --drop' takes it back"]
      )
    }
    var answer = Answer.text(
      "\(known) is \(canonical)", .corpus(.merge(known, into: canonical)))
    answer.expandedLine = "merge \(Quoting.word(known)) into \(Quoting.word(canonical))"
    return answer
  }
}
