import Assessment
import Corpora
import JSONValues
import Notebooks
import Prose

/// `export report.html`: what a desk hands on, as one page or as Markdown.
struct ExportCommand: Command {
  static let declaration = Declaration(
    "export", "write a report of the session", section: .keeping,
    parameters: [Parameter("file", .file)],
    flags: [
      Flag("replace", "put it in place of a file that is there already"),
      Flag("register", "the register of sources as JSON, which 'import' reads"),
    ], effect: .write,
    examples: [
      Example("export report.html", "one page with pictures, quotes and ratings"),
      Example("export report.md", "the same in Markdown"),
      Example("export --register sources.json", "letters, descriptors and parties, for 'import'"),
    ], searchTerms: ["report", "publish", "html", "markdown", "hand on"], isKept: false)

  private let file: PlacedText
  private let replaces: Bool
  private let isPage: Bool
  private let isRegister: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    file = try arguments.required("file")
    replaces = arguments.has("replace")
    let name = file.text.lowercased()
    isPage = name.hasSuffix(".html") || name.hasSuffix(".htm")
    isRegister = arguments.has("register")
    if isRegister {
      guard name.hasSuffix(".json") else {
        throw Diagnostic(
          .wrongValue, "'\(file.text)' is no name of a register", at: file.span,
          help: ["a register is written as .json"])
      }
      return
    }
    guard isPage || name.hasSuffix(".md") else {
      throw Diagnostic(
        .wrongValue, "'\(file.text)' names no format of reports", at: file.span,
        help: ["reports are .html or .md; rows are written as 'figures > figures.csv'"])
    }
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let bytes =
      isRegister ? session.corpus.register.json.canonicalBytes : Array(try report(session).utf8)
    do {
      try surroundings.replace(
        file.text, with: bytes, expecting: replaces ? .anything : .absent)
    } catch {
      throw Diagnostic(
        .unwritable, "cannot write '\(file.text)': \(error.reason)", at: file.span,
        help: error.isRefusal ? ["'export \(file.text) --replace' puts it in its place"] : [])
    }
    return .text("wrote \(file.text)")
  }

  private func report(_ session: Session) throws(Diagnostic) -> String {
    if session.corpus.articles.isEmpty {
      throw Diagnostic(.refused, "there is nothing to report; 'load FILE' loads articles")
    }
    let blocks = SessionReport(session).blocks
    return isPage ? HTMLReport(blocks).text : MarkdownReport(blocks).text
  }
}
