/// `run notebooks/tour.assay`: runs a file of commands in this session.
struct RunCommand: Command {
  static let declaration = Declaration(
    "run", "run a file of commands", section: .keeping,
    parameters: [Parameter("file", .file, files: .script)],
    flags: [
      Flag("keep-going", "go on after a line that fails"),
      Flag("echo", "show each line before what it answers"),
    ], effect: .annotate,
    examples: [Example("run notebooks/tour.assay", "the tour; each answer in it is checked")],
    searchTerms: ["script", "execute", "batch", "source"])

  private let file: PlacedText
  private let keepsGoing: Bool
  private let isEchoed: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    file = try arguments.required("file")
    keepsGoing = arguments.has("keep-going")
    isEchoed = arguments.has("echo")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    var script = try Script(reading: file, in: surroundings)
    (script.keepsGoing, script.isEchoed) = (keepsGoing, isEchoed)
    return Answer(changes: [.script(script)])
  }
}

extension Script {
  /// The lines of a file.
  init(reading file: PlacedText, in surroundings: any Surroundings) throws(Diagnostic) {
    let bytes: [UInt8]
    do {
      bytes = try surroundings.contents(of: file.text)
    } catch {
      throw Diagnostic(.unreadable, "cannot read '\(file.text)': \(error.reason)", at: file.span)
    }
    guard let source = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostic(.unreadable, "'\(file.text)' is not UTF-8", at: file.span)
    }
    self.init(source: source, name: file.text)
  }
}
