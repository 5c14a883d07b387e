import Prose

/// Gives figures behind a closed claim to it where the sentence goes on for its source: "…, the
/// ministry said, bringing the total to 40".
struct ContinuedClaims {
  /// Where a continuation stands, with the number of its claim.
  private var continuations: [(span: Span, claim: Int)] = []

  /// The continuations of `claims` in `text`.
  init(of claims: [Claim], in text: TokenizedText) {
    for number in claims.indices where claims[number].mode != .narrated {
      let sentence = claims[number].sentence
      guard let end = Self.end(of: claims[number]), let last = claims[number].content.last,
        last.end <= end,
        let token = text.tokens.lastToken(endingAt: end)
      else { continue }
      var next = token + 1
      while next < text.tokens.count, next < token + 3, text.tokens[next].kind == .word {
        next += 1
      }
      guard next + 1 < text.tokens.count, text.tokens[next].kind == .comma,
        Self.participles.contains(text.tokens[next + 1].key),
        sentence.contains(text.tokens[next + 1].span)
      else { continue }
      continuations.append((Span(text.tokens[next].end, sentence.end), number))
    }
  }

  /// The end of the words that say whose a claim is, nil where none do.
  private static func end(of claim: Claim) -> Int? {
    var end: Int?
    for span in claim.cue { end = max(end ?? 0, span.end) }
    for span in claim.source?.spans ?? [] { end = max(end ?? 0, span.end) }
    return end
  }

  /// Sets `claim` of the figures that stand in a continuation and in no claim.
  func attach(to figures: inout [Figure]) {
    if continuations.isEmpty { return }
    for number in figures.indices where figures[number].claim == nil {
      figures[number].claim = continuations.last { $0.span.contains(figures[number].span) }?.claim
    }
  }

  private static let participles = WordSet("bringing taking raising pushing lifting putting")
}
