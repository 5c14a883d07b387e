import Prose

/// Finds the figures of a text: numerals first, then bound, unit and what is counted.
struct FigureReader {
  let text: TokenizedText
  let context: ReadingContext

  init(_ text: TokenizedText, _ context: ReadingContext) {
    self.text = text
    self.context = context
  }

  /// The figures, ordered by span; each belongs to the innermost of `claims` that holds it.
  func figures(in claims: [Claim]) -> [Figure] { [] }
}
