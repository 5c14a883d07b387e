import Assessment
import Corpora

/// `describe source NATO bias "allied with a party"`: what a reader should know of a source.
struct DescribeCommand: Command {
  static let declaration = Declaration(
    "describe", "say what is known of a source, by the descriptors of ICD 206",
    section: .assessing,
    parameters: [
      Parameter("source", .targets, of: []),
      Parameter("descriptor", .assignments(SourceDescriptor.fields.map(\.name))),
    ], effect: .annotate,
    examples: [
      Example(
        #"describe source NATO access "satellites and what Kyiv tells it" bias "backs Ukraine""#,
        "kept in the register and shown by 'sources'"),
      Example(
        #"describe source "Russia’s defence ministry" field "killed, wounded""#,
        "its own field: topics are tags and what figures count"),
    ], searchTerms: ["access", "record", "bias", "completeness", "currency", "field", "register"])

  private let selection: Selection?
  private let assignments: [(field: PlacedText, value: PlacedText)]

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
    assignments = arguments.assignments
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (targets, words) = try session.targets(of: selection, isConfirmed: true)
    let register = session.corpus.annotations.register
    var changes: [Change] = []
    for target in targets {
      guard case .source(let actor) = target else {
        throw Diagnostic(
          .wrongArguments, "a source is wanted here, not \(target)", at: selection?.span,
          help: ["describe source NAME \(assignments.first?.field.text ?? "access") \"…\""])
      }
      var descriptor = register.descriptors[actor] ?? SourceDescriptor()
      for (field, value) in assignments {
        guard let path = SourceDescriptor.fields.first(where: { $0.name == field.text })?.path
        else { continue }
        descriptor[keyPath: path] = value.text.isEmpty ? nil : value.text
      }
      changes.append(.describe(actor, descriptor))
    }
    let fields = assignments.map { "\($0.field.text) \(Quoting.string($0.value.text))" }
      .joined(separator: " ")
    var answer = Answer.text("\(words): \(fields)", .corpus(.all(changes)))
    answer.expandedLine = "describe \(words) \(fields)"
    return answer
  }
}
