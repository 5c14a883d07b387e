import Prose

/// Finds the claims of a text: cues first, then source and content of each.
struct ClaimReader {
  let text: TokenizedText
  let context: ReadingContext

  init(_ text: TokenizedText, _ context: ReadingContext) {
    self.text = text
    self.context = context
  }

  /// The claims, ordered by the start of their content.
  func claims() -> [Claim] { [] }
}
