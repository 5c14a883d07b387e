import Corpora
import Extraction
import Prose

/// A passage of an article with spans between marks, so that no colour is needed to see them.
struct MarkedText {
  private let text: TokenizedText

  init(_ corpus: Corpus, _ article: Int) {
    text = corpus.reading(article).text
  }

  /// The sentences that hold `spans`, and `sentences` before and after, on one line each paragraph.
  func passage(_ spans: [Span], around sentences: Int) -> String {
    passage([Mark(spans: spans, open: "«", close: "»")], around: sentences)
  }

  /// Spans that are marked alike.
  struct Mark {
    let spans: [Span]
    let open: String
    let close: String
  }

  func passage(_ marks: [Mark], around sentences: Int) -> String {
    let spans = marks.flatMap(\.spans)
    guard let first = spans.map(\.start).min(), let last = spans.map(\.end).max() else { return "" }
    let numbers = text.sentences.indices.filter {
      text.sentences[$0].span.start < last && text.sentences[$0].span.end > first
    }
    let from = max(0, (numbers.first ?? 0) - sentences)
    let to = min(text.sentences.count - 1, (numbers.last ?? 0) + sentences)
    guard from <= to else { return "" }
    return marked(
      Span(text.sentences[from].span.start, max(last, text.sentences[to].span.end)), marks)
  }

  private func marked(_ whole: Span, _ marks: [Mark]) -> String {
    var edges: [(offset: Int, isOpen: Bool, mark: String)] = []
    for mark in marks {
      for span in mark.spans {
        edges.append((span.start, true, mark.open))
        edges.append((span.end, false, mark.close))
      }
    }
    // At one place what closes comes before what opens.
    edges.sort { ($0.offset, $0.isOpen ? 1 : 0) < ($1.offset, $1.isOpen ? 1 : 0) }
    var result = ""
    var place = whole.start
    for edge in edges {
      result += text.text[Span(place, max(place, edge.offset))] + edge.mark
      place = max(place, edge.offset)
    }
    return result + text.text[Span(place, max(place, whole.end))]
  }
}
