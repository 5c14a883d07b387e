import JSONValues

/// Joins two notebooks that went apart from one, cell by cell, by the ids of the cells.
///
/// A merge by lines or by places sees a conflict wherever both sides added cells at the same place,
/// as two sessions that go on from one do; ids are never given twice, so here both are kept, ours
/// first.
public struct NotebookMerge {
  /// What both sides say together.
  public private(set) var notebook: Notebook
  /// Cells that both sides changed, each in its own way: both versions are kept, in order.
  public private(set) var conflicts: [CellID] = []

  private let base: [CellID: Cell]
  private let theirs: [CellID: Cell]

  /// The merge of `ours` and `theirs`, which both came from `base`.
  /// - Parameter freshID: a new id for the second version of a cell, from that of the first.
  public init(
    base: Notebook, ours: Notebook, theirs: Notebook, freshID: (CellID) -> CellID
  ) {
    self.base = Dictionary(base.cells.map { ($0.id, $0) }) { first, _ in first }
    self.theirs = Dictionary(theirs.cells.map { ($0.id, $0) }) { first, _ in first }
    notebook = ours
    notebook.cells = []
    for cell in ours.cells { keep(cell, freshID) }
    add(theirs.cells, besides: Set(ours.cells.map(\.id)))
    mergeMetadata(base, ours, theirs)
  }

  /// Keeps one of our cells as both sides want it.
  private mutating func keep(_ ours: Cell, _ freshID: (CellID) -> CellID) {
    guard let former = base[ours.id] else { return notebook.cells.append(ours) }
    guard let theirs = theirs[ours.id] else {
      // They took it away; a change of ours speaks against that.
      if ours.source != former.source {
        conflicts.append(ours.id)
        notebook.cells.append(ours)
      }
      return
    }
    if ours == former { return notebook.cells.append(theirs) }
    notebook.cells.append(ours)
    if theirs.source == former.source || theirs.source == ours.source { return }
    if ours.source == former.source {
      notebook.cells[notebook.cells.count - 1] = theirs
      return
    }
    conflicts.append(ours.id)
    var copy = theirs
    copy.id = freshID(theirs.id)
    notebook.cells.append(copy)
  }

  /// Puts what only they have after the cell that it follows there, and after what we added there.
  private mutating func add(_ cells: [Cell], besides ours: Set<CellID>) {
    var previous: CellID?
    for cell in cells {
      if ours.contains(cell.id) {
        if notebook.cells.contains(where: { $0.id == cell.id }) { previous = cell.id }
        continue
      }
      if let former = base[cell.id] {
        // We took it away; a change of theirs speaks against that.
        if former.source == cell.source { continue }
        conflicts.append(cell.id)
      }
      var place =
        previous.flatMap { id in notebook.cells.firstIndex { $0.id == id } }
        .map { $0 + 1 } ?? 0
      while place < notebook.cells.count, isOurAddition(notebook.cells[place]) { place += 1 }
      notebook.cells.insert(cell, at: place)
      previous = cell.id
    }
  }

  private func isOurAddition(_ cell: Cell) -> Bool {
    base[cell.id] == nil && theirs[cell.id] == nil
  }

  private mutating func mergeMetadata(_ base: Notebook, _ ours: Notebook, _ theirs: Notebook) {
    if ours.title == base.title { notebook.title = theirs.title }
    for author in theirs.authors where !notebook.authors.contains(author) {
      notebook.authors.append(author)
    }
    for member in theirs.foreignMetadata.members
    where ours.foreignMetadata[member.key] == base.foreignMetadata[member.key] {
      notebook.foreignMetadata[member.key] = member.value
    }
    guard let other = theirs.record else { return }
    var record = ours.record ?? other
    record.add(other.inputs)
    let used = Set(notebook.cells.flatMap { $0.record?.inputs ?? [] })
    record.inputs.removeAll { !used.contains($0.key) }
    for member in other.parameters.members where record.parameters[member.key] == nil {
      record.parameters[member.key] = member.value
    }
    notebook.record = record
  }
}

extension NotebookRecord {
  /// Adds files, ordered by key, each content once with every place where it lies.
  public mutating func add(_ others: [NotebookInput]) {
    let byKey = Dictionary((inputs + others).map { ($0.key, $0) }) { first, other in
      var joined = first
      joined.join(other)
      return joined
    }
    inputs = byKey.sorted { $0.key < $1.key }.map(\.value)
  }
}
