import Articles
import Assessment
import Extraction
import Prose

/// Articles from their text, read as they are and compared.
struct ReadStories {
  let comparison: Comparison
  /// What stands for each mention: its article and its words.
  let names: [String]

  /// The comparison of `texts`, all of one day, as a1, a2 and so on.
  init(_ texts: String...) {
    let articles = texts.enumerated().compactMap { number, text -> ReadArticle? in
      guard var article = try? ArticleFormats.articles(in: Array((text + "\n").utf8)).first else {
        return nil
      }
      article.published = CalendarDate("2030-05-10")
      let context = ReadingContext(zones: article.zones, published: article.published)
      return ReadArticle(
        id: "a\(number + 1)", article: article,
        reading: Extractor().reading(of: article.body, in: context))
    }
    let mentions = articles.enumerated().flatMap { number, read in
      read.reading.figures.enumerated().map { place, figure in
        FigureMention(
          id: "\(read.id).f\(place + 1)", article: number, figure: figure,
          claim: figure.claim.map { read.reading.claims[$0] })
      }
    }
    comparison = Comparison(of: mentions, in: articles)
    names = mentions.map {
      "\(articles[$0.article].id) \(articles[$0.article].article.body[$0.figure.span])"
    }
  }

  /// Each group by its mentions, with how many independent origins it has.
  var groups: [String] {
    comparison.groups.map { group in
      group.mentions.map { names[$0] }.joined(separator: ", ") + ": \(group.independentOrigins)"
    }
  }

  /// What was taken as given for any pair of the groups.
  var assumed: Set<String> {
    Set(comparison.groups.flatMap(\.pairs).flatMap(\.assumed)).subtracting(["asOf", "place"])
  }
}
