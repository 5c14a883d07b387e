import Prose

/// "Ruiz argued that:", then paragraphs without marks: the next paragraph, or the lines of a list, are
/// what is said.
enum LedContent {
  /// What stands after the passage of `number`, which ends in a colon, as content of its last cue.
  static func attribution(
    after number: Int, of passages: [Passage], in text: MarkedText
  ) -> Attribution? {
    let passage = passages[number]
    let colon = passage.tokens.upperBound - 1
    guard passage.quotation == nil, text.tokens[colon].kind == .colon, colon > 0,
      text.quotation[colon] < 0
    else { return nil }
    let parts = paragraphs(after: number, of: passages, in: text)
    guard let first = parts.first else { return nil }
    let cues = CueRules.cues(in: text, passage)
    let named = cues.lastIndex { $0.rule == AccordingToCue.self }
    guard let last = named ?? cues.indices.last,
      let source = source(cues, last, passage, text)
    else {
      return nil
    }
    return Attribution(
      cue: cues[last], source: source, cueTokens: [cues[last].tokens], content: [first],
      continuation: Array(parts.dropFirst()), confidence: .medium, rule: "led paragraphs")
  }

  /// Who says what follows the colon, where the words before it only lead to that.
  private static func source(
    _ cues: [Cue], _ number: Int, _ passage: Passage, _ text: MarkedText
  ) -> Range<Int>? {
    let cue = cues[number]
    let lead = cue.tokens.upperBound..<passage.tokens.upperBound - 1
    guard cue.kind == .speech, lead.count <= longestLead else { return nil }
    switch cue.form {
    case .prepositional where cue.rule == AccordingToCue.self:
      let end = text.describedPhraseEnd(
        from: lead.lowerBound, to: lead.upperBound, isClosing: false)
      return end > lead.lowerBound ? lead.lowerBound..<end : nil
    case .finite, .participle:
      guard cue.frames.contains(.clause) || cue.frames.contains(.quotation),
        !text.holdsVerb(lead)
      else { return nil }
      return Scene(text, passage, cues, number, []).speaker
    default:
      return nil
    }
  }

  /// The paragraphs that the colon leads to, without the marks of a list: all of the list's, or one
  /// with those after it in which someone goes on speaking of himself.
  private static func paragraphs(
    after number: Int, of passages: [Passage], in text: MarkedText
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var isList = false
    var next = number + 1
    while next < passages.count, result.count < longestList {
      let first = passages[next].tokens.lowerBound
      guard text.tokens[first].gap >= .line, !text.opensQuotation(first) else { break }
      let mark = bulletEnd(at: first, in: text)
      if isList, mark == nil { break }
      let paragraph = passages[next].paragraph
      if mark == nil, isLabelled(passages[next], text) { break }
      var last = passages[next].tokens.upperBound
      while next + 1 < passages.count, passages[next + 1].paragraph == paragraph,
        last - first < longestParagraph,
        mark == nil || text.tokens[passages[next + 1].tokens.lowerBound].gap < .line
      {
        next += 1
        last = passages[next].tokens.upperBound
      }
      let speaksOfSelf = LedPaper.speaksOfSelf(first..<last, in: text)
      if mark == nil, !result.isEmpty, !speaksOfSelf { break }
      while last > first, text.tokens[last - 1].kind == .stop { last -= 1 }
      if (mark ?? first) < last { result.append((mark ?? first)..<last) }
      isList = mark != nil
      if !isList, !speaksOfSelf { break }
      next += 1
    }
    return result
  }

  /// The most tokens between cue and colon.
  private static let longestLead = 16

  /// More tokens than a paragraph has; what is longer is cut at a sentence.
  ///
  /// Where every line leads to the next ones, each would take the rest of the text.
  static let longestParagraph = 1_000

  /// The most lines of a list.
  private static let longestList = 20

  /// The first token after the mark of a list that stands at `index`, or nil where none does.
  private static func bulletEnd(at index: Int, in text: MarkedText) -> Int? {
    guard index + 2 < text.tokens.count else { return nil }
    switch text.tokens[index].kind {
    case .dash, .symbol, .hyphen: return index + 1
    case .number
    where text.tokens[index + 1].kind == .stop
      || text.tokens[index + 1].kind == .closeParenthesis:
      return index + 2
    case .word where text.tokens[index].casing == .lower && text.tokens[index].span.length == 1:
      return text.tokens[index].key == "a" ? nil : index + 1
    default: return nil
    }
  }

  /// Whether a paragraph names its own speaker.
  private static func isLabelled(_ passage: Passage, _ text: MarkedText) -> Bool {
    CueRules.cues(in: text, passage).contains { $0.form == .label }
  }
}
