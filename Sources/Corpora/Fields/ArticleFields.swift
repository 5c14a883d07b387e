import Articles
import Assessment
import Digests
import Extraction
import Prose

/// The fields of articles.
enum ArticleFields {
  static let all: [Field] = [
    field("id", .identifier, "the name in this session") { _, position, _ in
      .identifier(DisplayID(article: position + 1))
    },
    field("path", .text, "the file it came from") { article, _, _ in .of(article.article.path) },
    field("publisher", .text, "who published it", searched: true) { article, _, _ in
      .of(article.article.publisher)
    },
    field("headline", .text, "its title", aliases: ["title"], searched: true) { article, _, _ in
      .of(article.article.headline)
    },
    field("byline", .text, "who wrote it", aliases: ["author"], searched: true) { article, _, _ in
      .of(article.article.byline)
    },
    field("dateline", .text, "where it was filed") { article, _, _ in
      .of(article.article.dateline)
    },
    field("published", .date, "the day of publication", aliases: ["date"]) { article, _, _ in
      article.article.published.map { .date($0) } ?? .missing
    },
    field("language", .text, "the language it looks like, if not English; such text is not read") {
      article, _, _ in .of(article.reading.foreignLanguage?.name)
    },
    field("url", .text, "where it was published") { article, _, _ in .of(article.article.url) },
    field("sha256", .text, "the digest of its bytes") { article, _, _ in
      .text(article.article.sha256.description)
    },
    field("bytes", .count, "the size of its file") { article, _, _ in
      .count(article.article.sizeInBytes)
    },
    field("sentences", .count, "how many sentences it has") { article, _, _ in
      .count(article.reading.sentenceCount)
    },
    field("claims", .count, "how many claims were read in it") { article, _, _ in
      .count(article.reading.claims.indices.count { !article.reading.claims.isDismissed($0) })
    },
    field("figures", .count, "how many figures were read in it") { article, _, _ in
      .count(article.reading.figures.indices.count { article.reading.figures.role($0) == .figure })
    },
    field("tags", .list, "the analyst's tags") { _, position, corpus in
      .of(corpus.annotations.tags[.item(DisplayID(article: position + 1))] ?? [])
    },
    field("text", .text, "the whole text, for filters", searched: true) { article, _, _ in
      .text(article.article.body[article.article.body.span])
    },
  ]

  private static func field(
    _ name: String, _ type: Field.ValueType, _ summary: String, aliases: [String] = [],
    searched: Bool = false,
    value: @escaping @Sendable (ReadArticle, Int, Corpus) -> FieldValue
  ) -> Field {
    Field(name, aliases: aliases, type: type, summary, searched: searched) { row, corpus in
      guard case .article(let position) = row else { return .missing }
      return value(corpus.articles[position], position, corpus)
    }
  }
}
