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
    guard let cue = cue(of: gesture, in: text), let source = source(of: cue, gesture, in: text)
    else { return nil }
    return Attribution(
      cue: cue, source: ColonCue.utterer(source, in: text), cueTokens: [cue.tokens],
      content: [quoted], confidence: .medium, rule: name)
  }

  /// Who does something in the short sentence `gesture`.
  static func speaker(of gesture: Passage, in text: MarkedText) -> Range<Int>? {
    cue(of: gesture, in: text).flatMap { source(of: $0, gesture, in: text) }
  }

  private static func cue(of gesture: Passage, in text: MarkedText) -> Cue? {
    let mark = gesture.tokens.upperBound - 1
    guard gesture.tokens.count <= longest, text.tokens[mark].kind == .stop,
      text.tokens[gesture.tokens.lowerBound].isCapitalised
    else { return nil }
    return ColonCue.gesture(before: mark, in: text, gesture.tokens)
  }

  /// The subject of the cue, where it begins the sentence.
  private static func source(
    of cue: Cue, _ gesture: Passage, in text: MarkedText
  ) -> Range<Int>? {
    guard
      case .phrase(let source) = text.subject(
        before: cue.tokens.lowerBound, from: gesture.tokens.lowerBound),
      source.lowerBound == gesture.tokens.lowerBound
        || !text.traits[source.lowerBound - 1].isDisjoint(with: [.coordinator, .connective])
    else { return nil }
    return source
  }

  /// The most tokens of the sentence.
  private static let longest = 12
}
