import Assessment
public import Extraction

/// One actor over all articles.
public struct SourceSummary: Hashable, Sendable {
  /// The canonical name.
  public var actor: String
  /// What sort of source it is, by its first claim.
  public var kind: SourceKind
  /// Claims that name it as their source.
  public var claims: Int
  /// Figures in those claims.
  public var figures: Int
  /// Articles with such a claim.
  public var articles: Int
}

extension SourceSummary {
  /// Every actor that a claim names as its source, in order of the first such claim.
  static func all(in articles: [ReadArticle]) -> [SourceSummary] {
    var summaries: [SourceSummary] = []
    // One look-up for each claim: sources are asked for over all claims of a session.
    var places: [String: Int] = [:]
    var lastArticles: [Int] = []
    for (number, article) in articles.enumerated() {
      let claims = article.reading.claims
      let figures = article.reading.figureCounts
      for position in claims.indices where !claims.isDismissed(position) {
        let claim = claims.packed(position)
        guard let actor = claim.actor else { continue }
        let place = places[actor] ?? summaries.count
        if place == summaries.count, let kind = claim.source?.kind {
          places[actor] = place
          summaries.append(
            SourceSummary(actor: actor, kind: kind, claims: 0, figures: 0, articles: 0))
          lastArticles.append(-1)
        }
        summaries[place].claims += 1
        summaries[place].figures += figures[position]
        if lastArticles[place] != number { summaries[place].articles += 1 }
        lastArticles[place] = number
      }
    }
    return summaries
  }
}

extension Reading {
  /// How many figures each claim holds, in the order of the claims.
  fileprivate var figureCounts: [Int] {
    var counts = [Int](repeating: 0, count: claims.count)
    for figure in figures.indices where figures.role(figure) == .figure {
      if let claim = figures.claim(figure) { counts[claim] += 1 }
    }
    return counts
  }
}
