import Articles
import Assessment
import Digests
import Extraction
import Prose

@testable import Corpora

/// A corpus made by hand, so that queries are tested apart from the extractor.
enum Fixture {
  /// One article with one claim and two figures, of which one is outside the claim.
  static var corpus: Corpus {
    var corpus = Corpus()
    _ = corpus.apply(.append(article))
    return corpus
  }

  static var article: ReadArticle {
    let text = SourceText("12 houses burned. 1,200 people fled. Nobody spoke.")
    var article = Article(
      body: text, zones: [], sha256: SHA256Digest(of: text.bytes), sizeInBytes: text.bytes.count,
      format: "text")
    article.publisher = "Echo"
    return ReadArticle(
      id: "a1", article: article,
      reading: Reading(
        text: TokenizedText(text), claims: [claim],
        figures: [
          figure(Span(0, 2), "house", low: 12, high: 12),
          figure(Span(18, 23), "person", low: 1200, high: nil),
        ]))
  }

  private static var claim: Claim {
    Claim(
      mode: .narrated, kind: .narration, sentence: Span(0, 17), source: nil, cue: [],
      content: [Span(0, 16)],
      chain: [ChainLink(actor: "narrator", role: .origin, kind: .writer, isExplicit: false)],
      confidence: .low, rule: "fixture")
  }

  private static func figure(_ span: Span, _ unit: String, low: Int, high: Int?) -> Figure {
    var figure = Figure(
      span: span, bound: high == nil ? .lower : .point,
      measure: Measure(dimension: .count, unit: unit), rule: "fixture")
    if high == low { figure.best = DecimalNumber(low) } else { figure.low = DecimalNumber(low) }
    if unit == "house" {
      figure.claim = 0
      figure.asOf = CalendarDate(year: 2026, month: 3, day: 1).map {
        AsOf(date: $0, span: nil, resolution: .text)
      }
    }
    return figure
  }
}
