import Prose

/// Finds the figures of a text: numerals first, then bound, unit and what is counted.
struct FigureReader {
  let text: TokenizedText
  let context: ReadingContext
  private let numerals: NumeralReader

  init(_ text: TokenizedText, _ context: ReadingContext) {
    self.text = text
    self.context = context
    numerals = NumeralReader(text)
  }

  /// The figures, ordered by span; each belongs to the innermost of `claims` that holds it.
  func figures(in claims: [Claim]) -> [Figure] {
    var figures: [ReadFigure] = []
    var beginnings = numerals.beginnings[...]
    while let first = beginnings.first, !Task.isCancelled {
      let tokens = piece(around: first)
      let own = beginnings.prefix { $0 < tokens.upperBound }
      read(FigurePassage(text, tokens, numerals, published: context.published), own, into: &figures)
      beginnings = beginnings[own.endIndex...]
    }
    var result = figures.map(\.figure)
    ClaimHolders(claims).attach(to: &result)
    ContinuedClaims(of: claims, in: text).attach(to: &result)
    SpeakerCounts.remove(from: &result, speakingIn: claims)
    return result
  }

  /// The numbers that are days, times of day and ages, in order.
  func timesAndAges() -> [Span] {
    var spans: [Span] = []
    var passage: FigurePassage?
    var next = 0
    for position in numerals.beginnings where position >= next {
      if passage?.range.contains(position) != true {
        passage = FigurePassage(
          text, piece(around: position), numerals, published: context.published)
      }
      guard let passage else { continue }
      for rule in NonFigureRule.all {
        guard let tokens = rule.taken(passage, position), !tokens.isEmpty else { continue }
        if NonFigureRule.timesAndAges.contains(rule.name) {
          spans.append(text.span(ofTokens: tokens))
        }
        next = tokens.upperBound
        break
      }
    }
    return spans
  }

  /// The sentence that holds a span, and its amounts; nil where it has no number.
  func sentence(holding span: Span) -> (passage: FigurePassage, amounts: [Amount])? {
    guard
      let first = numerals.beginnings.first(where: { text.tokens[$0].span.overlaps(span) })
    else { return nil }
    let tokens = piece(around: first)
    let own = numerals.beginnings.drop { $0 < tokens.lowerBound }
      .prefix { $0 < tokens.upperBound }
    let passage = FigurePassage(text, tokens, numerals, published: context.published)
    return (passage, amounts(in: passage, from: own))
  }

  /// The sentence that holds a token; one longer than any that is written is cut, so that no rule
  /// looks at it whole.
  private func piece(around token: Int) -> Range<Int> {
    let sentence = text.sentences[text.sentence(ofToken: token)].tokens
    let first = token - (token - sentence.lowerBound) % Self.limit
    return first..<min(first + Self.limit, sentence.upperBound)
  }

  private static let limit = 400

  /// How many figures before a sentence its numbers may go on with.
  static let lookedBack = 5

  /// Reads the figures of one sentence behind those of the ones before it.
  private func read(
    _ passage: FigurePassage, _ beginnings: ArraySlice<Int>, into figures: inout [ReadFigure]
  ) {
    let amounts = amounts(in: passage, from: beginnings)
    guard !amounts.isEmpty else { return }
    figures += MeasureReader(passage, context).figures(
      of: amounts, after: figures.suffix(Self.lookedBack))
  }

  /// The amounts of one sentence from left to right, without overlap.
  private func amounts(in passage: FigurePassage, from beginnings: ArraySlice<Int>) -> [Amount] {
    let reader = AmountReader(passage: passage)
    var result: [Amount] = []
    var next = passage.range.lowerBound
    for position in beginnings where position >= next {
      next = position + 1
      if let taken = taken(at: position, in: passage) {
        next = taken.upperBound
      } else if let amount = reader.amount(at: position),
        amount.tokens.lowerBound >= result.last?.tokens.upperBound ?? 0
      {
        result.append(amount)
        next = max(next, amount.tokens.upperBound)
      }
    }
    return result
  }

  private func taken(at position: Int, in passage: FigurePassage) -> Range<Int>? {
    let rules = NonFigureRule.all
    // By its number, since a rule taken out of the list would be copied with its examples.
    for rule in rules.indices {
      if let range = rules[rule].taken(passage, position), !range.isEmpty { return range }
    }
    return nil
  }
}
