import Prose

/// The headline of an article: where it stands, and whether it has a capital at nearly every word.
struct Headline {
  /// Its tokens, empty where there is none: the part that the layout names, or a short first
  /// paragraph of one sentence.
  let tokens: Range<Int>
  /// The same, or an empty range where it is written like a sentence.
  let title: Range<Int>

  init(_ text: TokenizedText, _ zones: [Zone]) {
    let zoned = Self.zoned(text, zones)
    tokens = zoned ?? Self.firstParagraph(text)
    title = Self.isTitle(tokens, text, leastWords: zoned == nil ? 3 : 1) ? tokens : 0..<0
  }

  private static func zoned(_ text: TokenizedText, _ zones: [Zone]) -> Range<Int>? {
    guard let zone = zones.first(where: { $0.kind == .headline }) else { return nil }
    var first = 0
    while first < text.tokens.count, text.tokens[first].start < zone.span.start { first += 1 }
    var last = first
    while last < text.tokens.count, text.tokens[last].end <= zone.span.end { last += 1 }
    return first..<last
  }

  /// The most tokens of a headline.
  private static let longest = 32

  private static func firstParagraph(_ text: TokenizedText) -> Range<Int> {
    var last = 0
    while last < min(longest + 1, text.tokens.count),
      last == 0 || text.tokens[last].gap < .paragraph
    {
      last += 1
    }
    return last > longest || last == text.tokens.count ? 0..<0 : 0..<last
  }

  /// Whether four in five of the words of some length have a capital.
  private static func isTitle(
    _ range: Range<Int>, _ text: TokenizedText, leastWords: Int
  ) -> Bool {
    var words = 0
    var capitals = 0
    for index in range where text.tokens[index].kind == .word && text.tokens[index].span.length > 3
    {
      words += 1
      capitals += text.tokens[index].isCapitalised ? 1 : 0
    }
    return words >= leastWords && capitals * 10 >= words * 8
  }
}
