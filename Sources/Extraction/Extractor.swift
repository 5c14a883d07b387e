public import Prose

/// Reads the claims and figures of one text; pure, and linear in the text's length.
public struct Extractor: Sendable {
  /// The number that a notebook records: raised whenever a rule or lexicon changes a reading.
  public static let revision = 1

  /// An extractor with all rules.
  public init() {}

  /// The claims and figures of `text`.
  public func reading(of text: SourceText, in context: ReadingContext) -> Reading {
    let tokenized = TokenizedText(text, zones: context.zones)
    let claims = ClaimReader(tokenized, context).claims()
    let figures = FigureReader(tokenized, context).figures(in: claims)
    return Reading(text: tokenized, claims: claims, figures: figures)
  }
}
