extension TidyRule {
  /// Parser, help, completion, man page and tests are functions of the one list; a second one
  /// drifts.
  static let commandList = TidyRule(
    norm: "Commands are listed in Commands.swift and nowhere else",
    samples: [
      Sample(
        path: "Sources/Shell/Completion.swift",
        text: "let all = [\n  LoadCommand(), NoteCommand(),\n  TagCommand(),\n]\n",
        linesFromOne: [3]
      ),
      Sample(
        path: "Sources/Shell/Commands/Commands.swift",
        text: "let all = [\n  LoadCommand(), NoteCommand(),\n  TagCommand(),\n]\n"),
      Sample(
        path: "Sources/Shell/Commands/LoadCommand.swift",
        text: "struct LoadCommand: Command {}\n// see NoteCommand, TagCommand\n"),
    ]
  ) { file in
    guard file.isSource, !file.path.hasSuffix("/Commands.swift") else { return [] }
    var named: Set<String> = []
    for index in file.code.indices {
      named.formUnion(
        file.words(ofLine: index).filter { $0.hasSuffix("Command") && $0 != "Command" })
      if named.count > 2 { return [(index + 1, "derive it from Commands.all")] }
    }
    return []
  }
}
