import Corpora
import Extraction
import Prose

/// One figure in full, and in one line.
struct FigureText {
  private let corpus: Corpus
  private let article: Int
  private let position: Int

  init(_ corpus: Corpus, article: Int, figure: Int) {
    self.corpus = corpus
    self.article = article
    self.position = figure
  }

  /// "a1.c1.f1 “nearly 7,000 to 15,000” 7,000–15,000 Russian soldiers killed".
  var line: String {
    let figure = corpus.figure(article, position)
    let fields = ["value", "unit", "population", "outcome"]
    let values = RowKind.figures.fields.filter { fields.contains($0.name) }
      .map { $0.value(of: .figure(article: article, figure: position), in: corpus).line }
    return
      ([corpus.figureID(article, position).description, "“\(corpus.text(article)[figure.span])”"]
      + values.filter { !$0.isEmpty }).joined(separator: "  ")
  }

  /// The passage with the figure marked, then every field that the text states.
  func lines(around sentences: Int) -> [String] {
    let figure = corpus.figure(article, position)
    let row = Row.figure(article: article, figure: position)
    let passage = MarkedText(corpus, article).passage([figure.span], around: sentences)
    let fields = RowKind.figures.fields.compactMap { field -> String? in
      let value = field.value(of: row, in: corpus).line
      if value.isEmpty || field.name == "id" || field.name == "quote" { return nil }
      let gap = String(repeating: " ", count: max(1, 14 - field.name.count))
      return field.name + gap + value
    }
    return ["\(corpus.figureID(article, position))", "", passage, ""] + fields
  }
}
