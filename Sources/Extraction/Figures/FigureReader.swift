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
    var result: [Figure] = []
    for sentence in text.sentences where !Task.isCancelled {
      var first = sentence.tokens.lowerBound
      while first < sentence.tokens.upperBound {
        let last = min(first + Self.limit, sentence.tokens.upperBound)
        read(first..<last, into: &result)
        first = last
      }
    }
    ClaimHolders(claims).attach(to: &result)
    ContinuedClaims(of: claims, in: text).attach(to: &result)
    return result
  }

  /// The tokens that are read at a time: a sentence longer than any that is written is cut, so that
  /// no rule looks at it whole.
  private static let limit = 400

  /// Reads one sentence behind those that gave `figures`.
  private func read(_ tokens: Range<Int>, into figures: inout [Figure]) {
    guard numerals.beginning(from: tokens.lowerBound, before: tokens.upperBound) != nil else {
      return
    }
    let passage = FigurePassage(text, tokens, numerals, published: context.published)
    let amounts = amounts(in: passage)
    guard !amounts.isEmpty else { return }
    figures += MeasureReader(passage, context).figures(
      of: amounts, after: figures.last { $0.role == .figure })
  }

  /// The amounts of one sentence from left to right, without overlap.
  private func amounts(in passage: FigurePassage) -> [Amount] {
    let reader = AmountReader(passage: passage)
    let end = passage.range.upperBound
    var result: [Amount] = []
    var next = numerals.beginning(from: passage.range.lowerBound, before: end)
    while let position = next {
      var after = position + 1
      if let taken = taken(at: position, in: passage) {
        after = taken.upperBound
      } else if let amount = reader.amount(at: position),
        amount.tokens.lowerBound >= result.last?.tokens.upperBound ?? 0
      {
        result.append(amount)
        after = max(after, amount.tokens.upperBound)
      }
      next = numerals.beginning(from: after, before: end)
    }
    return result
  }

  private func taken(at position: Int, in passage: FigurePassage) -> Range<Int>? {
    for taken in NonFigureRule.takers {
      if let range = taken(passage, position), !range.isEmpty { return range }
    }
    return nil
  }
}
