import Assessment
import Corpora
import JSONValues
import Tables

/// What `export` writes, by the flag or by the name of the file.
enum ExportForm: Hashable, Sendable {
  /// A page, or the same in Markdown.
  case page, markdown
  /// Claims and figures, one row a mention, in two files.
  case tables
  /// The lines of the session.
  case script
  /// The register of sources as JSON.
  case register

  /// - Throws: where the name does not fit.
  init(_ file: PlacedText, isRegister: Bool, isScript: Bool) throws(Diagnostic) {
    let name = file.text.lowercased()
    if isRegister {
      guard name.hasSuffix(".json") else {
        throw Diagnostic(
          .wrongValue, "'\(file.text)' is no name of a register", at: file.span,
          help: ["a register is written as .json"])
      }
      self = .register
    } else if isScript || name.hasSuffix(".assay") {
      self = .script
    } else if name.hasSuffix(".html") || name.hasSuffix(".htm") {
      self = .page
    } else if name.hasSuffix(".md") {
      self = .markdown
    } else if name.hasSuffix(".csv") {
      self = .tables
    } else {
      throw Diagnostic(
        .wrongValue, "'\(file.text)' names no format of reports", at: file.span,
        help: ["reports are .html or .md, tables .csv, scripts .assay"])
    }
  }

  /// The files with their text, in order.
  func files(of session: Session, named path: String) -> [(path: String, text: String)] {
    switch self {
    case .page: return [(path, HTMLReport(SessionReport(session).blocks).text)]
    case .markdown: return [(path, MarkdownReport(SessionReport(session).blocks).text)]
    case .script: return [(path, SessionScript(session).text)]
    case .register:
      return [
        (path, String(decoding: session.corpus.register.json.canonicalBytes, as: UTF8.self))
      ]
    case .tables:
      let stem = path.dropLast(".csv".count)
      let tables = ReportTables(session)
      let format = TableFormats.named("csv")
      return [("claims", tables.claims), ("figures", tables.figures)].map { name, table in
        ("\(stem)-\(name).csv", format?.text(of: table, in: Layout()) ?? "")
      }
    }
  }
}
