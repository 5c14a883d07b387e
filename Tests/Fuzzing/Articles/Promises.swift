import Articles
import Extraction
import Prose

/// What the types promise of every text, whatever its bytes.
enum Promises {
  /// Zones, tokens and sentences are in order, inside the text, and cut no scalar.
  static func check(_ article: Article) {
    let text = article.body
    inOrder(article.zones.map(\.span), in: text)
    let tokenized = TokenizedText(text, zones: article.zones)
    inOrder(tokenized.tokens.map(\.span), in: text)
    inOrder(tokenized.sentences.map(\.span), in: text)
    precondition(
      tokenized.sentences.flatMap(\.tokens).elementsEqual(tokenized.tokens.indices),
      "every token belongs to one sentence")
    for date in WrittenDate.all(in: tokenized.tokens, of: text) {
      precondition((1...12).contains(date.month) && (1...31).contains(date.day))
    }
    var known = KnownArticles()
    precondition(known.arrival(of: article) == .new)
    known.add(article)
    precondition(known.arrival(of: article) == .sameBytes(as: 0))
    check(article, in: text)
  }

  /// The claims and figures point into the text.
  private static func check(_ article: Article, in text: SourceText) {
    let context = ReadingContext(
      zones: article.zones, published: article.published, publisher: article.publisher)
    let reading = Extractor().reading(of: text, in: context)
    inOrder(reading.figures.map(\.span), in: text)
    for claim in reading.claims {
      precondition(!claim.content.isEmpty, "a claim states something")
      for span in claim.content + claim.cue + (claim.source?.spans ?? []) { whole(span, in: text) }
    }
  }

  private static func inOrder(_ spans: [Span], in text: SourceText) {
    var end = 0
    for span in spans {
      precondition(end <= span.start && !span.isEmpty, "spans are in order and hold something")
      whole(span, in: text)
      end = span.end
    }
  }

  private static func whole(_ span: Span, in text: SourceText) {
    precondition(span.end <= text.bytes.count, "a span lies in the text")
    precondition(isScalarEdge(span.start, text) && isScalarEdge(span.end, text))
    precondition(text.byteOffset(ofScalar: text.scalarOffset(ofByte: span.start)) == span.start)
  }

  private static func isScalarEdge(_ offset: Int, _ text: SourceText) -> Bool {
    offset == text.bytes.count || text.bytes[offset] & 0xC0 != 0x80
  }
}
