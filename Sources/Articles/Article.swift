public import Digests
public import Prose

/// One publication as it was loaded: its text and what its own lines or fields say about it.
///
/// What the text does not say stays nil; `about` sets it from the analyst's word.
public struct Article: Sendable {
  /// The file it came from as it was named, or nil for pasted text and streams.
  public var path: String?
  /// Its number, from 1, among several articles of its file; nil where it is the only one.
  public var numberInFile: Int?
  /// The text that every span points into: a text file whole, of JSON its body field.
  public let body: SourceText
  /// The parts of `body` that are not running text, in order, without overlap.
  public let zones: [Zone]
  /// The digest of the file's bytes, or of the text where there was no file; of one of several
  /// articles in a JSON file the digest of its own object's bytes.
  public let sha256: SHA256Digest
  /// The size in bytes of what the digest is of.
  public let sizeInBytes: Int
  /// The format that read it, by its name in the list of formats.
  public let format: String

  /// The title.
  public var headline: String?
  /// Who wrote it, without "By".
  public var byline: String?
  /// Place of filing, as written.
  public var dateline: String?
  /// Who published it.
  public var publisher: String?
  /// The day of publication.
  public var published: CalendarDate?
  /// Where it was published.
  public var url: String?
  /// The name that its file gives it (ninjs `uri`, `id` of a row).
  public var identifier: String?
  /// The language of the body, where somebody said it; nil leaves it to the text's looks.
  public var language: Language?
  /// Organisations named as sources of the whole article, in order (ninjs `infosources`).
  public var informationSources: [String] = []

  /// An article of the given text.
  public init(
    body: SourceText, zones: [Zone], sha256: SHA256Digest, sizeInBytes: Int, format: String
  ) {
    self.body = body
    self.zones = zones
    self.sha256 = sha256
    self.sizeInBytes = sizeInBytes
    self.format = format
  }
}
