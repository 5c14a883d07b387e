private import Digests

/// UTF-8 text as it is: the whole file is the body, and its lines say what stands around it.
struct PlainText: ArticleFormat {
  let name = "text"

  func recognizes(_ bytes: [UInt8], path: String?) -> Bool { true }

  func read(_ bytes: [UInt8]) throws(ArticleError) -> [Article] {
    let body = try ArticleBody.text(of: bytes)
    let layout = ArticleLayout(of: body)
    var article = Article(
      body: body, zones: layout.zones, sha256: SHA256Digest(of: bytes), sizeInBytes: bytes.count,
      format: name)
    article.take(layout.imprint)
    return [article]
  }
}
