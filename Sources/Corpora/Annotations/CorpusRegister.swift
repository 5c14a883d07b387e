public import Assessment
import Extraction

extension Corpus {
  /// All that is known of sources: letters from a file first, then the analyst's own, which win,
  /// whatever came first; with what is known of each source and who stands by whom.
  public var register: SourceRegister {
    var register = annotations.register
    register.parties = annotations.parties
    for rating in annotations.ratings {
      guard case .source(let actor) = rating.target, rating.axis == .reliability,
        let letter = Reliability(rawValue: rating.value)
      else { continue }
      let entry = SourceRegister.Entry(
        actor, topic: rating.topic, letter: letter, reason: rating.reason,
        date: rating.stamp?.time, author: rating.stamp?.analyst)
      // A rating that the register refuses says nothing to the rules; it stays with the analyst.
      try? register.add(entry)
    }
    return register
  }

  /// The letter of a source for all topics, the analyst's own or that of the register, or nil.
  public func letter(of source: String) -> Reliability? {
    if let own = annotations.rating(of: .source(source), on: .reliability) {
      return Reliability(rawValue: own.value)
    }
    return annotations.register.entry(for: source)?.letter
  }

  /// The topics of a claim: its tags, those of its article, and what its figures count, in order.
  public func topics(ofClaim claim: Int, inArticle article: Int) -> [String] {
    let targets = [
      Target.item(DisplayID(article: article + 1, claim: claim + 1)),
      .item(DisplayID(article: article + 1)),
    ]
    let tags = targets.flatMap { annotations.tags[$0] ?? [] }
    let counted = figures(ofClaim: claim, inArticle: article).flatMap {
      figure(article, $0).measure.outcomes.map(\.rawValue)
    }
    return (tags + counted).reduce(into: []) { topics, topic in
      if !topics.contains(topic) { topics.append(topic) }
    }
  }

  /// What the analyst linked with a claim, as the rating rules take it.
  public func claimLinks(_ claim: Int, inArticle article: Int) -> [ClaimLink] {
    let id = DisplayID(article: article + 1, claim: claim + 1)
    return annotations.links.compactMap { link in
      guard let relation = ClaimLink.Relation(link.relation) else { return nil }
      let (from, to) = (claimID(of: link.from), claimID(of: link.to))
      guard let from, let to, from != to, from == id || to == id else { return nil }
      let other = from == id ? to : from
      return ClaimLink(
        relation, to: other.description, isFirst: from == id,
        origin: origin(of: .item(other)))
    }
  }

  /// The claim that a target is or stands in, unless it was set aside or its origin withdrawn.
  private func claimID(of target: Target) -> DisplayID? {
    guard case .item(let id) = target, let claim = id.claim, !isDismissed(target) else {
      return nil
    }
    if let origin = origin(of: target), annotations.withdrawn.contains(origin) { return nil }
    return DisplayID(article: id.article, claim: claim)
  }
}

extension ClaimLink.Relation {
  /// What a link says of two claims; nil where it speaks of their origins alone.
  fileprivate init?(_ relation: Link.Relation) {
    switch relation {
    case .same: self = .same
    case .supports: self = .supports
    case .contradicts: self = .contradicts
    case .derivedFrom: self = .derivedFrom
    case .independent: return nil
    }
  }
}
