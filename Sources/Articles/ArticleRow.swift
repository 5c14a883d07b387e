private import Digests
public import JSONValues
private import Prose

/// One JSON object that holds an article: a line of a JSON-lines file or stream.
///
/// What is wrong with one row says nothing of the others, so that a stream can go on.
public struct ArticleRow: Sendable {
  /// The member `id` as written, or nil where the line has none or is no object.
  public let identifier: JSONValue?
  /// The article, or why the line is none.
  public let article: Result<Article, ArticleError>

  /// The row in `line`, which begins at byte `offset` of its file or stream.
  public init(reading line: [UInt8], at offset: Int = 0) {
    do throws(ArticleError) {
      let value = try Self.value(of: line, at: offset)
      identifier = value["id"]
      article = Result { () throws(ArticleError) in
        try Article(from: value, bytes: line, at: offset, format: JSONLines.formatName)
      }
    } catch {
      identifier = nil
      article = .failure(error)
    }
  }

  /// The JSON value of `bytes`, which begin at byte `offset` of a file.
  static func value(of bytes: [UInt8], at offset: Int) throws(ArticleError) -> JSONValue {
    guard bytes.count <= ArticleLimits.textInBytes else {
      throw .textTooLarge(at: ArticlePlace(offset), size: bytes.count)
    }
    do throws(JSONError) {
      return try JSONValue(reading: bytes)
    } catch {
      throw .malformedJSON(JSONError(error.reason, at: error.offset + offset))
    }
  }
}

extension Article {
  /// The article in a JSON object whose own bytes are `bytes`, found at byte `offset` of a file.
  init(
    from value: JSONValue, bytes: [UInt8], at offset: Int, format: String
  ) throws(ArticleError) {
    guard let object = value.object else {
      throw .wrongKind(at: ArticlePlace(offset), expected: "an object", found: value.kind)
    }
    let fields = ArticleFields(object)
    let (key, text) = try fields.text(at: offset)
    let body = try ArticleBody.text(ofField: text, at: ArticlePlace(offset, field: key))
    let layout = ArticleLayout(of: body)
    self.init(
      body: body, zones: layout.zones, sha256: SHA256Digest(of: bytes), sizeInBytes: bytes.count,
      format: format)
    take(fields.imprint.completed(by: layout.imprint))
  }
}
