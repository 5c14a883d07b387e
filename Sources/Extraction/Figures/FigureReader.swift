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
    for tokens in pieces() where !Task.isCancelled {
      let passage = FigurePassage(text, tokens, numerals)
      let amounts = amounts(in: passage)
      guard !amounts.isEmpty else { continue }
      result += MeasureReader(passage, context).figures(
        of: amounts, after: result.last { $0.role == .figure })
    }
    ClaimHolders(claims).attach(to: &result)
    ContinuedClaims(of: claims, in: text).attach(to: &result)
    return result
  }

  /// The sentences; one longer than any that is written is cut, so that no rule looks at it whole.
  private func pieces() -> [Range<Int>] {
    text.sentences.flatMap { sentence in
      stride(from: sentence.tokens.lowerBound, to: sentence.tokens.upperBound, by: Self.limit).map {
        $0..<min($0 + Self.limit, sentence.tokens.upperBound)
      }
    }
  }

  private static let limit = 400

  /// The amounts of one sentence from left to right, without overlap.
  private func amounts(in passage: FigurePassage) -> [Amount] {
    let reader = AmountReader(passage: passage)
    var result: [Amount] = []
    var position = passage.range.lowerBound
    while position < passage.range.upperBound {
      guard numerals.mayBegin(at: position) else {
        position += 1
        continue
      }
      if let taken = taken(at: position, in: passage) {
        position = taken.upperBound
      } else if let amount = reader.amount(at: position),
        amount.tokens.lowerBound >= result.last?.tokens.upperBound ?? 0
      {
        result.append(amount)
        position = max(position + 1, amount.tokens.upperBound)
      } else {
        position += 1
      }
    }
    return result
  }

  private func taken(at position: Int, in passage: FigurePassage) -> Range<Int>? {
    for rule in NonFigureRule.all {
      if let range = rule.taken(passage, position), !range.isEmpty { return range }
    }
    return nil
  }
}
