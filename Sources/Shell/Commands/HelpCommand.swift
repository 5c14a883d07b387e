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
      Example("help verdicts", "the words of a comparison"),
    ], searchTerms: ["manual", "usage", "?"], isKept: false)

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
    if let known = HelpTopic(rawValue: topic.text) {
      return Answer(outputs: known.outputs(in: session), notes: known.notes)
    }
    if let stage = StageName(rawValue: topic.text) {
      return .text("\(stage.usage)\n  \(stage.summary)")
    }
    throw Diagnostic(
      .wrongArguments, "there is no help on '\(topic.text)'", at: topic.span,
      help: Spelling.help(for: topic.text, among: HelpTopic.names)
        + ["'help' lists the commands"])
  }
}
