import Corpora
import Notebooks
import Prose

/// `export report.html`: what a desk hands on, as one page, as Markdown, as tables or as lines.
struct ExportCommand: Command {
  static let declaration = Declaration(
    "export", "write a report of the session", section: .keeping,
    parameters: [Parameter("file", .file)],
    flags: [
      Flag("replace", "put it in place of a file that is there already"),
      Flag("script", "the lines of the session, which 'run' and 'import' run again"),
      Flag("register", "the register of sources as JSON, which 'import' reads"),
    ], effect: .write,
    examples: [
      Example("export report.html", "one page with pictures, quotes and ratings"),
      Example("export report.md", "the same in Markdown"),
      Example("export tables.csv", "claims and figures, one row a mention, in two files"),
      Example("export --script morning.assay", "the lines, to be run again"),
      Example("export --register sources.json", "letters, descriptors and parties, for 'import'"),
    ], searchTerms: ["report", "publish", "html", "markdown", "hand on"], isKept: false)

  private let file: PlacedText
  private let replaces: Bool
  private let form: ExportForm

  init(_ arguments: Arguments) throws(Diagnostic) {
    file = try arguments.required("file")
    replaces = arguments.has("replace")
    form = try ExportForm(
      file, isRegister: arguments.has("register"), isScript: arguments.has("script"))
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    if session.corpus.articles.isEmpty, form != .register, form != .script {
      throw Diagnostic(.refused, "there is nothing to report; 'load FILE' loads articles")
    }
    var written: [String] = []
    for (path, text) in form.files(of: session, named: file.text) {
      do {
        try surroundings.replace(
          path, with: Array(text.utf8), expecting: replaces ? .anything : .absent)
      } catch {
        throw Diagnostic(
          .unwritable, "cannot write '\(path)': \(error.reason)", at: file.span,
          help: error.isRefusal ? ["'export \(file.text) --replace' puts it in its place"] : [])
      }
      written.append(path)
    }
    return .text("wrote " + written.joined(separator: ", "))
  }
}
