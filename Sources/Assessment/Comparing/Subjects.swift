import Articles
import Extraction
import Prose

/// What each article is about: articles that share two of their leading names, a name and the kind
/// of event, or the name that leads both, share a subject.
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
  /// The name that leads each article most, where it is no country.
  let leaders: [WordStem?]
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
    let leading = LeadingNames.of(articles)
    var classes = DisjointSets(count: articles.count)
    var firstWith: [Tie: Int] = [:]
    for (number, article) in leading.enumerated() {
      for tie in Self.ties(of: article) {
        if let other = firstWith[tie] { classes.join(number, other) }
        firstWith[tie] = firstWith[tie] ?? number
      }
    }
    Self.joinLeaders(leading, &classes)
    var numbers: [Int: Int] = [:]
    var ofArticle: [Int] = []
    for (number, article) in leading.enumerated() {
      let root = article.names.isEmpty ? -1 : classes.root(of: number)
      if root >= 0, numbers[root] == nil { numbers[root] = numbers.count }
      ofArticle.append(root < 0 ? -1 : numbers[root] ?? -1)
    }
    self.ofArticle = ofArticle
    let shared = Self.sharedNames(leading, ofArticle)
    names = leading.indices.map { number in
      let own = Set(leading[number].names.filter { $0.weight > 1 }.map(\.stem))
      return own.union(shared[ofArticle[number]] ?? [])
    }
    leaders = leading.map { $0.names.first.flatMap { $0.isCountry ? nil : $0.stem } }
    days = ArticleDays.days(of: articles, subjects: ofArticle)
  }

  /// Two words in either order, or one that leads an article by itself.
  private struct Tie: Hashable {
    let low: UInt64
    let high: UInt64

    init(_ first: WordStem, _ second: WordStem) {
      low = min(first.packed, second.packed)
      high = max(first.packed, second.packed)
    }
  }

  /// Joins articles that one name leads, which is no country, where no two of them tell of different
  /// events: one town may have a march and a fire, and then an article that names no kind of event
  /// is of neither.
  private static func joinLeaders(_ leading: [LeadingNames], _ classes: inout DisjointSets) {
    var led: [WordStem: [Int]] = [:]
    for (number, article) in leading.enumerated() {
      guard let first = article.names.first(where: { !$0.isCountry }) else { continue }
      led[first.stem, default: []].append(number)
    }
    for articles in led.values where articles.count > 1 {
      let open = articles.filter { leading[$0].events.isEmpty }
      let told = Set(
        articles.filter { !leading[$0].events.isEmpty }.map { classes.root(of: $0) })
      guard let first = told.count == 1 ? told.first : open.first else { continue }
      for number in open { classes.join(first, number) }
    }
  }

  /// What of an article joins it to any other that has it too: two names, or a name and the kind of
  /// event that both tell of.
  private static func ties(of article: LeadingNames) -> [Tie] {
    let names = article.names
    var ties: [Tie] = []
    for (index, first) in names.enumerated() {
      for second in names[(index + 1)...] { ties.append(Tie(first.stem, second.stem)) }
      for event in article.events { ties.append(Tie(first.stem, event)) }
    }
    if let first = names.first, names.count == 1 { ties.append(Tie(first.stem, first.stem)) }
    return ties
  }

  /// The names that lead more than half of the articles on each subject, and those that the
  /// beginnings of some hold.
  private static func sharedNames(
    _ leading: [LeadingNames], _ subjects: [Int]
  ) -> [Int: Set<WordStem>] {
    var counts: [Int: [WordStem: (all: Int, leads: Int)]] = [:]
    var sizes: [Int: Int] = [:]
    for (article, subject) in zip(leading, subjects) where subject >= 0 {
      sizes[subject, default: 0] += 1
      for name in article.names {
        counts[subject, default: [:]][name.stem, default: (0, 0)].all += 1
        if name.isInLead { counts[subject]?[name.stem]?.leads += 1 }
      }
    }
    return counts.reduce(into: [:]) { result, entry in
      let size = sizes[entry.key] ?? 0
      result[entry.key] = Set(
        entry.value.filter { $0.value.all > max(1, size / 2) || $0.value.leads * 20 > size }.keys)
    }
  }
}
