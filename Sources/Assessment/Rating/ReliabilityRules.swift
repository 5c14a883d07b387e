import Extraction

extension RatingAdvice {
  /// The suggested reliability of claim `claim` of article `article`, both by number.
  public func reliability(
    ofClaim claim: Int, inArticle article: Int
  ) -> RatingSuggestion<Reliability> {
    ReliabilityRules(
      advice: self, claim: claim, article: article, topics: context(claim, article).topics
    ).suggestion()
  }
}

/// The rules L0 to L3: a letter for each link of the chain, then one for the chain.
private struct ReliabilityRules {
  let advice: RatingAdvice
  let claim: Int
  let article: Int
  let topics: [String]

  private var reading: Claim { advice.claim(claim, of: article) }
  private var id: String { advice.id(claim, of: article) }

  func suggestion() -> RatingSuggestion<Reliability> {
    let links = reading.chain.filter { $0.role != .publisher }.map {
      advice.withKnownKind($0, in: article)
    }
    let judged = links.map(judgement)
    var reasons = judged.map(\.reason)
    guard let origin = links.firstIndex(where: { $0.role == .origin }) ?? links.indices.first else {
      return RatingSuggestion(nil, because: [RatingReason("L3", "nobody is named", evidence: [id])])
    }
    if judged[origin].letter == .cannotBeJudged {
      reasons.append(RatingReason("L3", "the origin cannot be judged", evidence: [id]))
      return RatingSuggestion(.cannotBeJudged, because: reasons)
    }
    if let hole = links.indices.first(where: { links[$0].kind == .unidentifiedPost }) {
      reasons.append(
        RatingReason(
          "L3", "the only path runs through an unidentified relay, \(links[hole].actor)",
          evidence: [id]))
      return RatingSuggestion(.cannotBeJudged, because: reasons)
    }
    if judged.contains(where: { $0.letter == nil }) {
      return RatingSuggestion(nil, because: reasons)
    }
    let letters = judged.compactMap(\.letter).filter { $0 != .cannotBeJudged }
    let holes = judged.count - letters.count
    if holes > 0 {
      reasons.append(RatingReason("L2", "\(holes) link\(holes == 1 ? "" : "s") unrated"))
    }
    let worst = letters.max { $0.rawValue < $1.rawValue }
    if letters.count > 1, let worst {
      reasons.append(RatingReason("L2", "the worst judged link gives \(worst.rawValue)"))
    }
    return RatingSuggestion(worst, because: reasons)
  }

  private struct Judgement {
    let letter: Reliability?
    let reason: RatingReason

    init(_ letter: Reliability?, _ rule: String, _ sentence: String, _ id: String) {
      self.letter = letter
      reason = RatingReason(rule, sentence, evidence: [id])
    }
  }

  private func judgement(of link: ChainLink) -> Judgement {
    if let entry = advice.register.entry(for: link.actor, topics: topics),
      let letter = entry.letter
    {
      let words = [
        "\(link.actor): \(letter.rawValue) by the register", entry.topic.map { "for \($0)" },
        entry.date.map { "on \($0)" }, entry.author.map { "by \($0)" },
      ].compactMap(\.self).joined(separator: " ")
      let reason = entry.reason.isEmpty ? "" : ", \(entry.reason)"
      return Judgement(letter, "L0", words + reason, id)
    }
    let (letter, why) = prior(of: link)
    let grade = letter?.rawValue ?? "n/a"
    return Judgement(letter, "L1", "\(link.actor): \(grade), \(why), no track record", id)
  }

  private func prior(of link: ChainLink) -> (Reliability?, String) {
    switch link.kind {
    case .wireAgency, .outlet: (.usually, "a news organisation, for what it was told or saw")
    case .officialBody, .namedOfficial, .group: official(link)
    case .anonymousOfficial: anonymous(link)
    case .post:
      postPrior(link)
    case .unidentifiedPost: (.cannotBeJudged, "a post by nobody named")
    case .person: (.cannotBeJudged, "a private person")
    case .arbitrary: (.cannotBeJudged, "nobody in particular")
    case .writer: (.cannotBeJudged, "the article itself")
    }
  }

  private func official(_ link: ChainLink) -> (Reliability?, String) {
    if figureSides.isEmpty, link.kind == .namedOfficial {
      return (.usually, "a named official on own statements, plans or refusals")
    }
    if advice.register.parties.isEmpty { return (nil, "stake unknown: set the parties first") }
    let parties = advice.register.parties
    let own = parties.first { party in
      ([party.name] + party.members).contains { belongs(link, to: $0) }
    }
    if let party = own {
      if figureSides.contains(where: party.opponents.contains) {
        return (.notUsually, "of a party, \(party.name), on the enemy's losses")
      }
      return (.fairly, "of a party, \(party.name), on its own side's losses")
    }
    if let party = parties.first(where: { $0.allies.contains { belongs(link, to: $0) } }) {
      return (.fairly, "allied with a party, \(party.name)")
    }
    return independent(link)
  }

  /// Nobody's party: what it says of its own field counts; on another the table has no prior.
  private func independent(_ link: ChainLink) -> (Reliability?, String) {
    let own = advice.register.descriptors[link.actor]?.ownTopics ?? []
    if own.isEmpty { return (.usually, "no stake known, own field taken as given") }
    let field = own.joined(separator: ", ")
    if topics.contains(where: own.contains) { return (.usually, "no stake known, own field") }
    return (nil, "no stake known, but outside its own field (\(field))")
  }

  private func anonymous(_ link: ChainLink) -> (Reliability?, String) {
    let outlet = reading.chain.first { other in
      other != link && (other.kind == .wireAgency || other.kind == .outlet)
    }
    if let outlet { return (.fairly, "unnamed, vouched for by \(outlet.actor)") }
    return (.cannotBeJudged, "unnamed, without an outlet that vouches")
  }

  /// As its owner, one lower until it is authenticated.
  private func postPrior(_ link: ChainLink) -> (Reliability?, String) {
    let (owner, why) = official(link)
    return (owner?.oneLower, "a post, one lower until authenticated; owner \(why)")
  }

  /// The sides whose losses the claim counts.
  private var figureSides: [String] {
    advice.articles[article].reading.figures.filter { $0.claim == claim }
      .compactMap(\.measure.side)
  }

  private func belongs(_ link: ChainLink, to name: String) -> Bool {
    let words = PhraseWords(text: name).stems
    let own = PhraseWords(text: link.actor).stems.union(advice.wordsBeside[link.actor] ?? [])
    return !words.isEmpty && words.isSubset(of: own)
  }
}
