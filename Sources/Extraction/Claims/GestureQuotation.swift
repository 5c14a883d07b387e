import Prose

/// A quotation that stands alone after what its speaker does.
///
/// "Ruiz shook her head. “Never again.”"
enum GestureQuotation {
  static let name = "quotation after a gesture"

  /// The attribution of the quotation `quoted` to the subject of the short sentence `gesture` right
  /// before it.
  static func attribution(
    of quoted: Range<Int>, after gesture: Passage, in text: MarkedText
  ) -> Attribution? {
    let mark = gesture.tokens.upperBound - 1
    guard gesture.tokens.count <= longest, text.tokens[mark].kind == .stop,
      text.tokens[gesture.tokens.lowerBound].isCapitalised,
      let cue = ColonCue.gesture(before: mark, in: text, gesture.tokens),
      case .phrase(let source) = text.subject(
        before: cue.tokens.lowerBound, from: gesture.tokens.lowerBound),
      source.lowerBound == gesture.tokens.lowerBound
        || !text.traits[source.lowerBound - 1].isDisjoint(with: [.coordinator, .connective])
    else { return nil }
    return Attribution(
      cue: cue, source: source, cueTokens: [cue.tokens], content: [quoted], confidence: .medium,
      rule: name)
  }

  /// The most tokens of the sentence.
  private static let longest = 12
}
