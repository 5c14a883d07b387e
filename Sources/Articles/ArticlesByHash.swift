/// The articles whose samples hold a run of words, by the hash of the run.
///
/// Chains in one list and no list for each hash, which nearly always has one article.
struct ArticlesByHash: Sendable {
  private struct Link: Sendable {
    let article: Int32
    /// The place of the next link, or -1.
    let next: Int32
  }

  /// The place of each hash's first link.
  private var first: [UInt32: Int32] = [:]
  private var links: [Link] = []

  /// A run that so many articles share is boilerplate and leads to no further ones.
  private static let articlesPerHash = 16

  /// Notes that an article's sample holds the run.
  mutating func add(_ article: Int, to hash: UInt32) {
    let next = first[hash] ?? -1
    if next >= 0, articles(with: hash).count >= Self.articlesPerHash { return }
    first[hash] = Int32(links.count)
    links.append(Link(article: Int32(article), next: next))
  }

  /// The articles with the run, the last one first.
  func articles(with hash: UInt32) -> [Int] {
    var result: [Int] = []
    var place = first[hash] ?? -1
    while place >= 0 {
      result.append(Int(links[Int(place)].article))
      place = links[Int(place)].next
    }
    return result
  }
}
