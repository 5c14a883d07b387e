import Corpora
import Notebooks
import Prose
import Tables

/// `recover`: what sessions left behind that ended without saving.
struct RecoverCommand: Command {
  static let declaration = Declaration(
    "recover", "bring back a session that ended without saving", section: .keeping,
    parameters: [Parameter("number", .number, optional: true)],
    flags: [
      Flag("save", value: "FILE", "write it as a notebook and leave this session as it is"),
      Flag("discard", "give up what was not saved in this session"),
    ], effect: .annotate,
    examples: [
      Example("recover", "the sessions that were left"),
      Example("recover 1", "go on with the last of them"),
    ], searchTerms: ["crash", "lost", "journal", "restore", "unsaved"], isKept: false)

  private let number: PlacedText?
  private let target: PlacedText?
  private let discards: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    number = arguments.text("number")
    target = arguments.flags["save"]
    discards = arguments.has("discard")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let journals = surroundings.leftJournals()
    guard let number else { return Answer(outputs: [table(of: journals)]) }
    guard let position = Int(number.text), (1...max(1, journals.count)).contains(position),
      !journals.isEmpty
    else {
      throw Diagnostic(
        .wrongValue, "there is no left session \(number.text)", at: number.span,
        help: ["'recover' lists them"])
    }
    let journal = journals[position - 1]
    if let target { return try save(journal, as: target, surroundings) }
    if session.isUnsaved && !discards {
      throw Diagnostic(
        .refused, "this session holds annotations that are not saved", at: number.span,
        help: ["'save FILE' keeps them, 'recover \(position) --discard' gives them up"])
    }
    return try answer(bringingBack: journal, surroundings)
  }

  private func answer(
    bringingBack journal: LeftJournal, _ surroundings: any Surroundings
  ) throws(Diagnostic) -> Answer {
    let file = NotebookFile(path: "", notebook: journal.notebook, written: [])
    var replay = NotebookReplay(
      file, .init(purpose: .recovering, keepsGoing: true, folders: [journal.folder]),
      in: surroundings)
    replay.run()
    var recovered = replay.session
    recovered.opened = journal.openedFile(in: surroundings)
    var answer = Answer.text(
      "recovered \(Plural.count(journal.notebook.cells.count, "cell")); 'save FILE' keeps them",
      .replace(recovered))
    answer.notes = replay.report.inputs.compactMap(\.remark)
    return answer
  }

  private func save(
    _ journal: LeftJournal, as target: PlacedText, _ surroundings: any Surroundings
  ) throws(Diagnostic) -> Answer {
    do {
      try surroundings.replace(target.text, with: journal.notebook.bytes, expecting: .absent)
    } catch {
      throw Diagnostic(
        .unwritable, "cannot write '\(target.text)': \(error.reason)", at: target.span)
    }
    return .text(
      "saved \(Plural.count(journal.notebook.cells.count, "cell")) in \(target.text);"
        + " 'assay replay \(target.text) --root \(Quoting.word(journal.folder))' checks it")
  }

  private func table(of journals: [LeftJournal]) -> Output {
    if journals.isEmpty { return .text("no session was left without saving") }
    var table = Table([Column("number"), Column("cells"), Column("folder"), Column("last line")])
    for (position, journal) in journals.enumerated() {
      let last = journal.notebook.cells.last?.source ?? ""
      table.append([
        .text("\(position + 1)"), .text("\(journal.notebook.cells.count)"),
        .text(journal.folder), .text(String(last.prefix(60))),
      ])
    }
    return Output(kind: "journals", .table(table))
  }
}

extension Surroundings {
  /// The journals of sessions that have ended, the last one first; without cells they count not.
  fileprivate func leftJournals() -> [LeftJournal] {
    journalPaths().compactMap { path in
      (try? contents(of: path)).flatMap { LeftJournal(path: path, $0) }
    }.filter { !$0.notebook.cells.isEmpty }
  }
}

extension LeftJournal {
  /// The notebook that its session had open, where that still is what it was.
  fileprivate func openedFile(in surroundings: any Surroundings) -> NotebookFile? {
    guard let opened, let bytes = try? surroundings.contents(of: opened.path),
      let file = try? NotebookFile(path: opened.path, reading: bytes), file.digest == opened.digest
    else { return nil }
    return file
  }
}
