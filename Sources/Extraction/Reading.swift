public import Prose

/// What is known of an article beside its text.
public struct ReadingContext: Sendable {
  /// The parts that are not running text.
  public var zones: [Zone]
  /// The day of publication, against which "Tuesday" is resolved.
  public var published: CalendarDate?
  /// Who published it; the last link of every chain.
  public var publisher: String?

  /// A context of the given parts.
  public init(zones: [Zone] = [], published: CalendarDate? = nil, publisher: String? = nil) {
    self.zones = zones
    self.published = published
    self.publisher = publisher
  }
}

/// What was read in one article: a value, made once.
public struct Reading: Sendable {
  /// The text with its tokens and sentences.
  public let text: TokenizedText
  /// Ordered by the start of the content; contents may nest.
  public let claims: [Claim]
  /// Ordered by span, without overlap.
  public let figures: [Figure]

  /// A reading of the given parts.
  public init(text: TokenizedText, claims: [Claim], figures: [Figure]) {
    self.text = text
    self.claims = claims
    self.figures = figures
  }
}
