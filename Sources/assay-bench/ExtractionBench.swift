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
    let figureShare = try Self.figureSeconds(on: seeds, expected: figures) / all.seconds * 100
    return [
      "claims and figures   \((Double(bytes) / 1e6 / all.seconds).rounded(places: 2)) MB/s, "
        + "\(claims) claims and \(figures) figures in \(seeds.articles.count) articles",
      "of that              \(share.rounded(places: 1)) percent for tokens and sentences, "
        + "\(figureShare.rounded(places: 1)) percent for figures",
    ]
  }

  /// The time of the figures alone, read from texts whose tokens and claims are known.
  private static func figureSeconds(
    on seeds: SeedArticles, expected: Int
  ) throws(BenchFailure) -> Double {
    let readings = seeds.articles.map(reading).map { (text: $0.text, claims: $0.claims) }
    let figures = try Stopwatch.quickest(of: 3) { () throws(BenchFailure) in
      var figures = 0
      for _ in 0..<rounds {
        for (article, reading) in zip(seeds.articles, readings) {
          figures +=
            Extractor().figures(of: reading.text, in: Array(reading.claims), context(of: article))
            .count
        }
      }
      return figures
    }
    try BenchFailure.check("figures alone", expected * rounds, figures.result)
    return figures.seconds
  }

  /// The reading of an article with what its own lines say.
  static func reading(_ article: Article) -> Reading {
    Extractor().reading(of: article.body, in: context(of: article))
  }

  private static func context(of article: Article) -> ReadingContext {
    ReadingContext(
      zones: article.zones, published: article.published, publisher: article.publisher)
  }
}
