/// Cuts tokens into sentences; a paragraph always ends one, a single line break after a stop too.
struct SentenceSegmenter {
  private let tokens: UnsafeBufferPointer<Token>
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The sentences of `tokens`, in order; every token belongs to exactly one.
  ///
  /// A sentence never runs over an edge of one of `zones`, which are in order without overlap: a
  /// headline, a dateline or a credit is no part of the sentence beside it. Linear in the tokens.
  static func sentences(
    of tokens: [Token], in text: SourceText, zones: [Zone] = []
  ) -> [Sentence] {
    tokens.withUnsafeBufferPointer { tokens in
      text.bytes.withUnsafeBufferPointer { bytes in
        SentenceSegmenter(tokens: tokens, bytes: bytes).sentences(zones)
      }
    }
  }

  private func sentences(_ zones: [Zone]) -> [Sentence] {
    var edges = ZoneEdges(zones, after: tokens.first?.start ?? 0)
    var result: [Sentence] = []
    result.reserveCapacity(tokens.count / Self.fewTokens + 1)
    var first = 0
    var paragraph = 0
    for index in tokens.indices.dropFirst() {
      let crossesEdge = edges.pass(tokens[index].start)
      if !crossesEdge, goesOn(index) { continue }
      let beginsParagraph = tokens[index].gap == .paragraph
      guard beginsParagraph || crossesEdge || begins(index) else { continue }
      result.append(sentence(first..<index, paragraph))
      first = index
      if beginsParagraph { paragraph += 1 }
    }
    if first < tokens.count { result.append(sentence(first..<tokens.count, paragraph)) }
    return result
  }

  /// Whether a token plainly goes on with a sentence, as most do: on the line of a word before it
  /// that ends in no full stop.
  @inline(__always)
  private func goesOn(_ index: Int) -> Bool {
    let before = tokens[index - 1]
    return tokens[index].gap < .line && before.kind == .word && bytes[before.end - 1] != 0x2E
  }

  private func sentence(_ range: Range<Int>, _ paragraph: Int) -> Sentence {
    Sentence(
      span: Span(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end), tokens: range,
      paragraph: paragraph)
  }

  /// Whether a sentence begins at `index`, given that its paragraph began before.
  private func begins(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.gap >= .space, token.kind != .closeQuote, token.kind != .closeParenthesis else {
      return false
    }
    if token.gap == .line, isBullet(index) || followsHeading(index) { return true }
    var last = index - 1
    while last > 0, tokens[last].kind == .closeQuote || tokens[last].kind == .closeParenthesis {
      last -= 1
    }
    switch tokens[last].kind {
    case .question, .exclamation, .ellipsis: return opensSentence(index)
    case .stop: return stopEnds(at: last, before: index)
    case .word where bytes[tokens[last].end - 1] == 0x2E:
      return tokens[last].span.length > 2 && opensSentence(index) && isStarter(index)
    default: return false
    }
  }

  /// A mark that begins a line of a list.
  private func isBullet(_ index: Int) -> Bool {
    tokens[index].kind == .symbol && Self.bullets.contains(tokens[index].key)
  }

  /// A short line that ends without any stop and is followed by a capital: a heading or a byline.
  ///
  /// Longer ones are lines of a paragraph that somebody wrapped by hand.
  private func followsHeading(_ index: Int) -> Bool {
    let last = tokens[index - 1]
    guard last.kind != .comma, !Self.connectors.contains(last.key), opensSentence(index) else {
      return false
    }
    var first = index - 1
    while first > 0, tokens[first].gap < .line, last.end - tokens[first].start <= Self.headingBytes
    {
      first -= 1
    }
    return last.end - tokens[first].start <= Self.headingBytes
  }

  private func stopEnds(at stop: Int, before index: Int) -> Bool {
    guard opensSentence(index) else { return false }
    guard stop > 0, tokens[stop].gap == .none, tokens[stop - 1].kind == .word else { return true }
    let word = tokens[stop - 1]
    if tokens[index].kind == .number, Abbreviations.beforeNumbers.contains(word.key) {
      return false
    }
    if !word.isCapitalised { return !Abbreviations.neverLast.contains(word.key) }
    if Abbreviations.beforeNames.contains(word.key) { return false }
    let isInitial = word.key != "I" && WideMark.width(ofLead: bytes[word.start]) == word.span.length
    return isInitial || Abbreviations.ambiguous.contains(word.key) ? isStarter(index) : true
  }

  /// Whether a sentence may begin with the token, after marks that open or announce it.
  private func opensSentence(_ index: Int) -> Bool {
    for position in index..<min(index + Self.openingLength, tokens.count) {
      switch tokens[position].kind {
      case .word: return tokens[position].isCapitalised
      case .number, .currency: return true
      case .openQuote, .openParenthesis, .dash, .hyphen, .symbol: continue
      case .possessive, .closeQuote, .comma, .stop, .ellipsis, .colon, .semicolon, .question,
        .exclamation, .closeParenthesis, .percent:
        return false
      }
    }
    return false
  }

  /// Words that begin a sentence rather than go on with a name after an abbreviation.
  private func isStarter(_ index: Int) -> Bool {
    tokens[index].kind == .openQuote || Self.starters.contains(tokens[index].key)
  }

  /// Fewer tokens than the sentences of most texts have.
  private static let fewTokens = 12
  /// The most bytes of a heading.
  private static let headingBytes = 50
  /// Words that no heading ends with.
  private static let connectors = WordSet(
    """
    a an the of in on at by to for from with and or but as than that which who since until after
    before is are was were be been has have had said says told about over under into between
    """)
  /// The most tokens looked at for the first word of a sentence.
  private static let openingLength = 5
  private static let bullets: WordSet = ["•", "*", "‣", "▪", "◦", "●", "■", "·"]
  private static let starters = WordSet(
    """
    the a an he she it they we i you his her its their this that these those there in on at for
    but and so as if when while after before since because although however meanwhile both
    some many most all no not one two three what who how why where according officials police
    """)
}

/// The places where zones begin and end, passed once from first to last.
private struct ZoneEdges {
  private let offsets: [Int]
  private var next = 0

  /// The edges after the byte at which the first token starts.
  init(_ zones: [Zone], after start: Int) {
    offsets = zones.flatMap { [$0.span.start, $0.span.end] }.filter { $0 > start }
  }

  /// Whether an edge stands at or before `offset` that no earlier call has passed.
  mutating func pass(_ offset: Int) -> Bool {
    let before = next
    while next < offsets.count, offsets[next] <= offset { next += 1 }
    return next > before
  }
}
