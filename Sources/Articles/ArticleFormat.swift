/// A way in which files hold articles.
///
/// To add one: its file under Formats/, its line in `ArticleFormats.all`, a sample and its
/// expected reading in seeds/formats/.
public protocol ArticleFormat: Sendable {
  /// The name by which messages and `Article.format` call it: "text".
  var name: String { get }

  /// Whether the file looks like one of this format, by its first bytes and its path, if it has
  /// one; must be quick, since every file is shown to every format.
  func recognizes(_ bytes: [UInt8], path: String?) -> Bool

  /// The articles of the file, in order, never empty; `path` is kept in each as it is given.
  func read(_ bytes: [UInt8], path: String?) throws(ArticleError) -> [Article]
}

/// The formats that articles may come in.
public enum ArticleFormats {
  /// All formats, in the order in which they are asked; plain text, the last, takes any file.
  public static let all: [any ArticleFormat] = [PlainText()]

  /// The articles of a file, by the first format that recognizes it.
  /// - Throws: `ArticleError` of that format; where one article is wrong the whole file is.
  public static func articles(
    in bytes: [UInt8], path: String? = nil
  ) throws(ArticleError) -> [Article] {
    guard bytes.count <= ArticleLimits.fileInBytes else {
      throw .fileTooLarge(size: bytes.count)
    }
    for format in all where format.recognizes(bytes, path: path) {
      return try format.read(bytes, path: path)
    }
    return try PlainText().read(bytes, path: path)
  }
}
