/// `completions bash`: the script that completes the arguments of the process in another shell.
struct CompletionsCommand: Command {
  static let declaration = Declaration(
    "completions", "write the completion script of another shell", section: .shell,
    parameters: [Parameter("shell", .choice(CompletionScript.allCases.map(\.rawValue)))],
    effect: .read,
    examples: [
      Example("completions bash > assay.txt", "or 'source <(assay completions bash)' in ~/.bashrc")
    ],
    searchTerms: ["tab", "bash", "zsh", "fish", "shell"], isKept: false)

  private let script: CompletionScript

  init(_ arguments: Arguments) throws(Diagnostic) {
    let name = try arguments.required("shell")
    guard let script = CompletionScript(rawValue: name.text) else {
      throw Diagnostic(.wrongArguments, "there is no script for '\(name.text)'", at: name.span)
    }
    self.script = script
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    Answer(outputs: [Output(kind: "completions", .verbatim(script.text))])
  }
}
