import Prose

/// Finds the claims of a text: cues first, then source and content of each.
struct ClaimReader {
  let text: TokenizedText
  let context: ReadingContext

  init(_ text: TokenizedText, _ context: ReadingContext) {
    self.text = text
    self.context = context
  }

  /// The claims, ordered by the start of their content.
  func claims() -> [Claim] {
    guard !text.tokens.isEmpty else { return [] }
    let marked = MarkedText(text, context.zones)
    var passages = Passage.passages(of: marked)
    passages = BodyText(text, context.zones).parts(of: passages)
    var found = AttributionPass(marked, passages).attributions()
    found = Nesting.resolve(found, in: marked)
    var actors = ActorNaming(marked, found)
    let builder = ClaimBuilder(marked, context)
    var claims = found.map { builder.claim(of: $0, &actors) }
    RelayChains.link(&claims)
    NarratedClaims(marked, passages, context).append(to: &claims)
    return ordered(claims)
  }

  /// The claims by the start of their content, with the numbers of parents renewed.
  private func ordered(_ claims: [Claim]) -> [Claim] {
    let keys = claims.map { ($0.content[0], $0.cue.first?.start ?? 0) }
    let order = claims.indices.sorted { keys[$0] < keys[$1] }
    var place = [Int](repeating: 0, count: claims.count)
    for (new, old) in order.enumerated() { place[old] = new }
    return order.map { old in
      var claim = claims[old]
      claim.parent = claim.parent.map { place[$0] }
      return claim
    }
  }
}
