import Prose

/// A name and a colon at the beginning of a paragraph: a transcript's speaker, a headline's source.
enum LabelCue: CueRule {
  static let name = "label"
  static let examples = [
    CueExample("RUIZ: I do not know when the dam broke.", ":"),
    CueExample("Ana Ruiz: \"I do not know.\"", ":"),
    CueExample("Note: the dam broke at noon."),
    CueExample("The result: a broken dam."),
  ]

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].kind == .colon, index > passage.lowerBound,
      index - passage.lowerBound <= 5, index + 2 < passage.upperBound,
      text.tokens[index + 1].gap > .none, text.tokens[passage.lowerBound].gap >= .line
    else { return nil }
    let label = passage.lowerBound..<index
    let isName = label.allSatisfy { text.tokens[$0].isCapitalised || text.tokens[$0].kind == .stop }
    guard isName, !label.contains(where: { text.traits[$0].contains(.determiner) }) else {
      return nil
    }
    let isShouted = label.allSatisfy {
      text.tokens[$0].casing == .upper || text.tokens[$0].kind != .word
    }
    let speaks =
      isShouted && !text.titleTokens.contains(index) || text.opensQuotation(index + 1)
      || KnownNames.find(in: text, label) != nil
      || label.count > 1 && text.traits[label.lowerBound].contains(.title)
    guard speaks else { return nil }
    return Cue(
      tokens: index..<index + 1, head: index, form: .label, cueClass: .speech,
      frames: [.clause, .quotation], rule: name)
  }
}
