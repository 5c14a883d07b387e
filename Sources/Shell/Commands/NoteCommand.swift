import Corpora

/// `note a1.c1 "hedge added by the outlet"`: a remark on rows or a source.
struct NoteCommand: Command {
  static let declaration = Declaration(
    "note", "write a remark on rows or a source", section: .assessing,
    parameters: [Parameter("target", .targets), Parameter("text", .lines)], flags: [.yes],
    effect: .annotate,
    examples: [Example(#"note a1.c1 "hedge added by the outlet""#, "a remark on a claim")],
    searchTerms: ["comment", "remark", "annotate"])

  private let selection: Selection?
  private let isConfirmed: Bool
  private let text: String

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
    isConfirmed = arguments.has("yes")
    text = try arguments.required("text").text
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (targets, words) = try session.targets(of: selection, isConfirmed: isConfirmed)
    let changes = targets.map { Change.addNote(Note(target: $0, text: text)) }
    var answer = Answer.text("noted on \(words)", .corpus(.all(changes)))
    answer.expandedLine = "note \(words) \(Quoting.string(text))"
    return answer
  }
}
