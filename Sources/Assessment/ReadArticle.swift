public import Articles
public import Extraction

/// An article with its reading, under the name it has in the session.
public struct ReadArticle: Sendable {
  /// The display name: "a1".
  public let id: String
  /// The article, with what the analyst set.
  public var article: Article
  /// What was read in it.
  public var reading: Reading

  /// The article `id`.
  public init(id: String, article: Article, reading: Reading) {
    self.id = id
    self.article = article
    self.reading = reading
  }

  /// The same with its reading packed, for sessions that keep many.
  public var packed: ReadArticle { ReadArticle(id: id, article: article, reading: reading.packed) }
}

/// One figure in one article, with all that a comparison needs to know of it.
public struct FigureMention: Sendable {
  /// The display name, unique in the session: "a1.c1.f1", or "a1.f3" outside every claim.
  public let id: String
  /// The number of its article in the list that is compared.
  public let article: Int
  /// The figure, with the analyst's corrections.
  public var figure: Figure
  /// The claim that holds it, or nil.
  public var claim: Claim?

  /// The figure `id` of article number `article`.
  public init(id: String, article: Int, figure: Figure, claim: Claim?) {
    self.id = id
    self.article = article
    self.figure = figure
    self.claim = claim
  }
}
