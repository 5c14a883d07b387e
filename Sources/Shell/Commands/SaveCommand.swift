import Digests
import Notebooks
import Prose

/// `save floods.ipynb`: keeps the session as a notebook that replays and that Jupyter shows.
struct SaveCommand: Command {
  static let declaration = Declaration(
    "save", "keep the session as a notebook", section: .keeping,
    parameters: [Parameter("file", .file, optional: true, files: .notebook)],
    flags: [
      Flag("replace", "put it in place of a file that is there already"),
      Flag("merge", "take in what another session has saved there meanwhile"),
      Flag("bundle", "put copies of the articles beside it"),
    ], effect: .write,
    examples: [
      Example("save morning.ipynb", "a notebook that Jupyter shows and replay checks"),
      Example("save morning.ipynb --bundle", "and the articles, to be handed on with it"),
    ],
    searchTerms: ["store", "keep", "write", "notebook", "ipynb"], isKept: false)

  private let file: PlacedText?
  private let replaces: Bool
  private let merges: Bool
  private let bundles: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    file = arguments.text("file")
    replaces = arguments.has("replace")
    merges = arguments.has("merge")
    bundles = arguments.has("bundle")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    guard let path = file?.text ?? session.opened?.path else {
      throw Diagnostic(
        .wrongArguments, "the session has no file yet", help: ["name one: save morning.ipynb"])
    }
    if merges, let opened = session.opened, opened.path == path {
      return try merged(session, opened, surroundings)
    }
    let notebook = session.notebook
    guard notebook.isRewritable else {
      throw Diagnostic(
        .refused, "'\(path)' has the later format 4.\(notebook.minorFormat), which is only read",
        at: file?.span)
    }
    let bytes = notebook.bytes
    try write(bytes, to: path, in: session, surroundings)
    let written = NotebookFile(path: path, notebook: notebook, written: bytes)
    var answer = Answer.text(
      "saved \(Plural.count(notebook.cells.count, "cell")) in \(path)", .saved(written))
    if bundles {
      let count = try ArticleBundle(session, notebook).write(beside: path, in: surroundings)
      answer.notes.append(
        "\(Plural.count(count, "article")) in \(NotebookFile.bundlePath(of: path) ?? "")")
    }
    return answer
  }

  /// Joins the session with what lies on disk by now, and goes on with both.
  private func merged(
    _ session: Session, _ opened: NotebookFile, _ surroundings: any Surroundings
  ) throws(Diagnostic) -> Answer {
    let place = PlacedText(text: opened.path, span: file?.span ?? Span(0, 0))
    let there = try NotebookFile(opening: place, in: surroundings)
    let merge = NotebookMerge(
      base: opened.notebook, ours: session.notebook, theirs: there.notebook
    ) { CellID(copyOf: $0, token: surroundings.freshToken()) }
    let bytes = merge.notebook.bytes
    do {
      try surroundings.replace(opened.path, with: bytes, expecting: .digest(there.digest))
    } catch {
      throw Diagnostic(
        .unwritable, "cannot write '\(opened.path)': \(error.reason)", at: file?.span)
    }
    var joined = session.rebuilt(in: surroundings) { $0 = merge.notebook }
    joined.opened = NotebookFile(path: opened.path, notebook: merge.notebook, written: bytes)
    joined.savedCount = joined.records.count
    var answer = Answer.text(
      "saved \(Plural.count(merge.notebook.cells.count, "cell")) of both in \(opened.path)",
      .replace(joined))
    if !merge.conflicts.isEmpty {
      answer.notes.append(
        "both changed " + merge.conflicts.map(\.description).joined(separator: ", ")
          + "; both versions are kept")
    }
    return answer
  }

  /// A file is replaced only where it is the one that was opened or saved before, or by request.
  private func write(
    _ bytes: [UInt8], to path: String, in session: Session, _ surroundings: any Surroundings
  ) throws(Diagnostic) {
    var expectation = FileExpectation.absent
    var help = ["'save \(path) --replace' puts this session in its place"]
    if replaces {
      expectation = .anything
    } else if let opened = session.opened, opened.path == path {
      expectation = .digest(opened.digest)
      help = ["another program or session has saved it; 'save --merge' keeps both"] + help
    }
    do {
      try surroundings.replace(path, with: bytes, expecting: expectation)
    } catch {
      throw Diagnostic(
        .unwritable, "cannot write '\(path)': \(error.reason)", at: file?.span,
        help: error.isRefusal ? help : [])
    }
  }
}
