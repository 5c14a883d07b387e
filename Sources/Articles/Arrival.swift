private import Digests

/// What a newly read article is to those that were read before it.
public enum Arrival: Hashable, Sendable {
  /// None of the below.
  case new
  /// The same bytes as article number `earlier`.
  case sameBytes(as: Int)
  /// Other bytes under the path, or the identifier, of article number `earlier`, or under its
  /// headline and publisher.
  case changedVersion(of: Int)
  /// Nearly the text of article number `earlier`; they share so many percent of their runs of
  /// five words, by a sample.
  case nearlySame(as: Int, sharedPercent: Int)
}

/// The articles that were read, by what makes a later one the same: a value that only grows.
///
/// Adding and asking take time for the article's own length, not for the number of those known.
public struct KnownArticles: Sendable {
  /// From this part of shared runs of words on two texts are called nearly the same.
  static let nearlySameFromPercent = 80

  /// How many were added.
  public private(set) var count = 0
  private var byDigest: [SHA256Digest: Int] = [:]
  private var byVersion: [VersionKey: Int] = [:]
  private var bySample = ArticlesByHash()
  /// The samples of all articles, one after the other, and where each ends: no list for each.
  private var samples: [UInt32] = []
  private var sampleEnds: [UInt32] = []

  /// No articles.
  public init() {}

  /// Adds an article under the next number, from 0; of two alike the later is the one found next.
  public mutating func add(_ article: Article) { add(article, TextSketch(of: article.body)) }

  private mutating func add(_ article: Article, _ sketch: TextSketch) {
    byDigest[article.sha256] = count
    for key in VersionKey.keys(of: article) { byVersion[key] = count }
    for hash in sketch.keys { bySample.add(count, to: hash) }
    samples += sketch.smallest
    sampleEnds.append(UInt32(samples.count))
    count += 1
  }

  /// What `article` is to the ones added; it is added too, unless its very bytes were.
  public mutating func take(_ article: Article) -> Arrival {
    let sketch = TextSketch(of: article.body)
    let arrival = arrival(of: article, sketch)
    if case .sameBytes = arrival { return arrival }
    add(article, sketch)
    return arrival
  }

  /// What `article` is to the ones added: the first case that applies, in the order of `Arrival`.
  public func arrival(of article: Article) -> Arrival {
    arrival(of: article, TextSketch(of: article.body))
  }

  private func arrival(of article: Article, _ sketch: TextSketch) -> Arrival {
    if let earlier = byDigest[article.sha256] { return .sameBytes(as: earlier) }
    for key in VersionKey.keys(of: article) {
      if let earlier = byVersion[key] { return .changedVersion(of: earlier) }
    }
    let near = candidates(for: sketch)
      .map { (number: $0, percent: sketch.sharedPercent(with: self.sketch(of: $0))) }
      .max { ($0.percent, $1.number) < ($1.percent, $0.number) }
    guard let near, near.percent >= Self.nearlySameFromPercent else { return .new }
    return .nearlySame(as: near.number, sharedPercent: near.percent)
  }

  /// The articles that share any run of the sample.
  private func candidates(for sketch: TextSketch) -> Set<Int> {
    Set(sketch.keys.flatMap { bySample.articles(with: $0) })
  }

  private func sketch(of number: Int) -> TextSketch {
    let start = number == 0 ? 0 : Int(sampleEnds[number - 1])
    return TextSketch(smallest: samples[start..<Int(sampleEnds[number])])
  }
}

/// What two versions of one article have in common.
private enum VersionKey: Hashable, Sendable {
  case file(path: String)
  case row(path: String, identifier: String)
  case title(headline: String, publisher: String)

  static func keys(of article: Article) -> [VersionKey] {
    var keys: [VersionKey] = []
    if let path = article.path {
      if article.numberInFile == nil {
        keys.append(.file(path: path))
      } else if let identifier = article.identifier {
        keys.append(.row(path: path, identifier: identifier))
      }
    }
    if let headline = article.headline, let publisher = article.publisher {
      keys.append(.title(headline: headline, publisher: publisher))
    }
    return keys
  }
}
