import Notebooks
import Prose

/// What a line asks of a replay, beside the notebook.
struct ReplayRequest: Sendable {
  /// What becomes of what is found.
  enum Mode: Sendable {
    /// It is told, and nothing is written.
    case verify
    /// It is recorded in the notebook, for the cells that are named.
    case update(Acceptance)
    /// It becomes another notebook.
    case rerun(Rerun)
  }

  /// What becomes of what is found.
  let mode: Mode
  private let cells: ClosedRange<Int>?
  private let keepsGoing: Bool
  private let acceptsInputs: Bool
  private let root: String?

  init(_ arguments: Arguments) throws(Diagnostic) {
    keepsGoing = arguments.has("keep-going")
    acceptsInputs = arguments.has("accept-inputs")
    root = arguments.flags["root"]?.text
    cells = try arguments.flags["cells"].map(Self.range)
    let acceptance = try arguments.flags["accept"].map(Acceptance.init)
    let word = arguments.flags["mode"]
    switch word?.text ?? (acceptance == nil ? "verify" : "update") {
    case "verify": mode = .verify
    case "update":
      guard let acceptance else {
        throw Diagnostic(
          .wrongArguments, "'--mode update' wants --accept", at: arguments.span,
          help: ["--accept all, or the ids of the cells with commas between them"])
      }
      mode = .update(acceptance)
    case "rerun": mode = .rerun(try Rerun(arguments))
    default:
      throw Diagnostic(
        .wrongValue, "'\(word?.text ?? "")' is no mode of replay", at: word?.span,
        help: ["modes are verify, rerun, update"])
    }
    if case .rerun = mode { return }
    for flag in ["output", "allow-write"] {
      guard let misplaced = arguments.flags[flag] else { continue }
      throw Diagnostic(
        .wrongArguments, "'--\(flag)' goes with '--mode rerun'", at: misplaced.span)
    }
    if let misplaced = arguments.assignments.first {
      throw Diagnostic(
        .wrongArguments, "'--param' goes with '--mode rerun'", at: misplaced.field.span)
    }
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

  /// How a notebook is replayed for it.
  func options(_ file: NotebookFile) -> NotebookReplay.Options {
    NotebookReplay.Options(
      keepsGoing: keepsGoing, cells: cells, folders: file.folders(root: root))
  }

  /// - Throws: where articles are not what they were, and nothing that is written may rest on them.
  func checkInputs(of report: ReplayReport) throws(Diagnostic) {
    let wrong = report.inputs.filter { $0.state != .same }
    if let refused = wrong.first(where: \.isRefused) {
      throw Diagnostic(.unsafe, refused.remark ?? "")
    }
    guard let first = wrong.first, !acceptsInputs else { return }
    throw Diagnostic(
      .inputChanged, (first.remark ?? "") + "; nothing was written",
      help: ["--accept-inputs goes on with the articles as they are"])
  }
}

/// A replay that becomes another notebook.
struct Rerun: Sendable {
  /// Where it goes.
  let output: PlacedText
  /// Below which folder its cells may write; nil where they may not.
  let writableFolder: String?
  private let injection: ParameterInjection

  init(_ arguments: Arguments) throws(Diagnostic) {
    guard let output = arguments.flags["output"] else {
      throw Diagnostic(
        .wrongArguments, "'--mode rerun' wants --output FILE", at: arguments.span)
    }
    self.output = output
    writableFolder = arguments.flags["allow-write"]?.text
    injection = ParameterInjection(arguments.assignments)
  }

  /// The notebook with the parameters in it.
  func prepared(
    _ stored: NotebookFile, _ surroundings: any Surroundings
  ) throws(Diagnostic) -> NotebookFile {
    let id = CellID(verb: "parameters", token: surroundings.freshToken())
    return stored.holding(try injection.notebook(stored.notebook, id: id))
  }

  /// Writes what was found as a file of its own.
  func write(_ notebook: Notebook, in surroundings: any Surroundings) throws(Diagnostic) {
    do {
      try surroundings.replace(output.text, with: notebook.bytes, expecting: .absent)
    } catch {
      throw Diagnostic(
        .unwritable, "cannot write '\(output.text)': \(error.reason)", at: output.span)
    }
  }
}

extension InputCheck {
  /// Whether it must not be read.
  fileprivate var isRefused: Bool {
    if case .refused = state { return true }
    return false
  }
}

extension ReplayReport {
  /// What the exit code stands for, in one line; nil where all is the same.
  var diagnostic: Diagnostic? {
    switch exitCode {
    case .success: nil
    case .refused:
      Diagnostic(.unsafe, "'\(path)' declares files that it must not read")
    case .input:
      Diagnostic(.inputChanged, "articles of '\(path)' are missing or have changed")
    case .failed: failure
    case .differs, .usage, .interrupted:
      Diagnostic(.drifted, "'\(path)' does not give what it gave")
    }
  }

  /// That a cell newly fails, in one line; nil where none does.
  var failure: Diagnostic? {
    cells.contains(where: \.failsAnew)
      ? Diagnostic(.cellFailed, "a line of '\(path)' fails that had not failed") : nil
  }
}
