import Assessment
import Corpora
import Tables

/// `register`: every letter with its topic, date and reason, and what is known of each source.
struct RegisterCommand: Command {
  static let declaration = Declaration(
    "register", "show the register of sources, or the history of one", section: .assessing,
    parameters: [Parameter("source", .targets, optional: true, of: [])], effect: .read,
    examples: [
      Example(#"rate source NATO C because "a party's ally" ; register"#, "letters and stakes"),
      Example("register source NATO", "its letters from first to last"),
    ], searchTerms: ["sources", "letters", "history", "icd 206", "descriptor", "parties"])

  private let selection: Selection?

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let register = session.corpus.register
    var wanted: Set<String>?
    if selection != nil {
      let (targets, _) = try session.targets(of: selection, isConfirmed: true)
      wanted = Set(
        targets.compactMap { target in
          if case .source(let actor) = target { actor } else { nil }
        })
    }
    let tables = RegisterTables(register, of: wanted)
    let outputs = tables.all.map { Output(kind: $0.kind, rows: $0.table) }
    return outputs.isEmpty
      ? .text("the register is empty; 'rate source NAME LETTER' or 'import FILE' fills it")
      : Answer(outputs: outputs)
  }
}
