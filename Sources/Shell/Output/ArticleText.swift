import Corpora
import Prose

/// One article in full: what is known of it, then its text.
struct ArticleText {
  private let corpus: Corpus
  private let position: Int

  init(_ corpus: Corpus, _ position: Int) {
    self.corpus = corpus
    self.position = position
  }

  var lines: [String] {
    let row = Row.article(position)
    let fields = RowKind.articles.fields.compactMap { field -> String? in
      let value = field.value(of: row, in: corpus).description
      if value.isEmpty || field.name == "text" { return nil }
      return field.name + String(repeating: " ", count: max(1, 12 - field.name.count)) + value
    }
    let text = corpus.text(position)
    return fields + ["", text[text.span]]
  }
}
