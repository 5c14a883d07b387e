import Tables

/// A report in Markdown (CommonMark with tables): nothing from an article can act as markup.
struct MarkdownReport {
  private let blocks: [ReportBlock]

  init(_ blocks: [ReportBlock]) {
    self.blocks = blocks
  }

  var text: String { blocks.map { text(of: $0) }.joined(separator: "\n") }

  private func text(of block: ReportBlock) -> String {
    switch block {
    case .heading(let level, let words):
      String(repeating: "#", count: level) + " \(Self.escaped(words))\n"
    case .paragraph(let words): Self.escaped(words) + "\n"
    case .prose(let markdown):
      VisibleText(markdown, breaks: .kept).text.replacing("<", with: "&lt;") + "\n"
    case .list(let lines): lines.map { "- \(Self.escaped($0))\n" }.joined()
    case .table(let table): TableFormats.named("markdown")?.text(of: table, in: Layout()) ?? ""
    case .quotation(let before, let marked, let after, let source):
      "> \(Self.escaped(before))**\(Self.escaped(marked))**\(Self.escaped(after))\n"
        + "> — \(Self.escaped(source))\n"
    case .picture(_, let text): "```text\n\(VisibleText(text, breaks: .kept).text)```\n"
    }
  }

  /// One line in which every character that Markdown or HTML reads is escaped.
  static func escaped(_ words: String) -> String {
    var result = ""
    for scalar in VisibleText(words).text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!": result += "\\"
      case "<":
        result += "&lt;"
        continue
      case "&":
        result += "&amp;"
        continue
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
