import Prose

/// Finds the innermost claim that holds a figure, in one pass over both.
struct ClaimHolders {
  /// Every span of every content with the number of its claim, by start.
  private let contents: [(span: Span, claim: Int)]

  init(_ claims: [Claim]) {
    var contents: [(span: Span, claim: Int)] = []
    contents.reserveCapacity(claims.count + claims.count / 4)
    for number in claims.indices {
      for span in claims[number].content { contents.append((span, number)) }
    }
    self.contents = contents.sorted { $0.span < $1.span }
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
      var holder: (span: Span, claim: Int)?
      for content in open where content.span.contains(span) {
        if let shortest = holder?.span.length, shortest <= content.span.length { continue }
        holder = content
      }
      figures[number].claim = holder?.claim
    }
  }
}
