import Articles
import Extraction
import Prose

/// Which names the articles on a subject put into each other: "Norway's Ostre Sound",
/// "Hatay in Turkey", "MAKURA, Ghana –".
///
/// Two places of which one contains the other count as one place; without a gazetteer, what the
/// articles say is all that is known.
struct PlaceKinship: Sendable {
  private var pairs: [Int: Set<Pair>] = [:]

  private struct Pair: Hashable {
    let low: UInt64
    let high: UInt64

    init(_ first: WordStem, _ second: WordStem) {
      low = min(first.packed, second.packed)
      high = max(first.packed, second.packed)
    }
  }

  /// The kinships in `articles`, each of which belongs to the subject of its number.
  init(of articles: [ReadArticle], subjects: [Int]) {
    for (number, article) in articles.enumerated() where !Task.isCancelled {
      let datelines = article.article.zones.filter { $0.kind == .dateline }.map(\.span)
      let text = article.reading.text
      var before: Range<Int>?
      var index = 0
      while index < text.tokens.count {
        guard text.tokens[index].isCapitalised else {
          index += 1
          continue
        }
        let start = index
        while index < text.tokens.count, text.tokens[index].isCapitalised { index += 1 }
        let run = start..<index
        if let before, Self.joins(before, run, text, datelines) {
          add(before, run, text, to: subjects[number])
        }
        before = run
      }
    }
  }

  /// Whether one of the two sets of words names a part of the other.
  func holds(_ first: Set<WordStem>, _ second: Set<WordStem>, in subject: Int) -> Bool {
    guard let known = pairs[subject] else { return false }
    return first.contains { one in second.contains { known.contains(Pair(one, $0)) } }
  }

  /// Whether only a possessive, "in" or "of", or in a dateline a comma, stands between two names;
  /// before "in" a noun may stand ("the Arden stadium in Lass").
  private static func joins(
    _ first: Range<Int>, _ second: Range<Int>, _ text: TokenizedText, _ datelines: [Span]
  ) -> Bool {
    if second.lowerBound == first.upperBound + 2, text.tokens[first.upperBound].kind == .word,
      !BindingWords.words.contains(text.word(first.upperBound).lowercased()),
      text.tokens[first.upperBound + 1].key == "in"
    {
      return true
    }
    guard second.lowerBound == first.upperBound + 1 else { return false }
    let between = text.tokens[first.upperBound]
    switch between.kind {
    case .possessive: return true
    case .comma: return datelines.contains { $0.contains(between.span) }
    case .word: return between.key == "in" || between.key == "of"
    default: return false
    }
  }

  private mutating func add(
    _ first: Range<Int>, _ second: Range<Int>, _ text: TokenizedText, to subject: Int
  ) {
    func stem(_ index: Int) -> WordStem {
      let span = text.tokens[index].span
      return WordStem(text.text.bytes[span.start..<span.end])
    }
    for one in first.suffix(3) {
      for other in second.prefix(3) {
        pairs[subject, default: []].insert(Pair(stem(one), stem(other)))
      }
    }
  }
}
