import Notebooks
import Prose

/// `save floods.ipynb`: keeps the session as a notebook that replays and that Jupyter shows.
struct SaveCommand: Command {
  static let declaration = Declaration(
    "save", "keep the session as a notebook", section: .keeping,
    parameters: [Parameter("file", .file, optional: true)],
    flags: [Flag("replace", "put it in place of a file that is there already")], effect: .write,
    examples: [Example("save morning.ipynb", "a notebook that Jupyter shows and replay checks")],
    searchTerms: ["store", "keep", "write", "notebook", "ipynb"], isKept: false)

  private let file: PlacedText?
  private let replaces: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    file = arguments.text("file")
    replaces = arguments.has("replace")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    guard let path = file?.text ?? session.opened?.path else {
      throw Diagnostic(
        .wrongArguments, "the session has no file yet", help: ["name one: save morning.ipynb"])
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
    return .text("saved \(Plural.count(notebook.cells.count, "cell")) in \(path)", .saved(written))
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
      help.insert("another program or session has saved it; 'open' shows what it holds", at: 0)
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
