import Articles
import Assessment
public import JSONValues

/// `extract -`: answers each JSON line with one line of `assay.extract.v1`, in order.
///
/// A line that is no article is answered with its error, and the stream goes on.
public struct ExtractFilter {
  private let offsets: Offsets
  private var number = 0
  /// Whether every line so far was an article.
  public private(set) var isClean = true

  /// A filter; `offsets` is scalars or bytes, nil for anything else.
  public init?(offsets: String = "scalars") {
    guard let offsets = Offsets(rawValue: offsets) else { return nil }
    self.offsets = offsets
  }

  /// Writes the answer to the next line, with a final line break.
  public mutating func answer(to line: [UInt8], in json: inout JSONStream) {
    number += 1
    let row = ArticleRow(reading: line)
    switch row.article {
    case .success(let article):
      let read = ReadArticle(
        id: "a\(number)", article: article, reading: ReadArticle.reading(of: article))
      ExtractDocument(read, number: number, offsets: offsets)
        .write(to: &json, identifier: row.identifier)
    case .failure(let error):
      isClean = false
      json.value([
        "schema": .string(ExtractDocument.schema), "id": JSONValue(row.identifier),
        "error": ["code": .string(Code.noArticle.rawValue), "message": .string("\(error)")],
      ])
    }
    json.endLine()
  }
}
