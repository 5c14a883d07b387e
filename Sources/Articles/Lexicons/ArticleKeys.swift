/// The keys under which JSON files keep the parts of an article, the preferred first.
///
/// Keys are compared without case, "_" and "-", so that "body_text" stands for "bodyText" too.
/// Source: IPTC ninjs 1.x to 3.1; schema.org NewsArticle; the rows of `assay extract`; the keys
/// that news interfaces commonly use.
enum ArticleKeys {
  static let text = [
    "body_text", "text", "bodies", "articleBody", "body", "content", "maintext", "full_text",
  ]
  static let foldedText = text.map(folded)
  static let headline = ["headline", "headlines", "title"].map(folded)
  static let byline = ["byline", "by", "author", "authors"].map(folded)
  static let dateline = ["located", "dateline"].map(folded)
  static let published = [
    "published", "datePublished", "publishedAt", "date_publish", "date", "versionCreated",
    "firstCreated", "contentCreated",
  ].map(folded)
  static let publisher = ["publisher", "provider", "source"].map(folded)
  static let informationSources = ["infosources", "infosource"].map(folded)
  static let url = ["url", "link", "canonicalUrl"].map(folded)
  static let identifier = ["uri", "id", "guid"].map(folded)

  /// A key without case, "_" and "-".
  static func folded(_ key: String) -> String {
    String(
      decoding: key.utf8.lazy.filter { $0 != 0x5F && $0 != 0x2D }.map(lowercased), as: UTF8.self)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
