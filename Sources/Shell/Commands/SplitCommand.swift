import Corpora

/// `split Smith`: a name that stands for nobody else.
struct SplitCommand: Command {
  static let declaration = Declaration(
    "split", "keep an actor's name apart from every other", section: .assessing,
    parameters: [Parameter("name", .text)], effect: .annotate,
    examples: [Example("split Zelenskyy", "two persons of one surname")],
    searchTerms: ["apart", "unmerge", "name", "surname"])

  private let name: PlacedText

  init(_ arguments: Arguments) throws(Diagnostic) {
    name = try arguments.required("name")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    try session.refuseUnknown(name)
    var answer = Answer.text(
      "\(name.text) stands for itself",
      .corpus(.all([.merge(name.text, into: nil), .split(name.text, true)])))
    answer.expandedLine = "split \(Quoting.word(name.text))"
    return answer
  }
}
