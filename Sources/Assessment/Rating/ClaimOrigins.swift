import Articles
import Extraction

extension RatingAdvice {
  /// The origins with which the figures of claim `claim` of article `article` are counted, as far
  /// as the claim names them otherwise; in the order of the groups.
  public func origins(ofClaim claim: Int, inArticle article: Int) -> [OriginMentions] {
    let names = Set(self.claim(claim, of: article).chain.map(\.actor))
    let own = Set(
      mentions.indices.filter {
        mentions[$0].article == article && mentions[$0].figure.claim == claim
      })
    var found: [OriginMentions] = []
    for var origin in comparison.groups.flatMap(\.origins)
    where !own.isDisjoint(with: origin.mentions) {
      origin.otherNames.removeAll { !names.contains($0.name) }
      if !found.contains(where: { ($0.actor, $0.otherNames) == (origin.actor, origin.otherNames) })
      {
        found.append(origin)
      }
    }
    return found
  }
}
