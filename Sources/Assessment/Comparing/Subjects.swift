import Articles
import Extraction
import Prose

/// What each article is about: articles that share their leading names share a subject.
///
/// A figure without a stated event is taken to belong to its article's subject, so that "three
/// killed" of one event is never compared with "three killed" of another.
struct Subjects: Sendable {
  /// The number of each article's subject, from 0 in order of first appearance; -1 where its text
  /// names nothing.
  let ofArticle: [Int]
  /// The names that each article is about: in its first two sentences, more than once, or among
  /// the leading names of more than half of the articles on its subject.
  let names: [Set<WordStem>]
  /// The day of each article: that of publication, else of its dateline in the year of the others
  /// on its subject.
  let days: [CalendarDate?]

  /// How many names lead an article.
  ///
  /// Two shared ones join two articles; with more names, chains of articles that only touch each
  /// other would grow into one subject.
  static let leadingNames = 8

  /// The subjects of `articles`, whatever their order.
  init(of articles: [ReadArticle]) {
    let weighted = articles.map { Self.leadingNames(of: $0) }
    let ranked = weighted.map { $0.map(\.stem) }
    var classes = DisjointSets(count: articles.count)
    var firstWithPair: [NamePair: Int] = [:]
    for (number, names) in ranked.enumerated() {
      for (index, first) in names.enumerated() {
        for second in names[(index + 1)...] {
          let pair = NamePair(first, second)
          if let other = firstWithPair[pair] {
            classes.join(number, other)
          } else {
            firstWithPair[pair] = number
          }
        }
      }
      if names.count == 1 { Self.join(number, lonely: names[0], &classes, &firstWithPair) }
    }
    var numbers: [Int: Int] = [:]
    var ofArticle: [Int] = []
    for number in ranked.indices {
      let root = ranked[number].isEmpty ? -1 : classes.root(of: number)
      if root >= 0, numbers[root] == nil { numbers[root] = numbers.count }
      ofArticle.append(root < 0 ? -1 : numbers[root] ?? -1)
    }
    self.ofArticle = ofArticle
    let shared = Self.sharedNames(ranked, ofArticle)
    names = weighted.indices.map { number in
      let own = Set(weighted[number].filter { $0.weight > 1 }.map(\.stem))
      return own.union(shared[ofArticle[number]] ?? [])
    }
    days = ArticleDays.days(of: articles, subjects: ofArticle)
  }

  /// The names that lead more than half of the articles on each subject.
  private static func sharedNames(
    _ ranked: [[WordStem]], _ subjects: [Int]
  ) -> [Int: Set<WordStem>] {
    var counts: [Int: [WordStem: Int]] = [:]
    var sizes: [Int: Int] = [:]
    for (names, subject) in zip(ranked, subjects) where subject >= 0 {
      sizes[subject, default: 0] += 1
      for name in names { counts[subject, default: [:]][name, default: 0] += 1 }
    }
    return counts.reduce(into: [:]) { result, entry in
      let needed = (sizes[entry.key] ?? 0) / 2
      result[entry.key] = Set(entry.value.filter { $0.value > max(1, needed) }.keys)
    }
  }

  /// Two names in either order.
  private struct NamePair: Hashable {
    let low: UInt64
    let high: UInt64

    init(_ first: WordStem, _ second: WordStem) {
      low = min(first.packed, second.packed)
      high = max(first.packed, second.packed)
    }
  }

  private struct LeadingName {
    let stem: WordStem
    let weight: Int
  }

  /// An article with one name joins those of the same single name.
  private static func join(
    _ number: Int, lonely name: WordStem, _ classes: inout DisjointSets,
    _ firstWithPair: inout [NamePair: Int]
  ) {
    let pair = NamePair(name, name)
    if let other = firstWithPair[pair] { classes.join(number, other) }
    firstWithPair[pair] = firstWithPair[pair] ?? number
  }

  /// The most frequent names of an article, each by the last word of a run of capitalised words;
  /// a name in the first two sentences of running text counts double.
  private static func leadingNames(of article: ReadArticle) -> [LeadingName] {
    let text = article.reading.text
    var weights: [WordStem: Int] = [:]
    var order: [WordStem] = []
    var number = 0
    for sentence in text.sentences {
      let tokens = sentence.tokens
      let zone = article.article.zones.first { $0.span.overlaps(sentence.span) }?.kind
      if isHeadline(text.tokens[tokens]) || isImprint(zone) { continue }
      defer { if zone == nil || zone == .dateline { number += 1 } }
      for index in tokens where text.tokens[index].isCapitalised {
        let next = index + 1
        if next < tokens.upperBound, text.tokens[next].isCapitalised { continue }
        let isAlone = index == tokens.lowerBound
        if isAlone, next < tokens.upperBound, text.tokens[next].kind == .word { continue }
        let span = text.tokens[index].span
        let stem = WordStem(text.text.bytes[span.start..<span.end])
        if CalendarWords.stems.contains(stem) || BindingWords.stems.contains(stem) { continue }
        if weights[stem] == nil { order.append(stem) }
        weights[stem, default: 0] += number < 2 ? 2 : 1
      }
    }
    let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let sorted = order.sorted {
      (weights[$0] ?? 0, ranks[$1] ?? 0) > (weights[$1] ?? 0, ranks[$0] ?? 0)
    }
    return sorted.prefix(leadingNames).map { LeadingName(stem: $0, weight: weights[$0] ?? 0) }
  }

  /// Whether a part names the paper and its people, and not what happened.
  private static func isImprint(_ zone: Zone.Kind?) -> Bool {
    switch zone {
    case .byline, .dateLine, .credit: true
    case .headline, .dateline, .subheading, .caption, nil: false
    }
  }

  /// Whether most words have a capital, so that a capital tells nothing about names.
  private static func isHeadline(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.filter { $0.kind == .word }
    return words.count > 3 && words.filter(\.isCapitalised).count * 5 > words.count * 3
  }
}
