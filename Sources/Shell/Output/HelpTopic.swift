import Assessment
import Corpora

/// What `help` explains beside commands, kinds of rows and stages.
enum HelpTopic: String, CaseIterable {
  case stages, fields, keys, `let`, verdicts, relations, slack, safety

  /// One line for `apropos`.
  var summary: String {
    switch self {
    case .stages: "what can stand after '|'"
    case .fields: "the fields of every kind of row"
    case .keys: "the keys of the prompt"
    case .let: "names for rows and for values"
    case .verdicts: "what the numbers of two figures say together"
    case .relations: "what two figures are to each other, once their origins are known"
    case .slack: "what a number may mean when it is compared"
    case .safety: "what --safe forbids"
    }
  }

  /// The whole text, at most a screen, of fields one table for each kind of row.
  func outputs(in session: Session) -> [Output] {
    switch self {
    case .stages: [.text(HelpText.stages)]
    case .fields: RowKind.allCases.map { HelpText.fields(of: $0) }
    case .keys: [HelpText.keys]
    case .let: [.text(HelpText.names)]
    case .verdicts: [.text(HelpText.judgements(Verdict.self, under: summary))]
    case .relations: [.text(HelpText.judgements(Relation.self, under: summary))]
    case .slack: [.text(SlackHelp(session.settings.comparison).text)]
    case .safety: [.text(HelpText.safety)]
    }
  }

  /// What is worth knowing beside it.
  var notes: [String] {
    switch self {
    case .keys: ["for the keys of vi put 'bind -v' into ~/.editrc"]
    case .stages, .fields, .let, .verdicts, .relations, .slack, .safety: []
    }
  }

  /// Everything that `help NAME` explains.
  static var names: [String] {
    Commands.verbs + RowKind.allCases.map(\.rawValue) + StageName.allCases.map(\.rawValue)
      + allCases.map(\.rawValue)
  }
}
