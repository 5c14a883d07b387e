/// For zsh 5 and later.
enum ZshCompletion {
  static var text: String {
    let options = ProcessOption.all.map { option in
      let value =
        option.value.map { ":\($0):(\(option.choices.joined(separator: " ")))" } ?? ""
      return "'\(option.name)[\(escaped(option.summary))]\(value)'"
    }
    let verbs = VerbArguments.all.map { "'\($0.verbs[0]):\(escaped($0.summary))'" }
    let cases = VerbArguments.all.map { arguments in
      let flags = arguments.flags.map { flag in
        "'--\(flag.name)[\(escaped(flag.summary))]\(flag.value.map { ":\($0):" } ?? "")'"
      }
      let words =
        arguments.words.isEmpty
        ? "" : "compadd -- \(arguments.words.joined(separator: " ")); "
      let files = arguments.takesFiles ? "'*:file:_files'" : "'*: :'"
      return "    \(arguments.verbs.joined(separator: "|")))"
        + " \(words)_arguments \((flags + [files]).joined(separator: " ")) ;;"
    }
    return """
      #compdef assay
      # Completes assay in zsh; written by 'assay completions zsh'.
      _assay() {
        local curcontext=$curcontext state line
        local -a verbs=(
          \(verbs.joined(separator: "\n    "))
        )
        _arguments -C \(options.joined(separator: " \\\n    ")) \\
          '1: :->verb' '*:: :->arguments'
        case $state in
          verb) _describe verb verbs ;;
          arguments) case $words[1] in
      \(cases.joined(separator: "\n"))
          esac ;;
        esac
      }
      _assay "$@"

      """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("'", with: "'\\''").replacing("[", with: "\\[").replacing("]", with: "\\]")
      .replacing(":", with: "\\:")
  }
}
