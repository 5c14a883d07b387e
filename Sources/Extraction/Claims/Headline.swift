import Prose

/// The headline of an article, as far as it is written with a capital at nearly every word.
enum Headline {
  /// Its tokens, or an empty range where there is none or it is written like a sentence.
  static func tokens(of text: TokenizedText, _ zones: [Zone]) -> Range<Int> {
    guard let zone = zones.first(where: { $0.kind == .headline }) else { return 0..<0 }
    var first = 0
    while first < text.tokens.count, text.tokens[first].start < zone.span.start { first += 1 }
    var last = first
    var words = 0
    var capitals = 0
    while last < text.tokens.count, text.tokens[last].end <= zone.span.end {
      if text.tokens[last].kind == .word, text.tokens[last].span.length > 3 {
        words += 1
        capitals += text.tokens[last].isCapitalised ? 1 : 0
      }
      last += 1
    }
    return words > 0 && capitals * 10 >= words * 8 ? first..<last : 0..<0
  }
}
