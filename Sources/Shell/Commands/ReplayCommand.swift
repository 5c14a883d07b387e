import JSONValues
import Notebooks
import Prose

/// `replay floods.ipynb`: runs a saved session again and tells what differs, and why.
struct ReplayCommand: Command {
  static let declaration = Declaration(
    "replay", "run a saved session again and tell what differs", section: .keeping,
    parameters: [Parameter("file", .file)],
    flags: [
      Flag("cells", value: "A..B", "compare these cells only; all of them run"),
      Flag("keep-going", "go on after a cell that newly fails"),
      Flag("root", value: "DIR", "where the articles lie, if not beside the notebook or here"),
      Flag("report", value: "FILE", "write the whole report as JSON"),
      Flag("accept", value: "IDS", "record what these cells give now: ids with commas, or all"),
    ], effect: .read,
    examples: [Example("replay notebooks/tour.ipynb", "check the saved tour")],
    searchTerms: ["verify", "check", "rerun", "reproduce", "drift"], isKept: false)

  private let file: PlacedText
  private let cells: ClosedRange<Int>?
  private let keepsGoing: Bool
  private let root: String?
  private let report: PlacedText?
  private let acceptance: Acceptance?

  init(_ arguments: Arguments) throws(Diagnostic) {
    file = try arguments.required("file")
    keepsGoing = arguments.has("keep-going")
    root = arguments.flags["root"]?.text
    report = arguments.flags["report"]
    acceptance = try arguments.flags["accept"].map(Acceptance.init)
    cells = try arguments.flags["cells"].map(Self.range)
  }

  /// "3..7", or "3" for one cell.
  private static func range(_ text: PlacedText) throws(Diagnostic) -> ClosedRange<Int> {
    let ends = text.text.split(separator: "..", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
      1 <= first, first <= last
    else {
      throw Diagnostic(
        .wrongValue, "'\(text.text)' is no range of cells", at: text.span,
        help: ["cells count from 1: --cells 3..7"])
    }
    return first...last
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let opened = try NotebookFile(opening: file, in: surroundings)
    let options = NotebookReplay.Options(
      keepsGoing: keepsGoing, cells: cells, folders: opened.folders(root: root))
    var replay = NotebookReplay(opened, options, in: surroundings)
    replay.run()
    if let report { try write(replay.report, to: report, in: surroundings) }
    var answer = Answer()
    answer.outputs = [
      Output(kind: "replay", .text(ReplayText(replay.report).text), json: replay.report.json)
    ]
    if let acceptance, !replay.report.drifted.isEmpty {
      try accept(acceptance, replay, opened, in: surroundings)
      answer.outputs.append(.text("recorded in \(file.text)"))
    } else {
      answer.diagnostics = [replay.report.diagnostic].compactMap(\.self)
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
    let refused = replay.report.inputs.contains { check in
      if case .refused = check.state { return true }
      return false
    }
    if refused {
      throw Diagnostic(.unsafe, "'\(file.text)' declares files that it must not read")
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

extension ReplayReport {
  /// What the exit code stands for, in one line; nil where all is the same.
  fileprivate var diagnostic: Diagnostic? {
    switch exitCode {
    case .success: nil
    case .refused:
      Diagnostic(.unsafe, "'\(path)' declares files that it must not read")
    case .input:
      Diagnostic(.inputChanged, "articles of '\(path)' are missing or have changed")
    case .failed: Diagnostic(.cellFailed, "a line of '\(path)' fails that had not failed")
    case .differs, .usage, .interrupted:
      Diagnostic(.drifted, "'\(path)' does not give what it gave")
    }
  }
}
