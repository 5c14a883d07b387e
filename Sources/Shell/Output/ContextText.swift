import Corpora
import Extraction
import Prose

/// Sentences around rows, with the row's own words between marks.
struct ContextText {
  private let corpus: Corpus
  private let sentences: Int

  init(_ corpus: Corpus, sentences: Int) {
    self.corpus = corpus
    self.sentences = sentences
  }

  func outputs(of rows: [Row]) -> [Output] {
    rows.compactMap { row in
      guard let (article, spans) = place(of: row), let id = corpus.id(of: row) else { return nil }
      return .text("\(id)  " + MarkedText(corpus, article).passage(spans, around: sentences))
    }
  }

  private func place(of row: Row) -> (article: Int, spans: [Span])? {
    switch row {
    case .claim(let article, let claim): (article, corpus.claim(article, claim).content)
    case .figure(let article, let figure): (article, [corpus.figure(article, figure).span])
    case .article, .source, .note, .rating: nil
    }
  }
}
