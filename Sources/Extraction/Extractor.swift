public import Prose

/// Reads the claims and figures of one text; pure, and linear in the text's length.
public struct Extractor: Sendable {
  /// The number that a notebook records: raised whenever a rule or lexicon changes a reading.
  public static let revision = 2

  /// An extractor with all rules.
  public init() {}

  /// The claims and figures of `text`.
  public func reading(of text: SourceText, in context: ReadingContext) -> Reading {
    let tokenized = TokenizedText(text, zones: context.zones)
    if let foreign = foreignLanguage(of: tokenized, in: context) {
      return Reading(text: tokenized, claims: [], figures: [], foreignLanguage: foreign)
    }
    let claims = ClaimReader(tokenized, context).claims()
    let figures = figures(of: tokenized, in: claims, context)
    return Reading(text: tokenized, claims: claims, figures: figures)
  }

  /// The figures alone of a text whose claims are known: the second half of `reading(of:in:)`.
  public func figures(
    of text: TokenizedText, in claims: [Claim], _ context: ReadingContext
  ) -> [Figure] {
    FigureReader(text, context).figures(in: claims)
  }

  /// The numbers of a text that were read as days, times of day and ages, and so are no figures; in
  /// order.
  public func timesAndAges(in text: TokenizedText) -> [Span] {
    FigureReader(text, ReadingContext()).timesAndAges()
  }

  private func foreignLanguage(of text: TokenizedText, in context: ReadingContext) -> Language? {
    guard let said = context.language else {
      return LanguageRecognition.foreignLanguage(of: text.tokens, in: text.text)
    }
    return said == .english ? nil : said
  }
}
