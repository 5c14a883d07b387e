import Corpora
import Tables

/// `help`, `help rate`, `help fields`: everything from the declarations.
struct HelpCommand: Command {
  static let declaration = Declaration(
    "help", "explain commands, stages and fields", section: .shell,
    parameters: [Parameter("topic", .text, optional: true)], effect: .read,
    examples: [
      Example("help", "every command in one line"), Example("help rate", "one command"),
      Example("help claims", "the fields of claims"),
      Example("help keys", "the keys of the prompt"),
    ], searchTerms: ["manual", "usage", "?"])

  private let topic: PlacedText?

  init(_ arguments: Arguments) throws(Diagnostic) {
    topic = arguments.text("topic")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    guard let topic else { return .text(HelpText.overview) }
    if let type = Commands.named(topic.text) { return .text(HelpText.command(type.declaration)) }
    if let kind = RowKind(rawValue: topic.text) {
      return Answer(outputs: [HelpText.fields(of: kind)])
    }
    switch topic.text {
    case "stages": return .text(HelpText.stages)
    case "keys":
      return Answer(
        outputs: [HelpText.keys], notes: ["for the keys of vi put 'bind -v' into ~/.editrc"])
    case "fields": return Answer(outputs: RowKind.allCases.map { HelpText.fields(of: $0) })
    default: break
    }
    if let stage = StageName(rawValue: topic.text) {
      return .text("\(stage.usage)\n  \(stage.summary)")
    }
    let topics =
      Commands.verbs + RowKind.allCases.map(\.rawValue) + StageName.allCases.map(\.rawValue)
    throw Diagnostic(
      .wrongArguments, "there is no help on '\(topic.text)'", at: topic.span,
      help: Spelling.help(for: topic.text, among: topics + ["stages", "fields", "keys"])
        + ["'help' lists the commands"])
  }
}
