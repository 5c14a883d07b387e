import Shell
import Tables

/// Writes replies to the two streams: results on standard output, the rest on standard error.
struct ReplyWriter: Sendable {
  private let isPlain: Bool
  private let isPaged: Bool
  private let colorsOutput: Bool
  private let colorsDiagnostics: Bool

  init(_ flags: ProcessFlags) {
    let environment = Environment.process
    isPlain = flags.isPlain
    isPaged =
      flags.work == .session && !flags.isPlain && !flags.isSafe && OutputStream.output.isTerminal
    colorsOutput = flags.colors(.output, environment)
    colorsDiagnostics = flags.colors(.diagnostics, environment)
  }

  /// A reply as the two streams get it.
  struct Text: Sendable {
    let output: String
    let diagnostics: String
    /// The program that shows the output where it is longer than the screen, or nil.
    let pager: Pager?
  }

  /// What one statement answered, drawn for the streams as they are now.
  func text(of reply: Reply) -> Text {
    let width = isPlain ? nil : OutputStream.output.size?.columns
    let layout = Layout(width: width, isColored: colorsOutput)
    let format = format(asked: reply.settings.format)
    let output = reply.outputs.map { $0.rendered(as: format, in: layout) }.joined()
    var diagnostics = reply.notes.map { folded("note: \(VisibleText($0).text)\n") }.joined()
    let style = reply.settings.errors ?? (isPlain ? .plain : .fancy)
    for diagnostic in reply.diagnostics {
      let text = DiagnosticText(diagnostic, isColored: colorsDiagnostics).text(in: style)
      diagnostics += style == .fancy ? folded(text) : text
    }
    let pager = isPaged ? Pager(reply.settings.pager, .process) : nil
    return Text(output: output, diagnostics: diagnostics, pager: pager)
  }

  /// Shows a result, page by page where a person would have to scroll back; what is stopped ends in
  /// the middle and says so.
  func show(_ text: Text) {
    let stream = OutputStream.output
    if let pager = text.pager, let rows = stream.size?.rows,
      Pager.isNeeded(for: text.output, rows: rows), pager.show(text.output)
    {
      OutputStream.diagnostics.write(text.diagnostics)
      return
    }
    let isWhole = stream.write(text.output, while: { !Task.isCancelled })
    OutputStream.diagnostics.write(isWhole ? text.diagnostics : "\n" + cutShort)
  }

  private var cutShort: String {
    DiagnosticText(.cutShort, isColored: colorsDiagnostics).text(in: isPlain ? .plain : .fancy)
  }

  /// Folds messages and help on a terminal, but not the quoted line, under which the carets stand.
  private func folded(_ text: String) -> String {
    guard !isPlain, let width = OutputStream.diagnostics.size?.columns else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains(" | ") || line.contains("\u{1B}")
        ? String(line) : TextFolding.folded(String(line), to: width)
    }
    return lines.joined(separator: "\n")
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
