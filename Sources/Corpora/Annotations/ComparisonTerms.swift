public import Assessment
import Extraction

extension Corpus {
  /// The settings of a comparison with what the analyst said of parties and withdrawn origins.
  public func terms(_ settings: ComparisonSettings) -> ComparisonSettings {
    var terms = settings
    terms.parties = annotations.parties
    terms.withdrawnOrigins = annotations.withdrawn
    return terms
  }

  /// The analyst's links and picks as a comparison takes them.
  public var figureLinks: FigureLinks {
    var links = FigureLinks()
    for pick in annotations.picks { links.picks[pick.figure.description] = pick.value }
    for link in annotations.links {
      switch link.relation {
      case .same:
        if let pair = origins(of: link) { links.sameOrigin.append(pair) }
      case .independent:
        if let pair = origins(of: link) { links.independent.append(pair) }
      case .derivedFrom:
        for figure in figures(of: link.from) {
          links.derivedFrom[figure, default: []] += figures(of: link.to)
        }
      case .supports, .contradicts: break
      }
    }
    return links
  }

  /// The origins that the two ends stand for, where each has one.
  private func origins(of link: Link) -> FigureLinks.NamePair? {
    guard let first = origin(of: link.from), let second = origin(of: link.to) else { return nil }
    return FigureLinks.NamePair(first, second)
  }

  /// The origin of a claim or of the claim that holds a figure, or the source itself.
  public func origin(of target: Target) -> String? {
    switch target {
    case .source(let actor): return actor
    case .item(let id):
      switch row(id) {
      case .claim(let article, let claim): return self.claim(article, claim).origin?.actor
      case .figure(let article, let figure):
        return self.figure(article, figure).claim.flatMap { claim(article, $0).origin?.actor }
      case .article, .source, .note, .rating, nil: return nil
      }
    }
  }

  /// Display names of the figures that a target stands for: itself, or those of a claim.
  public func figures(of target: Target) -> [String] {
    guard case .item(let id) = target else { return [] }
    switch row(id) {
    case .figure(let article, let figure): return [figureID(article, figure).description]
    case .claim(let article, let claim):
      return figures(ofClaim: claim, inArticle: article).map {
        figureID(article, $0).description
      }
    case .article, .source, .note, .rating, nil: return []
    }
  }
}
