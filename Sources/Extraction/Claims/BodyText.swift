import Prose

/// Leaves out what is not running text: bylines, credits, subheadings and the like.
///
/// The headline stays: what it says, it says of someone.
struct BodyText {
  private let text: TokenizedText
  private let zones: [Zone]

  init(_ text: TokenizedText, _ zones: [Zone]) {
    self.text = text
    self.zones = zones.filter { $0.kind != .headline }.sorted { $0.span < $1.span }
  }

  /// The parts of `passages` that are running text, in order.
  func parts(of passages: [Passage]) -> [Passage] {
    guard !zones.isEmpty else { return passages }
    var next = 0
    return passages.compactMap { passage in
      var part = passage
      while next < zones.count, zones[next].span.end <= span(part).start { next += 1 }
      var zone = next
      while zone < zones.count, zones[zone].span.start < span(part).end {
        let tokens = self.tokens(in: zones[zone].span, of: part.tokens)
        zone += 1
        guard !tokens.isEmpty else { continue }
        if tokens.lowerBound == part.tokens.lowerBound {
          part.tokens = tokens.upperBound..<part.tokens.upperBound
        } else {
          part.tokens = part.tokens.lowerBound..<tokens.lowerBound
        }
        if part.tokens.isEmpty { return nil }
      }
      return part
    }
  }

  private func span(_ passage: Passage) -> Span { text.span(ofTokens: passage.tokens) }

  private func tokens(in span: Span, of range: Range<Int>) -> Range<Int> {
    var first = range.lowerBound
    while first < range.upperBound, text.tokens[first].end <= span.start { first += 1 }
    var last = first
    while last < range.upperBound, text.tokens[last].start < span.end { last += 1 }
    return first..<last
  }
}
