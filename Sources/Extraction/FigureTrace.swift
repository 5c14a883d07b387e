public import Prose

/// How a figure came to say what it says: the rule behind each part, and the words.
///
/// It is worked out anew by reading the sentence again, since keeping it would double every figure.
public struct FigureTrace: Sendable {
  /// The figure as the rules read it.
  private let figure: Figure
  /// The last rule that changed a part.
  private let rules: [FigurePart: String]
  /// The words that say what happened to the counted.
  private let outcomeWords: [Span]

  /// The trace of the figure at `span`, which is the last of `figures` that its article has up to
  /// there; nil where the rules read none there.
  public init?(
    ofFigureAt span: Span, after figures: [Figure], in text: TokenizedText,
    _ context: ReadingContext
  ) {
    let reader = FigureReader(text, context)
    guard let (passage, amounts) = reader.sentence(holding: span) else { return nil }
    let start = passage.tokens[passage.range.lowerBound].start
    let earlier = figures.prefix { $0.span.end <= start }.suffix(FigureReader.lookedBack)
      .map(ReadFigure.init)[...]
    let measures = MeasureReader(passage, context)
    let read = measures.figures(of: amounts, after: earlier)
    guard let number = read.lastIndex(where: { $0.figure.span.overlaps(span) }) else { return nil }
    var draft = measures.draft(number, of: amounts, behind: read[..<number], after: earlier)
    var rules: [FigurePart: String] = [.value: draft.figure.rule, .bound: draft.figure.rule]
    for rule in MeasureRule.all {
      let before = draft.figure
      rule.fill(&draft, passage, context)
      for part in FigurePart.allCases where !part.isEqual(before, draft.figure) {
        rules[part] = rule.name
      }
    }
    (figure, self.rules) = (draft.figure, rules)
    outcomeWords = OutcomeReading(passage: passage)
      .words(for: draft.figure.measure.outcomes, around: draft.amount.tokens)
  }

  /// The rule that gave a part of `figure`; nil where no rule did, since the analyst set it.
  public func rule(of part: FigurePart, in figure: Figure) -> String? {
    part.isEqual(figure, self.figure) ? rules[part] : nil
  }

  /// The words that a part of `figure` came from, in order; empty where none of the article's did.
  public func words(of part: FigurePart, in figure: Figure) -> [Span] {
    if part == .outcome { return part.isEqual(figure, self.figure) ? outcomeWords : [] }
    return part.words(of: figure).map { [$0] } ?? []
  }
}
