import Notebooks
import Prose

/// `diff monday.ipynb tuesday.ipynb`: what two saved sessions say differently.
struct DiffCommand: Command {
  static let declaration = Declaration(
    "diff", "compare two saved sessions by what they say", section: .keeping,
    parameters: [
      Parameter("first", .file, files: .notebook), Parameter("second", .file, files: .notebook),
    ], effect: .read,
    examples: [
      Example("diff notebooks/tour.ipynb notebooks/tour.ipynb", "nothing, where nothing differs")
    ], searchTerms: ["compare", "changes", "versions", "git"], isKept: false)

  private let first: PlacedText
  private let second: PlacedText

  init(_ arguments: Arguments) throws(Diagnostic) {
    first = try arguments.required("first")
    second = try arguments.required("second")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let difference = NotebookDifference(
      try NotebookFile(opening: first, in: surroundings).notebook,
      try NotebookFile(opening: second, in: surroundings).notebook)
    if difference.findings.isEmpty { return .text("both say the same") }
    var answer = Answer.text(difference.text)
    answer.diagnostics = [
      Diagnostic(.drifted, "'\(first.text)' and '\(second.text)' do not say the same")
    ]
    return answer
  }
}
