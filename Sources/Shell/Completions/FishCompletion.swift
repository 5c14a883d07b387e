/// For fish 3 and later.
enum FishCompletion {
  static var text: String {
    var lines = [
      "# Completes assay in fish; written by 'assay completions fish'.", "complete -c assay -f",
    ]
    for option in ProcessOption.all {
      let name =
        option.name.hasPrefix("--")
        ? "-l \(option.name.dropFirst(2))" : "-s \(option.name.dropFirst())"
      let value =
        option.value == nil ? "" : " -x -a \(quoted(option.choices.joined(separator: " ")))"
      lines.append(
        "complete -c assay -n __fish_use_subcommand \(name)\(value) -d \(quoted(option.summary))")
    }
    for arguments in VerbArguments.all {
      let seen =
        "-n \(quoted("__fish_seen_subcommand_from " + arguments.verbs.joined(separator: " ")))"
      lines += arguments.verbs.map {
        "complete -c assay -n __fish_use_subcommand -a \($0) -d \(quoted(arguments.summary))"
      }
      if arguments.takesFiles { lines.append("complete -c assay \(seen) -F") }
      if !arguments.words.isEmpty {
        lines.append(
          "complete -c assay \(seen) -a \(quoted(arguments.words.joined(separator: " ")))")
      }
      lines += arguments.flags.map { flag in
        "complete -c assay \(seen) -l \(flag.name)\(flag.value == nil ? "" : " -r")"
          + " -d \(quoted(flag.summary))"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
