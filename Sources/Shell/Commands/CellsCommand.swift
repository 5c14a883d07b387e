import Notebooks
import Tables

/// `cells`: what the notebook of the session holds, by number and id.
struct CellsCommand: Command {
  static let declaration = Declaration(
    "cells", "list the cells of the notebook", section: .keeping, effect: .read,
    examples: [Example("cells", "every line and remark that 'save' keeps")],
    searchTerms: ["notebook", "lines", "contents", "records"], isKept: false)

  init(_ arguments: Arguments) throws(Diagnostic) {}

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    if session.records.isEmpty { return .text("the notebook has no cell yet") }
    var table = Table([Column("cell", .right), Column("id"), Column("what"), Column("first line")])
    var number = 0
    for record in session.records {
      let cell = record.cell
      if cell.kind == .code { number += 1 }
      table.append([
        cell.kind == .code ? .count(number) : Cell(nil), .text(cell.id.description),
        .text(Self.word(for: record)), .text(cell.firstLine),
      ])
    }
    return Answer(outputs: [Output(kind: "cells", .table(table))])
  }

  /// What can be said of a cell without running it.
  private static func word(for record: StatementRecord) -> String {
    switch record.cell.kind {
    case .markdown: "prose"
    case .raw: "raw"
    case .code:
      !record.trace.orphans.isEmpty || (record.isStored && record.cell.record?.orphans != [])
        ? "orphaned"
        : record.outcome.completion != .done
          ? record.outcome.completion.rawValue
          : record.isStored
            ? "recorded" : record.outcome.effects.map(\.rawValue).joined(separator: ", ")
    }
  }
}
