import JSONValues
import Notebooks
import Prose

/// `replay floods.ipynb`: runs a saved session again and tells what differs, and why.
struct ReplayCommand: Command {
  static let declaration = Declaration(
    "replay", "run a saved session again and tell what differs", section: .keeping,
    parameters: [Parameter("file", .file, files: .notebook)],
    flags: [
      Flag("mode", value: "MODE", "verify (as it is), rerun into another file, or update in place"),
      Flag("cells", value: "A..B", "compare these cells only; all of them run"),
      Flag("keep-going", "go on after a cell that newly fails"),
      Flag("root", value: "DIR", "where the articles lie, if not beside the notebook or here"),
      Flag("report", value: "FILE", "write the whole report as JSON"),
      Flag("accept", value: "IDS", "record what these cells give now: ids with commas, or all"),
      Flag("accept-inputs", "go on where articles have changed"),
      Flag("param", value: "NAME=VALUE", "another value, for rerun; more than once", isPair: true),
      Flag("output", value: "FILE", "where a rerun goes", letter: "o"),
      Flag("allow-write", value: "DIR", "let the cells of a rerun write below this folder"),
    ], effect: .read,
    examples: [Example("replay notebooks/tour.ipynb", "check the saved tour")],
    searchTerms: ["verify", "check", "rerun", "reproduce", "drift", "papermill", "parameters"],
    isKept: false)

  private let file: PlacedText
  private let request: ReplayRequest
  private let report: PlacedText?

  init(_ arguments: Arguments) throws(Diagnostic) {
    file = try arguments.required("file")
    report = arguments.flags["report"]
    request = try ReplayRequest(arguments)
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let stored = try NotebookFile(opening: file, in: surroundings)
    var (opened, options) = (stored, request.options(stored))
    if case .rerun(let rerun) = request.mode {
      opened = try rerun.prepared(stored, surroundings)
      options.writableFolder = rerun.writableFolder
    }
    var replay = NotebookReplay(opened, options, in: surroundings)
    // Nothing may be written that rests on other articles without being asked for.
    if case .rerun = request.mode { try request.checkInputs(of: replay.report) }
    replay.run()
    if let report { try write(replay.report, to: report, in: surroundings) }
    var answer = Answer()
    answer.outputs = [
      Output(kind: "replay", .text(ReplayText(replay.report).text), json: replay.report.json)
    ]
    switch request.mode {
    case .verify: answer.diagnostics = [replay.report.diagnostic].compactMap(\.self)
    case .update(let acceptance):
      if replay.report.drifted.isEmpty { break }
      try request.checkInputs(of: replay.report)
      try accept(acceptance, replay, stored, in: surroundings)
      answer.outputs.append(.text("recorded in \(file.text)"))
    case .rerun(let rerun):
      try rerun.write(replay.session.notebook, in: surroundings)
      answer.outputs.append(.text("wrote \(rerun.output.text)"))
      answer.diagnostics = [replay.report.failure].compactMap(\.self)
    }
    return answer
  }

  /// Puts what was found in place of what is stored, unless the file has changed meanwhile.
  private func accept(
    _ acceptance: Acceptance, _ replay: NotebookReplay, _ opened: NotebookFile,
    in surroundings: any Surroundings
  ) throws(Diagnostic) {
    guard opened.notebook.isRewritable else {
      throw Diagnostic(.refused, "'\(file.text)' has a later format, which is only read")
    }
    let notebook = acceptance.notebook(opened.notebook, replay.session.notebook)
    do {
      try surroundings.replace(
        file.text, with: notebook.bytes, expecting: .digest(opened.digest))
    } catch {
      throw Diagnostic(
        .unwritable, "cannot write '\(file.text)': \(error.reason)", at: file.span)
    }
  }

  private func write(
    _ report: ReplayReport, to place: PlacedText, in surroundings: any Surroundings
  ) throws(Diagnostic) {
    do {
      try surroundings.replace(place.text, with: report.json.canonicalBytes)
    } catch {
      throw Diagnostic(
        .unwritable, "cannot write '\(place.text)': \(error.reason)", at: place.span)
    }
  }
}
