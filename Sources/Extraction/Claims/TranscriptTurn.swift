import Prose

/// Paragraphs of a transcript that bear no label go on with the speaker of the last one.
enum TranscriptTurn {
  /// Whether the passage of `number` goes on with what `label` begins: someone speaks of himself in its
  /// paragraph, or another label follows soon, and it does not name the speaker as a reporter would.
  static func goesOn(
    at number: Int, of passages: [Passage], after label: Attribution, in text: MarkedText
  ) -> Bool {
    guard let speaker = label.source, let name = speaker.last,
      text.tokens[name].casing == .upper || LabelCue.returns(speaker, in: text),
      !passages[number].tokens.contains(where: { text.tokens[$0].key == text.tokens[name].key }),
      text.tokens[passages[number].tokens.lowerBound].kind != .openParenthesis
    else { return false }
    if isLabelled(passages[number], in: text) { return false }
    let paragraph = passages[number...].prefix { $0.paragraph == passages[number].paragraph }
    if paragraph.contains(where: { LedPaper.speaksOfSelf($0.tokens, in: text) }) { return true }
    return passages[number...].dropFirst().prefix(reach).contains { isLabelled($0, in: text) }
  }

  /// How many sentences on the next label is looked for.
  private static let reach = 16

  private static func isLabelled(_ passage: Passage, in text: MarkedText) -> Bool {
    let first = passage.tokens.lowerBound
    guard text.tokens[first].gap >= .line, text.tokens[first].isCapitalised else { return false }
    return (first + 1..<min(passage.tokens.upperBound, first + 6)).contains { index in
      text.tokens[index].kind == .colon && LabelCue.cue(at: index, in: text, passage.tokens) != nil
    }
  }
}
