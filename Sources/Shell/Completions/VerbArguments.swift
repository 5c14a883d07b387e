/// What can follow a verb among the arguments of the process.
struct VerbArguments {
  let verbs: [String]
  let summary: String
  /// With the dashes.
  let flags: [Flag]
  /// Words that may stand there.
  let words: [String]
  let takesFiles: Bool

  /// Those of every command, in the order of `help`.
  static var all: [VerbArguments] { Commands.declarations.map { VerbArguments($0) } }

  private init(_ declaration: Declaration) {
    verbs = [declaration.name] + declaration.aliases
    summary = declaration.summary
    flags = declaration.flags
    var words: [String] = []
    var takesFiles = false
    for parameter in declaration.parameters {
      if let keyword = parameter.keyword { words.append(keyword) }
      switch parameter.kind {
      case .files, .file, .rowsOrNotebook: takesFiles = true
      case .choice(let choices): words += choices
      case .assignments(let fields): words += fields
      case .rows, .targets, .text, .lines, .tagChanges, .number, .settingValue: break
      }
    }
    if declaration.name == HelpCommand.declaration.name { words += Commands.verbs }
    (self.words, self.takesFiles) = (words, takesFiles)
  }
}
