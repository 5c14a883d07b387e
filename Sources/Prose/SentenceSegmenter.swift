/// Cuts tokens into sentences; a paragraph always ends one, a single line break after a stop too.
enum SentenceSegmenter {
  /// The sentences of `tokens`, in order; every token belongs to exactly one.
  static func sentences(of tokens: [Token], in text: SourceText) -> [Sentence] {
    var result: [Sentence] = []
    var first = 0
    var paragraph = -1
    for index in tokens.indices {
      if tokens[index].gap == .paragraph || index == 0 {
        if index > first { result.append(sentence(tokens, first..<index, paragraph)) }
        first = index
        paragraph += 1
      } else if index > first, begins(index, in: tokens, text) {
        result.append(sentence(tokens, first..<index, paragraph))
        first = index
      }
    }
    if first < tokens.count { result.append(sentence(tokens, first..<tokens.count, paragraph)) }
    return result
  }

  private static func sentence(_ tokens: [Token], _ range: Range<Int>, _ paragraph: Int) -> Sentence
  {
    Sentence(
      span: Span(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end), tokens: range,
      paragraph: paragraph)
  }

  /// Whether a sentence begins at `index`, given that its paragraph began before.
  private static func begins(_ index: Int, in tokens: [Token], _ text: SourceText) -> Bool {
    let token = tokens[index]
    guard token.gap >= .space, token.kind != .closeQuote else { return false }
    if token.gap == .line, isHeading(before: index, in: tokens) { return true }
    var last = index - 1
    while last > 0, tokens[last].kind == .closeQuote || tokens[last].kind == .closeParenthesis {
      last -= 1
    }
    switch tokens[last].kind {
    case .question, .exclamation, .ellipsis: return opensSentence(index, in: tokens)
    case .stop: return stopEnds(at: last, before: index, in: tokens)
    case .word where text.bytes[tokens[last].end - 1] == 0x2E:
      return tokens[last].end - tokens[last].start > 2 && opensSentence(index, in: tokens)
        && isSentenceStarter(tokens[index])
    default: return false
    }
  }

  /// A line that ends without any stop and is followed by a capital: headline, byline, bullet.
  private static func isHeading(before index: Int, in tokens: [Token]) -> Bool {
    var length = 0
    var position = index - 1
    while position >= 0 {
      length += 1
      if tokens[position].gap >= .line { break }
      position -= 1
    }
    return length <= 14 && opensSentence(index, in: tokens) && tokens[index - 1].kind != .comma
  }

  private static func stopEnds(at stop: Int, before index: Int, in tokens: [Token]) -> Bool {
    guard opensSentence(index, in: tokens) else { return false }
    guard stop > 0, tokens[stop].gap == .none, tokens[stop - 1].kind == .word else { return true }
    let word = tokens[stop - 1]
    if Abbreviations.beforeNames.contains(word.key),
      word.isCapitalised || tokens[index].kind == .number
    {
      return false
    }
    if Abbreviations.ambiguous.contains(word.key), word.isCapitalised {
      return isSentenceStarter(tokens[index])
    }
    let isInitial = word.span.length == 1 && word.isCapitalised && word.key != "I"
    return !isInitial
  }

  private static func opensSentence(_ index: Int, in tokens: [Token]) -> Bool {
    switch tokens[index].kind {
    case .word: return tokens[index].isCapitalised
    case .openQuote, .openParenthesis, .dash, .hyphen, .symbol:
      return index + 1 < tokens.count && opensSentence(index + 1, in: tokens)
    case .number, .currency: return true
    default: return false
    }
  }

  /// Words that begin a sentence rather than go on with a name after an abbreviation.
  private static func isSentenceStarter(_ token: Token) -> Bool {
    token.kind == .openQuote || starters.contains(token.key)
  }

  private static let starters: Set<WordKey> = Set(
    """
    the a an he she it they we i you his her its their this that these those there in on at for
    but and so as if when while after before since because although however meanwhile but both
    some many most all no not one two three what who how why where according officials police
    """.split(whereSeparator: \.isWhitespace).map { WordKey(String($0)) })
}
