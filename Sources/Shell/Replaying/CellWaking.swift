import Notebooks

// A cell that was taken as it was recorded did not run; where a later one rests on it, it does.
extension NotebookReplay {
  /// Makes `it` and what the line before showed what `cell` must find.
  mutating func wake(for cell: Notebooks.Cell) {
    if cell.restsOnResult, let taken = takenResult,
      taken.resultCount == session.resultCount
    {
      runUnseen(taken.cell)
    }
    guard cell.checksLineBefore, let before = session.records.last, before.isStored,
      before.outputs.isEmpty, before.cell.kind == .code
    else { return }
    let replies = runUnseen(before.cell)
    session.records[session.records.count - 1].outputs = replies.flatMap(\.outputs)
  }

  /// Runs a cell that has its record already.
  @discardableResult
  private mutating func runUnseen(_ cell: Notebooks.Cell) -> [Reply] {
    let count = session.records.count
    let replies = session.run(cell.source, in: surroundings.declared.seen(by: cell))
    session.records.removeSubrange(count...)
    return replies
  }
}

extension Notebooks.Cell {
  /// The words of its commands, outside of strings, in order; none where they are not of the
  /// language.
  fileprivate var commandWords: [String] {
    (try? Lexer.lexemes(of: source))?.compactMap(\.word) ?? []
  }

  /// Whether it names the rows that `it` stands for.
  var restsOnResult: Bool { commandWords.contains("it") }

  /// Whether it is about what the line before it showed.
  var checksLineBefore: Bool { commandWords.first == ExpectCommand.declaration.name }
}
