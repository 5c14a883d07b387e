/// For bash 4 and later.
enum BashCompletion {
  static var text: String {
    let options = ProcessOption.all.map(\.name)
    let cases = VerbArguments.all.map { arguments in
      let flags = arguments.flags.map { "--\($0.name)" }
      let files = arguments.takesFiles ? " files=1" : ""
      return "    \(arguments.verbs.joined(separator: "|")))"
        + " words=\"\((arguments.words + flags).joined(separator: " "))\"\(files) ;;"
    }
    return """
      # Completes assay in bash; written by 'assay completions bash'.
      _assay() {
        local word=${COMP_WORDS[COMP_CWORD]} verb='' words='' files='' position
        for ((position = 1; position < COMP_CWORD; position++)); do
          case ${COMP_WORDS[position]} in
            --color|-c) ((position++)) ;;
            -*) ;;
            *) verb=${COMP_WORDS[position]}; break ;;
          esac
        done
        case $verb in
          '') words="\((Commands.verbs + options).joined(separator: " "))" ;;
      \(cases.joined(separator: "\n"))
        esac
        if [[ ${COMP_WORDS[COMP_CWORD-1]} == --color ]]; then words="\(choices)"; files=''; fi
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
        if [[ $files && $word != -* ]]; then
          local names; mapfile -t names < <(compgen -f -- "$word")
          compopt -o filenames; COMPREPLY+=("${names[@]}")
        fi
      }
      complete -F _assay assay

      """
  }

  private static var choices: String {
    ProcessOption.all.flatMap(\.choices).joined(separator: " ")
  }
}
