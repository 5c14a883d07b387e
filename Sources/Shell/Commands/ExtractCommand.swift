import Corpora
import JSONValues
import Tables

/// `extract FILE…`: one line of `assay.extract.v1` for each article.
struct ExtractCommand: Command {
  static let declaration = Declaration(
    "extract", "write claims and figures as JSON lines, one for each article", section: .keeping,
    parameters: [Parameter("file", .files, optional: true, files: .article)],
    flags: [Flag("offsets", value: "scalars|bytes", "what offsets count")], effect: .read,
    examples: [Example("extract", "every loaded article")],
    searchTerms: ["json", "export", "pipe", "interchange"])

  private let files: [PlacedText]
  private let offsets: Offsets

  init(_ arguments: Arguments) throws(Diagnostic) {
    files = arguments.texts["file"] ?? []
    guard let name = arguments.flags["offsets"] else {
      offsets = .scalars
      return
    }
    guard let offsets = Offsets(rawValue: name.text) else {
      throw Diagnostic(
        .wrongValue, "'\(name.text)' is no kind of offset", at: name.span,
        help: ["offsets are scalars or bytes"])
    }
    self.offsets = offsets
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    var read = session
    var answer = Answer()
    if !files.isEmpty {
      read = Session()
      let loaded = read.load(files, in: surroundings)
      answer.diagnostics = loaded.diagnostics
      answer.notes = loaded.notes
    }
    answer.outputs = read.corpus.articles.enumerated().map { position, article in
      var json = JSONStream()
      ExtractDocument(article, number: position + 1, offsets: offsets).write(to: &json)
      return Output(kind: "extract", .verbatim(JSONLine.text(ofCompact: json.bytes) + "\n"))
    }
    return answer
  }
}

extension Session {
  /// Loads files into this session, for commands that need no log of it.
  mutating func load(_ files: [PlacedText], in surroundings: any Surroundings) -> Answer {
    var loading = ArticleLoading(self)
    loading.load(files, in: surroundings)
    let answer = loading.answer(tag: nil)
    for case .corpus(let change, _) in answer.changes { _ = corpus.apply(change) }
    return answer
  }
}
