import Articles
import Assessment
import Extraction

/// Comparing the figures of the seed articles, told again by ever more articles.
struct ComparisonBench: Bench {
  let name = "comparison"
  private static let sizes = [1_000, 10_000]

  func lines(on seeds: SeedArticles) throws(BenchFailure) -> [String] {
    let readings = seeds.articles.map(ExtractionBench.reading)
    var lines: [String] = []
    for size in Self.sizes {
      let (articles, mentions) = Self.retold(seeds.articles, readings, mentions: size)
      try BenchFailure.check("mentions", size, mentions.count)
      let run = try Stopwatch.quickest(of: 2) { () throws(BenchFailure) in
        Comparison(of: mentions, in: articles)
      }
      let again = Comparison(of: mentions, in: articles)
      try BenchFailure.check(
        "grouped mentions", Self.grouped(again), Self.grouped(run.result))
      lines.append(
        "compare              \(size) figures in \((run.seconds * 1000).rounded(places: 1)) ms, "
          + "\(run.result.groups.count) groups")
    }
    return lines
  }

  private static func grouped(_ comparison: Comparison) -> Int {
    comparison.groups.reduce(0) { $0 + $1.mentions.count }
  }

  /// As many articles as it takes to hold so many mentions, and those.
  private static func retold(
    _ articles: [Article], _ readings: [Reading], mentions size: Int
  ) -> (articles: [ReadArticle], mentions: [FigureMention]) {
    var retold: [ReadArticle] = []
    var mentions: [FigureMention] = []
    guard readings.contains(where: { !$0.figures.isEmpty }) else { return ([], []) }
    while mentions.count < size {
      let place = retold.count % articles.count
      let id = "a\(retold.count + 1)"
      let reading = readings[place]
      for (number, figure) in reading.figures.enumerated() where mentions.count < size {
        mentions.append(
          FigureMention(
            id: "\(id).f\(number + 1)", article: retold.count, figure: figure,
            claim: figure.claim.map { reading.claims[$0] }))
      }
      retold.append(ReadArticle(id: id, article: articles[place], reading: reading))
    }
    return (retold, mentions)
  }
}
