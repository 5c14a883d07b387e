import Prose

/// "Transcript as follows:", "The full text of the mayor's letter:": a heading that names a paper, then
/// the paper itself, in quotation marks or in the first person.
enum LedPaper {
  static let name = "led paper"

  /// What stands after the heading of `number` as content of the paper that it names.
  static func attribution(
    after number: Int, of passages: [Passage], in text: MarkedText
  ) -> Attribution? {
    let heading = passages[number].tokens
    let colon = heading.upperBound - 1
    guard passages[number].quotation == nil, heading.count > 1, heading.count <= longestHeading,
      text.tokens[colon].kind == .colon, text.tokens[heading.lowerBound].gap >= .line,
      !heading.contains(where: { text.quotation[$0] >= 0 }),
      let paper = heading.last(where: { papers.contains(text.tokens[$0].key) }),
      paper + 1 == colon || heading.contains(where: { whole.contains(text.tokens[$0].key) })
    else { return nil }
    let parts = parts(after: number, of: passages, in: text)
    guard let first = parts.first else { return nil }
    let cue = Cue(
      tokens: paper + 1..<colon + 1, head: paper, form: .nominal, cueClass: .speech,
      frames: .quotation, rule: nil)
    let article = (heading.lowerBound..<paper).first { text.traits[$0].contains(.determiner) }
    return Attribution(
      cue: cue, source: (article ?? heading.lowerBound)..<paper + 1, cueTokens: [cue.tokens],
      content: [first],
      continuation: Array(parts.dropFirst()), confidence: .medium, rule: name)
  }

  /// The paragraphs of the paper: those in quotation marks, or those in which someone speaks of
  /// himself.
  private static func parts(
    after number: Int, of passages: [Passage], in text: MarkedText
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var next = number + 1
    guard next < passages.count else { return [] }
    let isQuoted = text.quotation[passages[next].tokens.lowerBound] >= 0
    while next < passages.count, result.count < longestPaper {
      let paragraph = passages[next].paragraph
      var tokens = passages[next].tokens
      while next + 1 < passages.count, passages[next + 1].paragraph == paragraph,
        tokens.count < LedContent.longestParagraph
      {
        next += 1
        tokens = tokens.lowerBound..<passages[next].tokens.upperBound
      }
      guard isQuoted ? text.quotation[tokens.lowerBound] >= 0 : speaksOfSelf(tokens, in: text)
      else { break }
      let inner = withoutMarks(tokens, in: text)
      if !inner.isEmpty { result.append(inner) }
      next += 1
    }
    return result
  }

  static func speaksOfSelf(_ tokens: Range<Int>, in text: MarkedText) -> Bool {
    tokens.contains { text.quotation[$0] < 0 && selves.contains(text.tokens[$0].key) }
  }

  private static func withoutMarks(_ tokens: Range<Int>, in text: MarkedText) -> Range<Int> {
    var (first, last) = (tokens.lowerBound, tokens.upperBound)
    while first < last, text.tokens[first].kind == .openQuote { first += 1 }
    while last > first, text.tokens[last - 1].kind == .closeQuote { last -= 1 }
    return first..<last
  }

  private static let longestHeading = 14
  /// The most paragraphs of a paper.
  private static let longestPaper = 500

  private static let papers = WordSet(
    """
    transcript transcripts text statement letter remarks speech address memo email message post
    response answer announcement resolution declaration excerpt excerpts interview
    """)

  /// What says that a paper follows whole.
  private static let whole = WordSet("follows below full entire complete partial whole")

  private static let selves = WordSet("i we my our us me i'm i've we're we've i'll we'll")
}
