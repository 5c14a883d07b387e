import Articles
import Extraction
public import Prose

/// Claims of several articles that quote the same words: said once, however many print them.
public struct SharedQuotation: Hashable, Sendable {
  /// The claims by whom they name, in order of their first claim; never empty.
  ///
  /// More than one stands there where the articles do not agree on who said it.
  public var origins: [Naming]
  /// How many words of the quotation return verbatim, at least the run that joins.
  public var words: Int
  /// Those words as the first claim has them, in its article, in order; never empty.
  public var quote: [Span]

  /// The claims, in order; at least two, of at least two articles.
  public var claims: [Place] { origins.flatMap(\.claims).sorted() }

  /// One where anybody is named, else none: who prints the same words did not hear them apart.
  public var independentOrigins: Int { origins.contains { $0.actor != nil } ? 1 : 0 }

  /// The claims that name one origin.
  public struct Naming: Hashable, Sendable {
    /// Its canonical name, or nil where nobody is named.
    public var actor: String?
    /// In order; never empty.
    public var claims: [Place]
  }

  /// Where a claim stands.
  public struct Place: Hashable, Comparable, Sendable {
    /// The number of its article in the list that is compared.
    public var article: Int
    /// The number of the claim in the article's reading.
    public var claim: Int

    /// Claim number `claim` of article number `article`.
    public init(article: Int, claim: Int) {
      (self.article, self.claim) = (article, claim)
    }

    /// In the order of the articles, and of the claims in one.
    public static func < (left: Place, right: Place) -> Bool {
      (left.article, left.claim) < (right.article, right.claim)
    }
  }
}

extension SharedQuotation {
  /// The quotations that two or more of `articles` share among `claims`, in order of their first
  /// claim; linear in the words of the claims.
  ///
  /// Two claims are joined by `wordsOfSharedRun` words in a row. A claim that holds another one of
  /// the same quotation is left out, since it passes on what that one says.
  public static func all(
    among claims: [Place], in articles: [ReadArticle], wordsOfSharedRun length: Int
  ) -> [SharedQuotation] {
    let quoting = claims.sorted().filter {
      let mode = articles[$0.article].reading.claims[$0.claim].mode
      return mode == .direct || mode == .mixed
    }
    let runs = quoting.map { place in
      let read = articles[place.article].reading
      return QuotedRuns(of: read.claims[place.claim].content, in: read.text, length: length)
    }
    var joined = DisjointSets(count: quoting.count)
    var firstWith: [UInt64: Int] = [:]
    var shared = Set<UInt64>()
    for (number, place) in quoting.enumerated() {
      for run in runs[number].hashes {
        guard let other = firstWith[run] else {
          firstWith[run] = number
          continue
        }
        joined.join(other, number)
        if quoting[other].article != place.article { shared.insert(run) }
      }
    }
    let groups = Dictionary(grouping: quoting.indices) { joined.root(of: $0) }.values
    return groups.compactMap { group in
      let places = group.map { quoting[$0] }
      guard Set(places.map(\.article)).count > 1,
        let (words, quote) = runs[group[0]].longestStretch(of: shared)
      else { return nil }
      let relaying = Set(
        places.compactMap { place in
          articles[place.article].reading.claims[place.claim].parent
            .map { Place(article: place.article, claim: $0) }
        })
      return SharedQuotation(
        origins: Naming.all(of: places.filter { !relaying.contains($0) }, in: articles),
        words: words, quote: quote)
    }.sorted { $0.claims[0] < $1.claims[0] }
  }
}

extension SharedQuotation.Naming {
  /// The claims by whom they name; names of one origin are one.
  fileprivate static func all(
    of places: [SharedQuotation.Place], in articles: [ReadArticle]
  ) -> [SharedQuotation.Naming] {
    var names = SubjectOrigins()
    for article in Set(places.map(\.article)).sorted() { names.add(articles[article]) }
    var merging = OriginMerging(names)
    var result: [SharedQuotation.Naming] = []
    var numbers: [Int: Int] = [:]
    for place in places {
      let article = articles[place.article]
      let origin = article.reading.claims[place.claim].origin
      let source = origin.flatMap { names.number(of: $0.actor, in: article) }
        .map { ($0, names.sources[$0]) }
      let named = source.flatMap { number, source in
        OriginSource.standing(of: source.kind, source.name) == .nobody ? nil : number
      }
      let root = named.map { merging.root(of: $0) } ?? -1
      let actor = named == nil ? nil : origin?.actor
      if let number = numbers[root] {
        result[number].claims.append(place)
        let isLonger = (actor ?? "").utf8.count > (result[number].actor ?? "").utf8.count
        if isLonger { result[number].actor = actor }
      } else {
        numbers[root] = result.count
        result.append(SharedQuotation.Naming(actor: actor, claims: [place]))
      }
    }
    return result
  }
}

/// The runs of words of one claim, with their places.
private struct QuotedRuns {
  /// The hash of each run, by the number of its first word.
  let hashes: [UInt64]
  private let words: [Span]
  private let content: [Span]
  private let length: Int

  init(of content: [Span], in text: TokenizedText, length: Int) {
    let runs = WordRuns(text: text, length: length)
    hashes = runs.runs(in: content)
    words = runs.wordSpans(in: content)
    self.content = content
    self.length = length
  }

  /// The most words in a row that lie in `shared` runs, and where they stand; nil for none.
  func longestStretch(of shared: Set<UInt64>) -> (words: Int, quote: [Span])? {
    var best = 0..<0
    var start = 0
    for end in hashes.indices {
      if !shared.contains(hashes[end]) {
        start = end + 1
      } else if end + 1 - start > best.count {
        best = start..<(end + 1)
      }
    }
    guard let first = best.first, let last = best.last else { return nil }
    let whole = Span(words[first].start, words[last + length - 1].end)
    let quote = content.filter { $0.overlaps(whole) }.map {
      Span(max($0.start, whole.start), min($0.end, whole.end))
    }
    return (best.count + length - 1, quote)
  }
}
