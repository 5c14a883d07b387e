import Articles

/// Reading files into articles, and noticing the ones that are known.
struct ArticleBench: Bench {
  let name = "articles"
  private static let rounds = 1_000

  func lines(on seeds: SeedArticles) throws(BenchFailure) -> [String] {
    let read = try Stopwatch.quickest(of: 3) { () throws(BenchFailure) in
      var count = 0
      for _ in 0..<Self.rounds {
        for file in seeds.files { count += try Self.articles(in: file).count }
      }
      return count
    }
    try BenchFailure.check("articles", seeds.articles.count * Self.rounds, read.result)
    let bytes = seeds.files.reduce(0) { $0 + $1.count } * Self.rounds
    let known = try Stopwatch.quickest(of: 3) { () throws(BenchFailure) in
      Self.known(in: seeds.articles, rounds: Self.rounds)
    }
    try BenchFailure.check("known articles", seeds.articles.count * Self.rounds, known.result)
    let arrivals = Double(known.result) / known.seconds
    return [
      "articles read        \((Double(bytes) / 1e6 / read.seconds).rounded(places: 0)) MB/s",
      "known articles       \(arrivals.rounded(places: 0)) noticed and added each second",
    ]
  }

  private static func articles(in file: [UInt8]) throws(BenchFailure) -> [Article] {
    do throws(ArticleError) {
      return try ArticleFormats.articles(in: file)
    } catch {
      throw .world("\(error)")
    }
  }

  /// How often the articles were found new, and then found among the ones added.
  private static func known(in articles: [Article], rounds: Int) -> Int {
    var count = 0
    for _ in 0..<rounds {
      var known = KnownArticles()
      for (number, article) in articles.enumerated() where known.arrival(of: article) == .new {
        known.add(article)
        if known.arrival(of: article) == .sameBytes(as: number) { count += 1 }
      }
    }
    return count
  }
}
