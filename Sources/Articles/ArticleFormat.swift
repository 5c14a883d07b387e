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

  /// The articles of the file, in order, never empty; their paths are set by the caller.
  func read(_ bytes: [UInt8]) throws(ArticleError) -> [Article]
}

/// The formats that articles may come in.
public enum ArticleFormats {
  /// All formats, in the order in which they are asked; plain text, the last, takes any file.
  public static let all: [any ArticleFormat] = [JSONLines(), JSONFile(), PlainText()]

  /// The articles of a file, by the first format that recognizes it; `path` is kept as given.
  /// - Throws: `ArticleError` of that format; where one article is wrong the whole file is.
  public static func articles(
    in bytes: [UInt8], path: String? = nil
  ) throws(ArticleError) -> [Article] {
    guard bytes.count <= ArticleLimits.fileInBytes else {
      throw .fileTooLarge(size: bytes.count)
    }
    let format = all.first { $0.recognizes(bytes, path: path) } ?? PlainText()
    var articles = try format.read(bytes)
    for index in articles.indices {
      articles[index].path = path
      if articles.count > 1 { articles[index].numberInFile = index + 1 }
    }
    return articles
  }
}
