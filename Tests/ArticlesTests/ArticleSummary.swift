import Articles
import Prose

/// The reading of one article as lines of text, so that a test compares it whole.
func summary(of article: Article) -> String {
  let fields: [(String, String?)] = [
    ("identifier", article.identifier), ("headline", article.headline),
    ("byline", article.byline), ("dateline", article.dateline),
    ("publisher", article.publisher), ("published", article.published?.description),
    ("url", article.url),
    (
      "sources",
      article.informationSources.isEmpty
        ? nil : article.informationSources.joined(separator: ", ")
    ),
  ]
  let metadata = fields.compactMap { name, value in value.map { "\(name): \($0)" } }
  let zones = article.zones.map { "[\($0.kind.rawValue)] \(article.body[$0.span])" }
  return (metadata + zones).joined(separator: "\n")
}
