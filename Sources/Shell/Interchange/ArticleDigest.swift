import Articles
import Assessment
import Digests
import Extraction
import JSONValues
import Prose

/// What a notebook keeps of a loaded article: enough to say later which figure changed.
struct ArticleDigest {
  private let read: ReadArticle

  init(_ read: ReadArticle) {
    self.read = read
  }

  var json: JSONValue {
    [
      "id": .string(read.id), "path": JSONValue(read.article.path),
      "sha256": .string(read.article.sha256.description),
      "claims": JSONValue(read.reading.claims.count),
      "figures": .array(
        read.reading.figures.filter { $0.role == .figure }.map { figure in
          [
            "quote": .string(read.article.body[figure.span]),
            "low": JSONValue(figure.low?.description), "best": JSONValue(figure.best?.description),
            "high": JSONValue(figure.high?.description), "bound": .string(figure.bound.rawValue),
            "unit": .string(figure.measure.unit),
          ]
        }),
    ]
  }
}
