import Prose

/// Finds the words that weaken a claim.
enum Hedging {
  /// The hedges of an attribution, in order: of its cue and inside its content.
  static func hedges(in attribution: Attribution, _ text: MarkedText) -> [Hedge] {
    var result: [Hedge] = []
    let weakCues = weakCues
    for range in attribution.cueTokens {
      for index in range where weakCues.contains(text.tokens[index].key) {
        result.append(Hedge(span: text.tokens[index].span, scope: .epistemic))
      }
    }
    for range in attribution.content { add(hedgesIn: range, text, to: &result) }
    for range in attribution.continuation { add(hedgesIn: range, text, to: &result) }
    if result.count > 1 { result.sort { $0.span < $1.span } }
    return result
  }

  /// The hedges among the tokens of `range`.
  static func hedges(in range: Range<Int>, _ text: MarkedText) -> [Hedge] {
    var result: [Hedge] = []
    add(hedgesIn: range, text, to: &result)
    return result
  }

  private static func add(
    hedgesIn range: Range<Int>, _ text: MarkedText, to result: inout [Hedge]
  ) {
    for index in range
    where !text.traits[index].isDisjoint(with: [.epistemicHedge, .numberHedge]) {
      let word = text.traits[index]
      if word.contains(.epistemicHedge), text.tokens[index].casing == .lower {
        result.append(Hedge(span: text.tokens[index].span, scope: .epistemic))
      } else if word.contains(.numberHedge), beforeNumber(index + 1, range, text) {
        result.append(Hedge(span: text.tokens[index].span, scope: .number))
      }
    }
  }

  private static func beforeNumber(_ index: Int, _ range: Range<Int>, _ text: MarkedText) -> Bool {
    var next = index
    while next < min(range.upperBound, index + 2) {
      if text.tokens[next].kind == .number || text.tokens[next].kind == .currency
        || text.traits[next].contains(.number)
      {
        return true
      }
      next += 1
    }
    return false
  }

  private static let weakCues = WordSet(
    """
    claim claims claimed claiming estimate estimates estimated estimating suggest suggests suggested
    suggesting allege alleges alleged alleging speculate speculated believe believes believed think
    thinks thought suspect suspects suspected expect expects expected hint hinted
    """)
}
