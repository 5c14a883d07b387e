internal import Digests
internal import Prose

extension Article {
  /// An article whose own lines say what stands around its body.
  init(
    body: SourceText, layout: ArticleLayout, sha256: SHA256Digest, sizeInBytes: Int, format: String
  ) {
    self.init(
      body: body, zones: layout.zones, sha256: sha256, sizeInBytes: sizeInBytes, format: format)
    headline = layout.imprint.headline
    byline = layout.imprint.byline
    dateline = layout.imprint.dateline
    publisher = layout.imprint.publisher
    published = layout.imprint.published
    informationSources = layout.imprint.informationSources
  }
}
