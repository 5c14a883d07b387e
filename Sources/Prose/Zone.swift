/// A part of an article's text that is not its running body.
public struct Zone: Hashable, Sendable {
  /// What the part is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The title over the article.
    case headline
    /// "By Irma Castell, in Port Averil".
    case byline
    /// The place and date of filing before the first sentence: "KYIV, Ukraine –".
    case dateline
    /// A line that gives the publisher or the time of publication.
    case dateLine
    /// A heading between paragraphs.
    case subheading
    /// A line under a picture.
    case caption
    /// "(Image: AP)", "Photo: …", a sign-off such as "(Reporting by …)".
    case credit
  }

  /// What the part is.
  public let kind: Kind
  /// Its bytes.
  public let span: Span

  /// The part at `span`.
  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }
}
