/// `title "Losses in the strait"`: the heading of the notebook.
struct TitleCommand: Command {
  static let declaration = Declaration(
    "title", "set the heading of the notebook", section: .keeping,
    parameters: [Parameter("text", .text)], effect: .annotate,
    examples: [Example(#"title "Losses in the strait""#, "Jupyter and reports show it")],
    searchTerms: ["name", "heading"], isKept: false)

  private let text: String

  init(_ arguments: Arguments) throws(Diagnostic) {
    text = try arguments.required("text").text
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    Answer(changes: [.title(text)])
  }
}
