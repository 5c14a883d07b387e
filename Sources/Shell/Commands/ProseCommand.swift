import Notebooks

/// `md "What is not established: …"`: the analyst's prose, as a cell of the notebook.
struct ProseCommand: Command {
  static let declaration = Declaration(
    "md", "write prose into the notebook", section: .keeping,
    parameters: [Parameter("text", .lines)], effect: .annotate,
    examples: [Example(#"md "Nobody has counted the missing.""#, "a remark between commands")],
    searchTerms: ["markdown", "text", "heading", "report"], isKept: false)

  private let text: String

  init(_ arguments: Arguments) throws(Diagnostic) {
    text = try arguments.required("text").text
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let id = CellID(verb: "md", token: surroundings.freshToken())
    let words = text.split(whereSeparator: \.isWhitespace).count
    return .text(
      "kept in the notebook: \(Plural.count(words, "word"))",
      .prose(Cell(id: id, kind: .markdown, source: text)))
  }
}

extension CellID {
  /// A new id from a verb and a token of hexadecimal digits.
  init(verb: String, token: String) {
    self.init(verb: verb, bits: UInt32(token, radix: 16) ?? 0)
  }
}
