import Shell

/// What the process was asked for, before any command of the shell.
struct ProcessFlags: Equatable {
  /// What is to be done.
  enum Work: Equatable {
    /// A session on the terminal, or the script on standard input.
    case session
    /// The lines after `-c`.
    case lines(String)
    /// One line of the shell, given as words: `assay VERB ARGS`.
    case words([String])
    case version
    case help
  }

  var work = Work.session
  var color = ColorChoice.auto
  /// No boxes and no colours: one field a line.
  var isPlain = false
  /// Only the files that `words` names may be read, and none written.
  var isSafe = false
  var readsInitFile = true

  /// An option that there is not, or that lacks its value.
  struct Problem: Error, Equatable {
    let message: String
  }

  /// Flags stand before the verb; what follows the verb belongs to the command.
  init(_ arguments: [String]) throws(Problem) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let (name, value) = Self.parts(of: argument)
      switch name {
      case "-c":
        guard let lines = rest.popFirst() else {
          throw Problem(message: "'-c' wants the line to run after it")
        }
        work = .lines(lines)
        guard rest.isEmpty else {
          throw Problem(
            message:
              "'-c' takes one line in quotation marks, not '\(rest[rest.startIndex])' after it")
        }
      case "--color":
        color = try Self.color(named: value ?? rest.popFirst())
      case "--plain": isPlain = true
      case "--safe": isSafe = true
      case "--no-init": readsInitFile = false
      case "--version": work = .version
      case "--help", "-h": work = .help
      case "--":
        if !rest.isEmpty { work = .words(Array(rest)) }
        return
      default:
        guard !name.hasPrefix("-") else { throw Problem(message: "unknown option '\(name)'") }
        // No command has this flag, and git puts its files after all that a textconv names.
        isPlain = isPlain || rest.contains("--plain")
        work = .words([argument] + rest.filter { $0 != "--plain" })
        return
      }
    }
  }

  /// "--color=never" as its two parts.
  private static func parts(of argument: String) -> (name: String, value: String?) {
    guard argument.hasPrefix("--"), let sign = argument.firstIndex(of: "=") else {
      return (argument, nil)
    }
    return (String(argument[..<sign]), String(argument[argument.index(after: sign)...]))
  }

  private static func color(named name: String?) throws(Problem) -> ColorChoice {
    guard let choice = name.flatMap(ColorChoice.init) else {
      let given = name.map { ", not '\($0)'" } ?? ""
      throw Problem(message: "'--color' is auto, always or never\(given)")
    }
    return choice
  }

  /// What `--help` prints.
  static var usage: String {
    let width = (ProcessOption.all.map(\.usage.count).max() ?? 0) + 2
    let options = ProcessOption.all.map { option in
      "  " + option.usage + String(repeating: " ", count: width - option.usage.count)
        + option.summary
    }
    let codes = ExitCode.allCases.map { "\($0.rawValue) \($0.summary)" }
    return """
      assay reads news articles: who said what through whom, and every figure with its bound.

      assay                      a session; the script on standard input where that is no terminal
      assay VERB ARGUMENTS       one line of the shell: assay load a.txt b.txt
      assay run FILE             a file of lines
      assay extract FILE … | -   claims and figures as JSON lines

      \(options.joined(separator: "\n"))

      'assay help' lists the commands, 'assay help COMMAND' explains one, 'assay tutorial' teaches
      them in five minutes.
      Exit codes: \(codes.prefix(4).joined(separator: "; "));
      \(codes.dropFirst(4).joined(separator: "; ")).

      """
  }
}
