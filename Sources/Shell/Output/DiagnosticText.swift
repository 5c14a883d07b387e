import JSONValues
import Tables

/// How diagnostics are written.
public enum DiagnosticStyle: String, Sendable, CaseIterable {
  /// With the line, carets under what is wrong, and colour where the stream has it.
  case fancy
  /// The same without carets, for screen readers.
  case plain
  /// One line: script:line:column: message.
  case short
  /// One JSON object a line.
  case json
}

/// A diagnostic as text.
public struct DiagnosticText {
  private let diagnostic: Diagnostic
  private let isColored: Bool

  /// The diagnostic, with colour where the stream has it.
  public init(_ diagnostic: Diagnostic, isColored: Bool = false) {
    self.diagnostic = diagnostic
    self.isColored = isColored
  }

  /// In the given style, with a final line break.
  public func text(in style: DiagnosticStyle) -> String {
    switch style {
    case .fancy: fancy
    case .plain: plain
    case .short: short + "\n"
    case .json: JSONLine.text(of: json) + "\n"
    }
  }

  private var head: String { "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]" }

  private var message: String { VisibleText(diagnostic.message).text }

  private var help: [String] { diagnostic.help.map { VisibleText($0).text } }

  private var fancy: String {
    var lines = [bold(head, color: "31") + ": " + message]
    if let place = diagnostic.place {
      if place.script != nil { lines.append(" --> " + name(of: place)) }
      let number = String(place.lineFromOne)
      let margin = String(repeating: " ", count: number.count)
      let shown = VisibleText(place.line).text
      let before = VisibleText(
        String(String.UnicodeScalarView(place.line.unicodeScalars.prefix(place.columnFromOne - 1)))
      ).text
      let indent = String(repeating: " ", count: DisplayWidth.of(before))
      lines.append("\(margin) |")
      lines.append("\(number) | \(shown)")
      lines.append(
        "\(margin) | \(indent)" + bold(String(repeating: "^", count: place.length), color: "31"))
    }
    lines += help.map { bold("help", color: "36") + ": " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  private var plain: String {
    let place = diagnostic.place.map { " (\(name(of: $0)))" } ?? ""
    return ([head + ": " + message + place] + help.map { "help: \($0)" }).joined(separator: "\n")
      + "\n"
  }

  private var short: String {
    let place = diagnostic.place.map { name(of: $0) + ": " } ?? ""
    return place + head + ": " + message
  }

  private func name(of place: Place) -> String {
    let script = place.script.map { VisibleText($0).text } ?? "line"
    return "\(script):\(place.lineFromOne):\(place.columnFromOne)"
  }

  private var json: JSONValue {
    [
      "severity": .string(diagnostic.severity.rawValue), "code": .string(diagnostic.code.rawValue),
      "message": .string(diagnostic.message), "script": JSONValue(diagnostic.place?.script),
      "line": JSONValue(diagnostic.place?.lineFromOne),
      "column": JSONValue(diagnostic.place?.columnFromOne), "help": JSONValue(diagnostic.help),
    ]
  }

  private func bold(_ text: String, color: String) -> String {
    isColored ? "\u{1B}[1;\(color)m\(text)\u{1B}[0m" : text
  }
}
