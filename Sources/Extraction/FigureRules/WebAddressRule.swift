import Prose

extension NonFigureRule {
  /// Numbers inside web addresses.
  static let webAddress = NonFigureRule(
    name: "web address",
    finds: [
      "Search https://lass.example/?q=[30%25] for it.", "It is on www.lass.example/[2030/12].",
    ],
    leaves: [
      "The site lass.example has 30% more.", "A 24/7 line took 30 calls.", "It rose 3%/year.",
    ]
  ) { passage, start in
    var first = start
    while start - first < 60, passage.range.contains(first - 1), passage.touches(first) {
      first -= 1
    }
    guard first < start, isAddress(first..<start, in: passage) else { return nil }
    var end = start + 1
    while passage.touches(end), passage.kind(end) != .closeParenthesis, !endsSentence(end, passage)
    {
      end += 1
    }
    return start..<end
  }

  /// Whether the words begin with "www." or hold "://".
  private static func isAddress(_ words: Range<Int>, in passage: FigurePassage) -> Bool {
    if passage.slice(words.lowerBound).starts(with: "www".utf8) { return true }
    return words.contains {
      passage.kind($0) == .colon && passage.isMark($0 + 1, "/") && passage.isMark($0 + 2, "/")
    }
  }

  private static func endsSentence(_ position: Int, _ passage: FigurePassage) -> Bool {
    switch passage.kind(position) {
    case .stop, .comma, .semicolon: !passage.touches(position + 1)
    default: false
    }
  }
}
