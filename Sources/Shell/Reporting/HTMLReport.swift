import Tables

/// A report as one page that needs nothing else and may load nothing: all text is escaped, pictures
/// are in it, and its policy forbids the rest.
struct HTMLReport {
  private let blocks: [ReportBlock]

  init(_ blocks: [ReportBlock]) {
    self.blocks = blocks
  }

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
    <title>\(Self.escaped(title))</title>
    <style>
    body { font: 16px/1.5 sans-serif; color: #222; max-width: 60rem; margin: 2rem auto; \
    padding: 0 1rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: 0.9rem; }
    th, td { border-bottom: 1px solid #ccc; padding: 0.3rem 0.6rem; text-align: left; \
    vertical-align: top; min-width: 5.5rem; }
    blockquote { margin: 0.8rem 0; padding-left: 1rem; border-left: 3px solid #999; }
    mark { background: #ffe9a8; }
    cite { display: block; color: #555; font-size: 0.85rem; }
    img { max-width: 100%; height: auto; }
    @media (max-width: 50rem) { h1 { font-size: 1.6rem; } .wide table { min-width: 44rem; } \
    .wide img { max-width: none; min-width: 40rem; } }
    </style>
    </head>
    <body>
    \(blocks.map { text(of: $0) }.joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private var title: String {
    for case .heading(1, let words) in blocks { return words }
    return "Session"
  }

  private func text(of block: ReportBlock) -> String {
    switch block {
    case .heading(let level, let words): "<h\(level)>\(Self.escaped(words))</h\(level)>"
    case .paragraph(let words): "<p>\(Self.escaped(words))</p>"
    case .prose(let markdown): Self.paragraphs(of: markdown)
    case .list(let lines):
      "<ul>\n" + lines.map { "<li>\(Self.escaped($0))</li>\n" }.joined() + "</ul>"
    case .table(let table):
      "<div class=\"wide\">\n" + HTMLTable.text(of: table) + "</div>"
    case .quotation(let before, let marked, let after, let source):
      "<blockquote>\(Self.escaped(before))<mark>\(Self.escaped(marked))</mark>"
        + "\(Self.escaped(after))<cite>\(Self.escaped(source))</cite></blockquote>"
    case .picture(let svg, let text):
      "<div class=\"wide\"><img alt=\"\(Self.escaped(text))\""
        + " src=\"\(Base64.address(ofSVG: svg))\"></div>"
    }
  }

  /// Prose without its markup but for headings and paragraphs.
  private static func paragraphs(of markdown: String) -> String {
    let lines = markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.split { $0.allSatisfy(\.isWhitespace) }.map { paragraph in
      let words = paragraph.joined(separator: " ")
      let level = words.prefix { $0 == "#" }.count
      guard (1...5).contains(level), words.dropFirst(level).first == " " else {
        return "<p>\(escaped(words))</p>"
      }
      return "<h\(level + 1)>\(escaped(String(words.dropFirst(level + 1))))</h\(level + 1)>"
    }.joined(separator: "\n")
  }

  static func escaped(_ words: String) -> String {
    var result = ""
    for scalar in VisibleText(words).text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
