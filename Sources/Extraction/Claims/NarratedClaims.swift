import Prose

/// Claims that the article makes in its own voice: sentences without attribution that state
/// something checkable.
struct NarratedClaims {
  private let text: MarkedText
  private let passages: [Passage]
  private let context: ReadingContext

  init(_ text: MarkedText, _ passages: [Passage], _ context: ReadingContext) {
    self.text = text
    self.passages = passages
    self.context = context
  }

  /// Adds the narrated claims of the passages that none of the `claims` touches; "amid fears that"
  /// leaves its sentence to the article.
  func append(to claims: inout [Claim]) {
    var taken: [Span] = []
    for number in claims.indices
    where claims[number].source != nil || claims[number].rule != NominalAttribution.name {
      taken += claims[number].content
      taken += claims[number].cue
    }
    taken.sort()
    var next = 0
    for passage in passages where !passage.tokens.isEmpty {
      let span = text.span(passage.tokens)
      while next < taken.count, taken[next].end <= span.start { next += 1 }
      if next < taken.count, taken[next].overlaps(span) { continue }
      if context.zones.contains(where: { $0.kind == .headline && $0.span.overlaps(span) }) {
        continue
      }
      if let content = content(of: passage) { claims.append(claim(passage, content)) }
    }
  }

  /// What a passage states, without connectives before it and glosses after a dash.
  private func content(of passage: Passage) -> Range<Int>? {
    var first = passage.tokens.lowerBound
    var last = passage.tokens.upperBound
    while last > first, endsSentence(last - 1) { last -= 1 }
    while first < last, text.tokens[first].kind != .number,
      text.traits[first].contains(.connective) || text.traits[first].contains(.coordinator)
        || text.tokens[first].kind == .comma || text.tokens[first].kind == .dash
    {
      first += 1
    }
    guard last - first >= 4 else { return nil }
    if let dash = (first + 4..<last).first(where: { text.tokens[$0].kind == .dash }),
      isCheckable(first..<dash)
    {
      last = dash
    }
    let range = first..<last
    guard text.quotation[first] < 0, isCheckable(range), text.holdsVerb(range) else { return nil }
    return range
  }

  private func endsSentence(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .stop, .exclamation, .ellipsis: text.quotation[index] < 0
    default: false
    }
  }

  /// Whether the words hold a number, or the act of someone named.
  private func isCheckable(_ range: Range<Int>) -> Bool {
    if text.tokens[range.upperBound - 1].kind == .question { return false }
    var hasNumber = false
    for index in range {
      let word = text.traits[index]
      if text.tokens[index].kind == .number || word.contains(.number) && !word.contains(.pronoun) {
        hasNumber = true
      }
      if word.contains(.subject), text.tokens[index].key == "you" || text.tokens[index].key == "i" {
        return false
      }
    }
    return hasNumber || namedActs(range)
  }

  /// Whether the sentence begins with a name that soon has its verb.
  private func namedActs(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, text.traits[index].contains(.determiner) { index += 1 }
    guard index + 2 < range.upperBound, text.tokens[index].isCapitalised,
      index > range.lowerBound || text.tokens[index + 1].isCapitalised
        || text.traits[index + 1].contains(.auxiliary)
    else { return false }
    let near = index..<min(range.upperBound, index + 8)
    return text.holdsVerb(near)
  }

  private func claim(_ passage: Passage, _ content: Range<Int>) -> Claim {
    var chain = [
      ChainLink(actor: "narrator", role: .origin, kind: .writer, isExplicit: false)
    ]
    if let publisher = context.publisher {
      chain.append(
        ChainLink(actor: publisher, role: .publisher, kind: .outlet, isExplicit: false))
    }
    return Claim(
      mode: .narrated, kind: .narration, sentence: text.span(passage.tokens), source: nil, cue: [],
      content: [text.span(content)], chain: chain, hedges: Hedging.hedges(in: content, text),
      confidence: .medium, rule: "narrated")
  }
}
