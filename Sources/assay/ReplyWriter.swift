import Shell
import Tables

/// Writes replies to the two streams: results on standard output, the rest on standard error.
struct ReplyWriter {
  private let isPlain: Bool
  private let pager: Pager?
  private let colorsOutput: Bool
  private let colorsDiagnostics: Bool

  init(_ flags: ProcessFlags) {
    let environment = Environment.process
    isPlain = flags.isPlain
    let isPaged = flags.work == .session && !flags.isPlain && !flags.isSafe
    pager = isPaged && OutputStream.output.isTerminal ? Pager(environment) : nil
    colorsOutput = flags.colors(.output, environment)
    colorsDiagnostics = flags.colors(.diagnostics, environment)
  }

  /// Writes what one statement answered.
  func write(_ reply: Reply) {
    let stream = OutputStream.output
    let layout = Layout(width: isPlain ? nil : stream.size?.columns, isColored: colorsOutput)
    let format = format(asked: reply.format)
    let texts = reply.outputs.map { $0.rendered(as: format, in: layout) }
    show(texts.joined())
    for note in reply.notes { writeDiagnostic("note: \(VisibleText(note).text)\n") }
    for diagnostic in reply.diagnostics {
      let text = DiagnosticText(diagnostic, isColored: colorsDiagnostics)
      writeDiagnostic(text.text(in: isPlain ? .plain : .fancy))
    }
  }

  /// Shows a result, page by page where a person would have to scroll back.
  private func show(_ text: String) {
    let stream = OutputStream.output
    if let pager, let rows = stream.size?.rows, Pager.isNeeded(for: text, rows: rows),
      pager.show(text)
    {
      return
    }
    stream.write(text)
  }

  /// Folds messages and help on a terminal, but not the quoted line, under which the carets stand.
  private func writeDiagnostic(_ text: String) {
    let stream = OutputStream.diagnostics
    guard !isPlain, let width = stream.size?.columns else {
      stream.write(text)
      return
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains(" | ") || line.contains("\u{1B}")
        ? String(line) : TextFolding.folded(String(line), to: width)
    }
    stream.write(lines.joined(separator: "\n"))
  }

  private func format(asked name: String?) -> any TableFormat {
    if let asked = name.flatMap(TableFormats.named) { return asked }
    guard OutputStream.output.isTerminal else { return TableFormats.forPipes }
    return isPlain ? TableFormats.forScreenReaders : TableFormats.forTerminals
  }
}

extension ProcessFlags {
  /// Whether a person can be told on standard error how far a command is.
  func showsProgress(_ environment: Environment) -> Bool {
    OutputStream.diagnostics.isTerminal && !isPlain && environment["TERM"] != "dumb"
  }

  /// Whether a stream gets colours.
  func colors(_ stream: OutputStream, _ environment: Environment) -> Bool {
    !isPlain && color.colors(isTerminal: stream.isTerminal, environment: environment)
  }
}
