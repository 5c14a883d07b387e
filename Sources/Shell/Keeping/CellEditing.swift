import Corpora
import Notebooks
import Prose

extension Session {
  /// The position of the cell that a number of `cells` or an id names.
  func cellPosition(_ name: PlacedText) throws(Diagnostic) -> Int {
    if let number = Int(name.text) {
      let code = records.indices.filter { records[$0].cell.kind == .code }
      if (1...max(1, code.count)).contains(number), !code.isEmpty { return code[number - 1] }
    } else if let position = records.firstIndex(where: { $0.cell.id.description == name.text }) {
      return position
    }
    throw Diagnostic(
      .wrongValue, "there is no cell \(name.text)", at: name.span,
      help: ["'cells' lists them with their numbers and ids"])
  }

  /// The session that the cells make in another order or with other words: they run again from where
  /// something changed, and every rating stays with what it was given to.
  ///
  /// - Parameter own: cells that the analyst wrote just now.
  func rebuilt(
    _ own: Set<CellID> = [], in surroundings: any Surroundings,
    by change: (inout Notebook) -> Void
  ) -> Session {
    var notebook = notebook
    change(&notebook)
    let file = NotebookFile(path: opened?.path ?? "", notebook: notebook, written: [])
    let environments = Dictionary(
      uniqueKeysWithValues: records.map { ($0.cell.id, $0.trace.environment) })
    let ownCells = own.union(records.filter(\.isOwn).map(\.cell.id))
    var replay = NotebookReplay(
      file,
      .init(
        purpose: .opening, keepsGoing: true, folders: folders, ownCells: ownCells,
        environments: environments),
      in: surroundings)
    replay.run()
    var session = replay.session
    (session.opened, session.title) = (opened, title)
    for setting in Setting.all where setting.isOfScreen {
      session.settings =
        setting.changed(session.settings, to: setting.value(settings)) ?? session.settings
    }
    return session
  }
}
