import Corpora
import Tables

/// The texts of `help`, made from declarations.
enum HelpText {
  /// Every command in one line, by section, then the pipeline.
  static var overview: String {
    var lines = [
      "Rows:  \(RowKind.allCases.map(\.rawValue).joined(separator: ", "))",
      "       claims where source has NATO | sort published | take 5", "",
    ]
    for section in Declaration.Class.allCases {
      lines.append(section.rawValue)
      for declaration in Commands.declarations where declaration.section == section {
        lines.append("  " + padded(declaration.name, nameWidth) + declaration.summary)
      }
      lines.append("")
    }
    lines.append("stages, after '|'")
    lines.append("  " + StageName.allCases.map(\.rawValue).joined(separator: ", "))
    lines.append("")
    lines.append(
      "help COMMAND, help claims (fields), help "
        + HelpTopic.allCases.map(\.rawValue).joined(separator: ", "))
    return lines.joined(separator: "\n")
  }

  /// One command: usage, flags and examples.
  static func command(_ declaration: Declaration) -> String {
    var lines = [declaration.usage, "  \(declaration.summary)"]
    if !declaration.aliases.isEmpty {
      lines.append("  also: " + declaration.aliases.joined(separator: ", "))
    }
    if !declaration.flags.isEmpty { lines.append("") }
    for flag in declaration.flags { lines.append("  \(padded(flag.usage, 24))\(flag.summary)") }
    lines.append("")
    for example in declaration.examples {
      lines.append("  \(example.line)")
      lines.append("      \(example.purpose)")
    }
    return lines.joined(separator: "\n")
  }

  /// Every stage in one line.
  static var stages: String {
    StageName.allCases.map { "\(padded($0.usage, 24))\($0.summary)" }.joined(separator: "\n")
  }

  /// Every judgement in words, then the names that JSON has for them.
  static func judgements<Kind: Judgement>(_ kind: Kind.Type, under head: String) -> String {
    let width = (kind.allCases.map(\.words.count).max() ?? 0) + 2
    let names = kind.allCases.map(\.rawValue).joined(separator: ", ")
    return
      ([head] + kind.allCases.map { "  " + padded($0.words, width) + $0.meaning }
      + HangingLines.broken("in JSON, in this order: \(names)", width: 80))
      .joined(separator: "\n")
  }

  /// Both ways to name something.
  static let names = """
    let NAME = PIPELINE
      name rows; later lines take them as @NAME, and find what is loaded then
    NAME = VALUE
      name a value; later lines take it as @NAME, 'replay --param NAME=…' another

      let floods = claims where "flood"
      @floods | group actor
      limit = 500
      figures where value > @limit
    """

  /// What safe mode forbids, and what it leaves.
  static var safety: String {
    let writing = Commands.declarations.filter { $0.effect == .write }.map(\.name)
    return
      ([
        "assay --safe reads only the files named on its command line, writes none, runs",
        "no init file and completes no file names, until the session ends.",
      ]
      + HangingLines.broken(
        "What writes is refused, too: '>' and \(writing.joined(separator: ", "))", width: 80)
      + ["Refused lines answer X601, exit code \(ExitCode.refused.rawValue); start without --safe."])
      .joined(separator: "\n")
  }

  /// The keys of the line editor.
  static var keys: Output {
    let rows = EditingKey.all.map { [Cell.text($0.name), .text($0.summary)] }
    return Output(kind: "keys", .table(Table([Column("key"), Column("what it does")], rows: rows)))
  }

  /// The fields of a kind of row.
  static func fields(of kind: RowKind) -> Output {
    let rows = kind.fields.map { field -> [Cell] in
      [
        .text(field.name), .text(field.type.rawValue), .text(field.summary),
        field.choices.isEmpty ? .missing : .list(field.choices),
      ]
    }
    let table = Table(
      [Column("\(kind.rawValue) field"), Column("type"), Column("meaning"), Column("one of")],
      rows: rows)
    return Output(kind: "fields", .table(table))
  }

  private static var nameWidth: Int { (Commands.verbs.map(\.count).max() ?? 0) + 2 }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
