import Notebooks
import Prose

/// `open floods.ipynb`: goes on with a saved session.
///
/// Its lines run again, by the rules of replay: they read only what the notebook declares and write
/// nothing.
struct OpenCommand: Command {
  static let declaration = Declaration(
    "open", "go on with a saved session", section: .keeping,
    parameters: [Parameter("file", .file, files: .notebook)],
    flags: [
      Flag("root", value: "DIR", "where the articles lie, if not beside the notebook or here"),
      Flag("discard", "give up what was not saved in this session"),
    ], effect: .annotate,
    examples: [Example("open notebooks/tour.ipynb", "the saved tour")],
    searchTerms: ["resume", "continue", "notebook", "ipynb"], isKept: false)

  private let file: PlacedText
  private let root: String?
  private let discards: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    file = try arguments.required("file")
    root = arguments.flags["root"]?.text
    discards = arguments.has("discard")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    if session.isUnsaved && !discards {
      throw Diagnostic(
        .refused, "this session holds annotations that are not saved", at: file.span,
        help: ["'save FILE' keeps them, 'open \(file.text) --discard' gives them up"])
    }
    let opened = try NotebookFile(opening: file, in: surroundings)
    var replay = NotebookReplay(
      opened,
      .init(purpose: .opening, keepsGoing: true, folders: opened.folders(root: root)),
      in: surroundings)
    replay.run()
    var answer = Answer.text(
      "opened \(Plural.count(opened.notebook.cells.count, "cell")) of \(file.text)",
      .replace(replay.opened))
    answer.notes = notes(on: replay.report)
    if !replay.foreignCells.isEmpty {
      answer.notes.append(
        "\(Plural.count(replay.foreignCells.count, "cell")) held markup that assay does not write;"
          + " it was dropped")
    }
    return answer
  }

  private func notes(on report: ReplayReport) -> [String] {
    var notes = report.inputs.compactMap(\.remark)
    if !report.drifted.isEmpty {
      notes.append(
        "\(Plural.count(report.drifted.count, "cell")) not as recorded;"
          + " 'replay \(file.text)' tells what differs")
    }
    return notes
  }
}

extension NotebookFile {
  /// Reads the notebook that a line names.
  init(opening file: PlacedText, in surroundings: any Surroundings) throws(Diagnostic) {
    let bytes: [UInt8]
    do {
      bytes = try surroundings.contents(of: file.text)
    } catch {
      throw Diagnostic(.noNotebook, "cannot read '\(file.text)': \(error.reason)", at: file.span)
    }
    do {
      try self.init(path: file.text, reading: bytes)
    } catch {
      throw Diagnostic(.noNotebook, "'\(file.text)': \(error)", at: file.span)
    }
  }

  /// Where its articles are looked for: the given folder, or beside the notebook and here.
  func folders(root: String?) -> [String] {
    if let root { return [root] }
    guard let slash = path.lastIndex(of: "/") else { return ["."] }
    return [String(path[..<slash]), "."]
  }
}
