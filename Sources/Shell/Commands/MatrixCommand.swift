import Corpora

/// `matrix`: the hypotheses in their order, the evidence against them, and what the order rests on.
struct MatrixCommand: Command {
  static let declaration = Declaration(
    "matrix", aliases: ["ach"], "show evidence against hypotheses, and what the order rests on",
    section: .assessing, effect: .read,
    examples: [
      Example(
        #"hypothesis add "one estimate" ; evidence H1 a1.c1 consistent ; matrix"#,
        "CC, C, N, I, II or NA in every cell")
    ], searchTerms: ["hypothesis", "evidence", "diagnosticity", "sensitivity", "heuer"])

  init(_ arguments: Arguments) throws(Diagnostic) {}

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    if session.corpus.annotations.openHypotheses.isEmpty {
      return .text("there is no hypothesis; 'hypothesis add \"…\"' states one")
    }
    let tables = MatrixTables(session.corpus)
    var answer = Answer()
    answer.outputs = tables.all.map { Output(kind: $0.kind, rows: $0.table) }
    answer.notes = tables.remarks
    return answer
  }
}
