import Notebooks

/// `drop 4`: takes a cell out of the notebook, and what it did with it.
struct DropCommand: Command {
  static let declaration = Declaration(
    "drop", "take a cell out of the notebook, with what it did", section: .keeping,
    parameters: [Parameter("cell", .text)], effect: .annotate,
    examples: [Example("drop 1", "by its number in 'cells', or by its id")],
    searchTerms: ["delete", "remove", "cell"], isKept: false)

  private let cell: PlacedText

  init(_ arguments: Arguments) throws(Diagnostic) {
    cell = try arguments.required("cell")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let position = try session.cellPosition(cell)
    let rebuilt = try session.edited(by: "drop \(cell.text)", in: surroundings) {
      $0.cells.remove(at: position)
    }
    return .text(
      "dropped: \(session.records[position].cell.firstLine)", .replace(rebuilt))
  }
}
