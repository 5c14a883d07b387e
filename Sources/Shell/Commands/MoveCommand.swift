import Notebooks

/// `move 4 after 2`: puts a cell elsewhere in the notebook.
struct MoveCommand: Command {
  static let declaration = Declaration(
    "move", "put a cell elsewhere in the notebook", section: .keeping,
    parameters: [
      Parameter("cell", .text), Parameter("other", .text, keyword: "after", optional: true),
      Parameter("next", .text, keyword: "before", optional: true),
    ], effect: .annotate,
    examples: [Example("move 1 before 1", "by numbers in 'cells', or by ids")],
    searchTerms: ["order", "reorder", "cell"], isKept: false)

  private let cell: PlacedText
  private let other: PlacedText
  private let isAfter: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    cell = try arguments.required("cell")
    switch (arguments.text("other"), arguments.text("next")) {
    case (let mark?, nil): (other, isAfter) = (mark, true)
    case (nil, let mark?): (other, isAfter) = (mark, false)
    case (nil, nil), (_?, _?):
      throw Diagnostic(
        .wrongArguments, "'move' wants a cell and one place", at: arguments.span,
        help: ["'move 4 after 2' or 'move 4 before 2'"])
    }
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let from = try session.cellPosition(cell)
    let mark = try session.cellPosition(other)
    let end = mark + (isAfter ? 1 : 0)
    let rebuilt = try session.edited(by: "move \(cell.text)", in: surroundings) { notebook in
      let moved = notebook.cells.remove(at: from)
      notebook.cells.insert(moved, at: end > from ? end - 1 : end)
    }
    return .text("moved: \(session.records[from].cell.firstLine)", .replace(rebuilt))
  }
}
