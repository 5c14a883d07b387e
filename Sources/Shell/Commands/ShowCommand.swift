import Corpora
import Notebooks
import Prose

/// `show a1.c1`: one row in full, marked in its paragraph.
struct ShowCommand: Command {
  static let declaration = Declaration(
    "show", "show rows in full, marked in their passage", section: .reading,
    parameters: [Parameter("rows", .rowsOrNotebook, files: .notebook)],
    flags: [.context], effect: .read,
    examples: [
      Example("show a1.c1", "a claim with its source, cue, chain, figures and rating"),
      Example("show a1 --context 1", "an article"),
      Example("show notebooks/tour.ipynb", "a saved session as text, without running it"),
    ], searchTerms: ["display", "view", "quote", "passage", "article", "text"])

  private let selection: Selection?
  private let notebook: PlacedText?
  private let sentences: Int

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
    notebook = arguments.text("rows")
    sentences = try arguments.number(ofFlag: "context") ?? 0
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    if let notebook {
      let file = try NotebookFile(opening: notebook, in: surroundings)
      return .text(NotebookText(file.notebook).text)
    }
    let (targets, _) = try session.targets(of: selection, isConfirmed: true)
    let corpus = session.corpus
    var answer = Answer()
    for target in targets {
      guard case .item(let id) = target, let row = corpus.row(id) else { continue }
      let lines: [String]
      switch row {
      case .article(let article): lines = ArticleText(corpus, article).lines
      case .claim(let article, let claim):
        lines = ClaimText(corpus, article: article, claim: claim, around: sentences).lines
      case .figure(let article, let figure):
        lines = FigureText(corpus, article: article, figure: figure).lines(around: sentences)
      case .source, .note, .rating: lines = []
      }
      answer.outputs.append(.text(lines.joined(separator: "\n")))
    }
    return answer
  }
}
