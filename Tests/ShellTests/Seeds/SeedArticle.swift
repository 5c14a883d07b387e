import Articles
import Extraction
import JSONValues
import Prose
import Testing

/// One of the project's own articles with the reading that is expected of it.
struct SeedArticle: Sendable, CustomTestStringConvertible {
  /// Its file's name without ending: "war-1-harbour-post".
  let name: String
  /// The file as it is read.
  let article: Article
  /// What `expected/NAME.json` says.
  let expected: JSONValue

  var testDescription: String { name }

  /// What the analyst would add with `about`, filled in.
  var context: ReadingContext {
    let about = expected["about"]
    return ReadingContext(
      zones: article.zones,
      published: article.published ?? about?["published"]?.string.flatMap { CalendarDate($0) },
      publisher: article.publisher ?? about?["publisher"]?.string)
  }

  /// Every article that has an expected reading, in order of name.
  static let all: [SeedArticle] = {
    do {
      return try Seeds.articles().map(named)
    } catch {
      Issue.record(error)
      return []
    }
  }()

  /// The article in the file `path` of the folder.
  private static func named(_ path: String) throws -> SeedArticle {
    let name = String(path.prefix { $0 != "." })
    let bytes = try #require(Seeds.bytes(of: path))
    let articles = try ArticleFormats.articles(in: bytes, path: "seeds/\(path)")
    let expected = try JSONValue(reading: #require(Seeds.bytes(of: "expected/\(name).json")))
    return try SeedArticle(name: name, article: #require(articles.first), expected: expected)
  }
}
