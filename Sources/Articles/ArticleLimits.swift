/// The sizes past which a file is no article, so that a wrong file is refused at once.
public enum ArticleLimits {
  /// The most bytes of a file, 256 MiB; larger sets of articles come as several files or a stream.
  public static let fileInBytes = 256 << 20
  /// The most bytes of one article's text, 16 MiB.
  static let textInBytes = 16 << 20
  /// The most bytes of one line of a text, 1 MiB.
  static let lineInBytes = 1 << 20
}
