import Assessment
import Corpora

/// The man page, made from the declarations, in the macros of man(7).
enum ManualPage {
  static var text: String {
    ([
      ".TH ASSAY 1 \"\" \"assay \(Version.current)\" \"User Commands\"", ".ad l",
      ".SH NAME",
      "assay \\- who said what in news articles, and every figure with its bound", ".SH SYNOPSIS",
    ] + synopsis + options + commands + stages + fields + settings + keys + judgements + exitCodes
      + files)
      .joined(separator: "\n") + "\n"
  }

  private static var synopsis: [String] {
    ["", "VERB ARGUMENTS", "run FILE", "-c LINE", "extract FILE … | -"].flatMap {
      [".B assay", "[OPTIONS] " + escaped($0), ".br"]
    } + [
      ".SH DESCRIPTION",
      "Without a verb: a session on the terminal, or the script on standard input. "
        + "A line is a command, or a pipeline of rows:", ".PP", ".RS",
      escaped("claims where source has NATO | sort published | take 5"), ".RE",
    ]
  }

  private static var options: [String] {
    [".SH OPTIONS"] + ProcessOption.all.flatMap { entry($0.usage, $0.summary) }
  }

  private static var commands: [String] {
    [".SH COMMANDS"]
      + Declaration.Class.allCases.flatMap { section -> [String] in
        [".SS \(escaped(section.rawValue))"]
          + Commands.declarations.filter { $0.section == section }.flatMap { command($0) }
      }
  }

  private static func command(_ declaration: Declaration) -> [String] {
    entry(declaration.usage, declaration.summary)
      + declaration.flags.flatMap { [".br", escaped("\($0.usage): \($0.summary)")] }
      + declaration.examples.flatMap { example in
        [".br", ".RS", "\\fB\(escaped(example.line))\\fR", ".br", escaped(example.purpose), ".RE"]
      }
  }

  private static var stages: [String] {
    [".SH STAGES"] + StageName.allCases.flatMap { entry("| \($0.usage)", $0.summary) }
  }

  private static var fields: [String] {
    [".SH FIELDS"]
      + RowKind.allCases.flatMap { kind in
        [".SS \(kind.rawValue)"]
          + kind.fields.flatMap { entry("\($0.name) (\($0.type.rawValue))", $0.summary) }
      }
  }

  private static var settings: [String] {
    [".SH SETTINGS"]
      + Setting.all.flatMap { entry("set \($0.name)", "\($0.summary); \($0.values.description)") }
  }

  private static var keys: [String] {
    [".SH KEYS"] + EditingKey.all.flatMap { entry($0.name, $0.summary) }
  }

  private static var judgements: [String] {
    [".SH COMPARISONS"]
      + Verdict.allCases.flatMap { entry("\($0.words) (\($0.rawValue))", $0.meaning) }
      + Relation.allCases.flatMap { entry("\($0.words) (\($0.rawValue))", $0.meaning) }
  }

  private static var exitCodes: [String] {
    [".SH EXIT STATUS"] + ExitCode.allCases.flatMap { entry("\($0.rawValue)", $0.summary) }
  }

  private static var files: [String] {
    [".SH FILES"]
      + entry("$XDG_CONFIG_HOME/assay/init.assay", "lines that run when a session starts")
      + entry("$XDG_STATE_HOME/assay/history", "the lines that were typed")
      + entry("$XDG_STATE_HOME/assay/journals", "sessions that were not saved; see recover")
      + entry("~/.editrc", "keys, as editrc(5) describes them")
  }

  private static func entry(_ name: String, _ text: String) -> [String] {
    [".TP", "\\fB\(escaped(name))\\fR", escaped(text)]
  }

  /// A text that troff shows as it is: backslashes, dashes that are copied, dots and quotation marks
  /// that would begin a request, and letters beyond ASCII.
  ///
  /// A list of choices may break behind each, since the longest would not fit on a line.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "|": result += "|\\:"
      case ".": result += result.isEmpty ? "\\&." : "."
      case _ where !scalar.isASCII:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
