public import Prose

/// What is known of an article beside its text.
public struct ReadingContext: Sendable {
  /// The parts that are not running text.
  public var zones: [Zone]
  /// The day of publication, against which "Tuesday" is resolved.
  public var published: CalendarDate?
  /// Who published it; the last link of every chain.
  public var publisher: String?
  /// The language, where somebody said it; nil leaves it to the text's looks.
  public var language: Language?

  /// A context of the given parts.
  public init(
    zones: [Zone] = [], published: CalendarDate? = nil, publisher: String? = nil,
    language: Language? = nil
  ) {
    self.zones = zones
    self.published = published
    self.publisher = publisher
    self.language = language
  }
}

/// What was read in one article: a value, made once.
///
/// The tokens are not kept, since they take five times the room of the text and are found again
/// at the speed at which words are counted.
public struct Reading: Sendable {
  /// The text that was read.
  public let body: SourceText
  /// The parts of it that are not running text.
  private let zones: [Zone]
  /// How many sentences the text has.
  public let sentenceCount: Int
  /// Ordered by the start of the content; contents may nest.
  public let claims: ClaimList
  /// Ordered by span, without overlap.
  public let figures: FigureList
  /// The language other than English that the text is in or looks like.
  ///
  /// Such a text has no claims and figures, since no rule would read it rightly. Nil for English and
  /// where nothing tells.
  public let foreignLanguage: Language?

  /// A reading of the given parts.
  public init(
    text: TokenizedText, claims: [Claim], figures: [Figure], foreignLanguage: Language? = nil
  ) {
    body = text.text
    zones = text.zones
    sentenceCount = text.sentences.count
    self.claims = ClaimList(claims)
    self.figures = FigureList(figures)
    self.foreignLanguage = foreignLanguage
  }

  /// The same text with other claims and figures in it.
  public init(_ reading: Reading, claims: [Claim], figures: [Figure]) {
    self.init(reading, claims: ClaimList(claims), figures: FigureList(figures))
  }

  private init(_ reading: Reading, claims: ClaimList, figures: FigureList) {
    body = reading.body
    zones = reading.zones
    sentenceCount = reading.sentenceCount
    self.claims = claims
    self.figures = figures
    foreignLanguage = reading.foreignLanguage
  }

  /// The same reading in a tenth of the room, for sessions that keep many; each claim and figure is
  /// made anew when it is asked for.
  public var packed: Reading {
    var claims = PackedWriter()
    for claim in self.claims { claims.write(claim) }
    var figures = PackedWriter(after: claims.names)
    for figure in self.figures { figures.write(figure) }
    let names = PackedWriter.fitting(figures.names)
    return Reading(
      self, claims: ClaimList(claims.records(names: names)),
      figures: FigureList(figures.records(names: names)))
  }

  /// The text with its tokens and sentences, found anew in linear time: ask once, not in a loop.
  public var text: TokenizedText { TokenizedText(body, zones: zones) }
}
