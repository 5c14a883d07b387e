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
    let id = try newID(of: cell, in: session)
    let line = "edit \(self.cell.text)"
    let rebuilt = try session.edited(by: line, [id], in: surroundings) { notebook in
      notebook.cells[position].id = id
      notebook.cells[position].source = words.text
      notebook.cells[position].record = nil
    }
    var answer = Answer.text(
      "was \(cell.firstLine), is \(rebuilt.records[position].cell.firstLine)", .replace(rebuilt))
    answer.diagnostics = rebuilt.records[position].diagnostics
    return answer
  }

  /// The id of the cell with the verb that it has now.
  /// - Throws: where the words are not of the language.
  private func newID(of cell: Notebooks.Cell, in session: Session) throws(Diagnostic) -> CellID {
    guard cell.kind == .code else { return cell.id }
    do {
      let statements = try Parser.statements(of: words.text, scope: session.scope)
      return statements.first.map { cell.id.naming($0.verb) } ?? cell.id
    } catch {
      throw Diagnostic(error.code, error.message, at: words.span, help: error.help)
    }
  }
}
