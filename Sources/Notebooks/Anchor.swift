public import Digests

/// A place in an article that stays the same when claims are numbered anew.
///
/// After W3C Web Annotation: a position of scalars and a quote with its surroundings, in the text
/// of one digest.
public struct Anchor: Hashable, Sendable {
  /// The digest of the article.
  public var article: SHA256Digest
  /// The first Unicode scalar, from 0.
  public var start: Int
  /// The scalar after the last one; not before `start`.
  public var end: Int
  /// The words there.
  public var quote: String
  /// Up to 32 scalars before them.
  public var prefix: String
  /// Up to 32 scalars after them.
  public var suffix: String
  /// Where a whole article lies, as its input is named; nil for a place in one.
  public var path: String?

  /// How many scalars of the surroundings are kept on either side.
  public static let contextLengthInScalars = 32

  /// The anchor of a whole article; a changed file at the same path is the same article, changed.
  public init(article: SHA256Digest, path: String?) {
    self.init(article: article, start: 0, end: 0, quote: "", prefix: "", suffix: "")
    self.path = path
  }

  /// The anchor of the words at `start..<end`.
  public init(
    article: SHA256Digest, start: Int, end: Int, quote: String, prefix: String, suffix: String
  ) {
    self.article = article
    self.start = start
    self.end = end
    self.quote = quote
    self.prefix = prefix
    self.suffix = suffix
  }
}

extension Anchor {
  /// Whether it stands for the whole article and no place in it.
  public var isWhole: Bool { end == 0 && quote.isEmpty }
}

/// A display id in a command, with what it stood for when the command ran.
public struct AnchoredTarget: Hashable, Sendable {
  /// The display id: "a1.c1".
  public var id: String
  /// What it stood for.
  public var anchor: Anchor

  /// The target `id` at `anchor`.
  public init(id: String, anchor: Anchor) {
    self.id = id
    self.anchor = anchor
  }
}
