import Corpora
import Notebooks

/// The last change of cells by `drop`, `edit` or `move`, which `undo` takes back at once.
struct CellEdit: Sendable {
  /// The line that made it: "drop 4".
  let line: String
  /// The session before it; none where that is not kept any more.
  let former: [Session]
  /// How many records, and logged steps that `undo` can take back, the session had after it.
  let recordCount: Int
  let undoableCount: Int
}

extension Session {
  /// The session that its cells make after a change of them, which `undo` takes back.
  ///
  /// - Parameters:
  ///   - line: what made the change.
  ///   - own: cells that the analyst wrote just now.
  /// - Throws: where an `undo` or `redo` would be about the line of another cell than before.
  func edited(
    by line: String, _ own: Set<CellID> = [], in surroundings: any Surroundings,
    _ change: (inout Notebook) -> Void
  ) throws(Diagnostic) -> Session {
    var session = rebuilt(own, in: surroundings, by: change)
    let (before, after) = (undoneCells, session.undoneCells)
    let kept = Set(session.records.map(\.cell.id))
    for (number, record) in codeRecords.enumerated() {
      let id = record.cell.id
      // An edit may give a cell another verb, and with it another id of the same bits.
      guard kept.contains(id), before[id]?.naming("") != after[id]?.naming("") else { continue }
      throw Diagnostic(
        .refused, "cell \(number + 1), '\(record.cell.firstLine)', would be about another line",
        help: ["'drop \(id)' takes that one out first"])
    }
    var former = self
    former.lastEdit = lastEdit.map { edit in
      CellEdit(
        line: edit.line, former: [], recordCount: edit.recordCount,
        undoableCount: edit.undoableCount)
    }
    session.lastEdit = CellEdit(
      line: line, former: [former], recordCount: session.records.count,
      undoableCount: session.log.undoableCount)
    return session
  }

  /// The cells that hold commands.
  private var codeRecords: [StatementRecord] { records.filter { $0.cell.kind == .code } }

  /// The cells whose steps an `undo` or `redo` was about, by its own cell.
  private var undoneCells: [CellID: CellID] {
    var undone: [CellID: CellID] = [:]
    for record in codeRecords { undone[record.cell.id] = record.trace.undone }
    return undone
  }

  /// What `undo` answers where the last change is one of cells; nil where it is a logged step.
  var answerToUndoneEdit: Answer? {
    guard let edit = lastEdit, log.undoableCount <= edit.undoableCount else { return nil }
    var answer = Answer()
    if var former = edit.former.first, records.count == edit.recordCount {
      (former.opened, former.title, former.savedCount) = (opened, title, 0)
      answer = .text("undone: \(edit.line)", .replace(former))
    } else {
      answer.diagnostics = [
        Diagnostic(
          .nothingToUndo, "the last change is '\(edit.line)', which cannot be taken back any more",
          help: ["'cells' lists the lines, and 'drop NUMBER' takes one out with what it did"])
      ]
    }
    answer.isKept = false
    return answer
  }
}
