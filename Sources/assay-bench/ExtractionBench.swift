import Articles
import Extraction
import Prose

/// Claims and figures of the seed articles, each read by itself, and the time of the figures alone.
struct ExtractionBench: Bench {
  let name = "extraction"
  private static let rounds = 40

  func lines(on seeds: SeedArticles) throws(BenchFailure) -> [String] {
    let once = seeds.articles.map(Self.reading)
    let claims = once.reduce(0) { $0 + $1.claims.count }
    let figures = once.reduce(0) { $0 + $1.figures.count }
    let all = try Stopwatch.quickest(of: 3) { () throws(BenchFailure) in
      var (claims, figures) = (0, 0)
      for _ in 0..<Self.rounds {
        for article in seeds.articles {
          let reading = Self.reading(article)
          claims += reading.claims.count
          figures += reading.figures.count
        }
      }
      return (claims, figures)
    }
    try BenchFailure.check("claims", claims * Self.rounds, all.result.0)
    try BenchFailure.check("figures", figures * Self.rounds, all.result.1)
    let texts = try Stopwatch.quickest(of: 3) { () throws(BenchFailure) in
      var tokens = 0
      for _ in 0..<Self.rounds {
        for article in seeds.articles {
          tokens += TokenizedText(article.body, zones: article.zones).tokens.count
        }
      }
      return tokens
    }
    let bytes = seeds.articles.reduce(0) { $0 + $1.body.bytes.count } * Self.rounds
    let share = texts.seconds / all.seconds * 100
    return [
      "claims and figures   \((Double(bytes) / 1e6 / all.seconds).rounded(places: 2)) MB/s, "
        + "\(claims) claims and \(figures) figures in \(seeds.articles.count) articles",
      "of that              \(share.rounded(places: 1)) percent for tokens and sentences",
    ]
  }

  /// The reading of an article with what its own lines say.
  static func reading(_ article: Article) -> Reading {
    Extractor().reading(
      of: article.body,
      in: ReadingContext(
        zones: article.zones, published: article.published, publisher: article.publisher))
  }
}
