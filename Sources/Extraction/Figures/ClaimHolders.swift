import Prose

/// Finds the innermost claim that holds a figure, in one pass over both.
struct ClaimHolders {
  /// Every span of every content with the number of its claim, by start.
  private let contents: [(span: Span, claim: Int)]

  init(_ claims: [Claim]) {
    contents = claims.enumerated().flatMap { number, claim in
      claim.content.map { (span: $0, claim: number) }
    }.sorted { $0.span < $1.span }
  }

  /// Sets `claim` of each figure; `figures` are ordered by span.
  func attach(to figures: inout [Figure]) {
    var next = 0
    var open: [(span: Span, claim: Int)] = []
    for number in figures.indices {
      let span = figures[number].span
      while next < contents.count, contents[next].span.start <= span.start {
        open.append(contents[next])
        next += 1
      }
      open.removeAll { $0.span.end <= span.start }
      let holder = open.filter { $0.span.contains(span) }.min { $0.span.length < $1.span.length }
      figures[number].claim = holder?.claim
    }
  }
}
