import Notebooks

/// `edit 4 "rate a1.c1 2"`: other words for a cell; it and what rests on it runs again.
struct EditCommand: Command {
  static let declaration = Declaration(
    "edit", "give a cell other words and run it again", section: .keeping,
    parameters: [Parameter("cell", .text), Parameter("words", .lines)], effect: .annotate,
    examples: [Example(#"edit 1 "load seeds/war*""#, "by its number in 'cells', or by its id")],
    searchTerms: ["change", "rewrite", "cell"], isKept: false)

  private let cell: PlacedText
  private let words: PlacedText

  init(_ arguments: Arguments) throws(Diagnostic) {
    cell = try arguments.required("cell")
    words = try arguments.required("words")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let position = try session.cellPosition(cell)
    let cell = session.records[position].cell
    if cell.kind == .code {
      do {
        _ = try Parser.statements(of: words.text, scope: session.scope)
      } catch {
        throw Diagnostic(error.code, error.message, at: words.span, help: error.help)
      }
    }
    let rebuilt = session.rebuilt([cell.id], in: surroundings) { notebook in
      notebook.cells[position].source = words.text
      notebook.cells[position].record = nil
    }
    var answer = Answer.text(
      "was \(cell.firstLine), is \(rebuilt.records[position].cell.firstLine)", .replace(rebuilt))
    answer.diagnostics = rebuilt.records[position].diagnostics
    return answer
  }
}
