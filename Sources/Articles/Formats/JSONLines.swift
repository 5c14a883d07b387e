/// JSON lines: one article in each line that is not blank.
struct JSONLines: ArticleFormat {
  static let formatName = "jsonl"
  let name = JSONLines.formatName

  /// By its path, or where an object ends with its line and another follows.
  func recognizes(_ bytes: [UInt8], path: String?) -> Bool {
    if let path, path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") { return true }
    guard JSONFile.beginsObject(bytes) else { return false }
    let end = bytes.end(before: 0x0A, from: 0)
    return bytes[..<end].last { !$0.isBlank } == UInt8(ascii: "}")
      && bytes[end...].first { !$0.isBlank } == UInt8(ascii: "{")
  }

  func read(_ bytes: [UInt8]) throws(ArticleError) -> [Article] {
    var articles: [Article] = []
    var start = JSONFile.markWidth(in: bytes)
    while start < bytes.count {
      let end = bytes.end(before: 0x0A, from: start)
      if bytes[start..<end].contains(where: { !$0.isBlank }) {
        let row = ArticleRow(reading: Array(bytes[start..<end]), at: start)
        articles.append(try row.article.get())
      }
      start = end + 1
    }
    guard !articles.isEmpty else { throw .empty(at: ArticlePlace(0)) }
    return articles
  }
}

extension UInt8 {
  /// Whether it is white space between the marks of JSON.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
