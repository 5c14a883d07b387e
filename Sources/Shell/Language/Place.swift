import Prose

/// Where in a script something is wrong: the whole line, so that carets can stand under it.
public struct Place: Hashable, Sendable {
  /// The script's name, or nil for a typed line.
  public let script: String?
  /// The line, from 1.
  public let lineFromOne: Int
  /// The column of the first scalar that is wrong, from 1.
  public let columnFromOne: Int
  /// The text of the line.
  public let line: String
  /// How many scalars of the line are wrong; at least 1.
  public let length: Int

  /// The place of `span` in `script`.
  init(of span: Span, in script: Script) {
    let text = SourceText(script.source)
    let start = min(span.start, text.bytes.count)
    let position = text.position(ofByte: start)
    let lineStart = (text.bytes[..<start].lastIndex(of: 0x0A) ?? -1) + 1
    let lineEnd = text.bytes[start...].firstIndex(of: 0x0A) ?? text.bytes.count
    self.script = script.name
    lineFromOne = position.lineFromOne
    columnFromOne = position.columnFromOne
    line = text[Span(lineStart, lineEnd)]
    let end = max(start, min(span.end, lineEnd))
    length = max(1, text.scalarOffset(ofByte: end) - text.scalarOffset(ofByte: start))
  }
}
