import Articles
import Assessment
import Extraction
import JSONValues
import Prose

/// The articles on one event, compared with each other.
struct SeedEvent: Sendable {
  let seeds: [SeedArticle]
  let mentions: [FigureMention]
  let comparison: Comparison

  /// Every event, by the first word of the names of its articles.
  static let all: [String: SeedEvent] = Dictionary(
    grouping: SeedArticle.all, by: { String($0.name.prefix { $0 != "-" }) }
  ).mapValues(SeedEvent.init)

  private init(_ seeds: [SeedArticle]) {
    self.seeds = seeds
    let articles = seeds.enumerated().map { number, seed in
      var article = seed.article
      article.published = seed.context.published
      article.publisher = seed.context.publisher
      return ReadArticle(
        id: "a\(number + 1)", article: article,
        reading: Extractor().reading(of: article.body, in: seed.context))
    }
    mentions = articles.enumerated().flatMap { number, read in
      read.reading.figures.enumerated().map { place, figure in
        FigureMention(
          id: "\(read.id).f\(place + 1)", article: number, figure: figure,
          claim: figure.claim.map { read.reading.claims[$0] })
      }
    }
    var settings = ComparisonSettings()
    settings.listsAllPairs = true
    comparison = Comparison(of: mentions, in: articles, settings: settings)
  }

  /// The number of the mention that `reference` names: article, quotation and, where the words
  /// stand more than once, which of them, from 1.
  func mention(_ reference: JSONValue) -> Int? {
    let words = reference.array ?? []
    guard words.count > 1, let quote = words[1].string,
      let article = seeds.firstIndex(where: { $0.name == words[0].string }),
      let span = seeds[article].occurrence(words.count > 2 ? words[2].integer ?? 1 : 1, of: quote)
    else { return nil }
    return mentions.indices.first {
      mentions[$0].article == article && mentions[$0].figure.span == span
    }
  }

  /// How messages name a mention: `war-1-harbour-post "498"`.
  func name(of mention: Int) -> String {
    let seed = seeds[mentions[mention].article]
    return "\(seed.name) \"\(seed.article.body[mentions[mention].figure.span])\""
  }

  /// What was found of two mentions, whichever comes first.
  func pair(_ first: Int, _ second: Int) -> ComparedPair? {
    let pairs = comparison.groups.flatMap(\.pairs) + comparison.related + comparison.refused
    return pairs.first {
      ($0.first, $0.second) == (first, second) || ($0.first, $0.second) == (second, first)
    }
  }
}
