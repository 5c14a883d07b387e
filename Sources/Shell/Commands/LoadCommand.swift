import Corpora
import Prose

/// `load seeds/*.txt`: reads articles from files or from pasted lines.
struct LoadCommand: Command {
  static let declaration = Declaration(
    "load", "read articles from files or pasted lines", section: .loading,
    parameters: [Parameter("file", .files, files: .article)],
    flags: [Flag("tag", value: "TAG", "tag every article that is loaded")], effect: .annotate,
    examples: [
      Example("load seeds/*.txt", "load every text file of a folder"),
      Example("load seeds/*.txt --tag seeds", "and tag what was loaded"),
    ], searchTerms: ["open", "import", "read", "add", "paste"])

  private let files: [PlacedText]
  private let tag: String?

  init(_ arguments: Arguments) throws(Diagnostic) {
    files = arguments.texts["file"] ?? []
    tag = arguments.flags["tag"]?.text
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    var loading = ArticleLoading(session)
    loading.load(files, in: surroundings)
    return loading.answer(tag: tag)
  }
}
