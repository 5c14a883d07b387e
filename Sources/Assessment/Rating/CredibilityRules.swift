import Articles
import Extraction
import Prose

extension RatingAdvice {
  /// The suggested credibility of claim `claim` of article `article`, both by number; that of the
  /// group its figures belong to.
  public func credibility(
    ofClaim claim: Int, inArticle article: Int
  ) -> RatingSuggestion<Credibility> {
    CredibilityRules(advice: self, claim: claim, article: article).suggestion()
  }
}

/// The rules N0 to N8, over all mentions of what the claim counts.
private struct CredibilityRules {
  let advice: RatingAdvice
  let claim: Int
  let article: Int
  private let own: Set<Int>
  private let group: FigureGroup?
  private let pairs: [ComparedPair]
  private let linked: LinkedClaims

  init(advice: RatingAdvice, claim: Int, article: Int) {
    self.advice = advice
    self.claim = claim
    self.article = article
    let own = Set(
      advice.mentions.indices.filter {
        advice.mentions[$0].article == article && advice.mentions[$0].figure.claim == claim
      })
    self.own = own
    linked = LinkedClaims(
      id: advice.id(claim, of: article), origin: advice.claim(claim, of: article).origin?.actor,
      links: advice.context(claim, article).links)
    group = advice.comparison.groups.first { !own.isDisjoint(with: $0.mentions) }
    let all = (group?.pairs ?? []) + advice.comparison.related
    pairs = all.filter { own.contains($0.first) || own.contains($0.second) }
  }

  private var id: String { advice.id(claim, of: article) }
  private var reading: Claim { advice.claim(claim, of: article) }

  func suggestion() -> RatingSuggestion<Credibility> {
    let words = advice.quote(reading.content, of: article).lowercased()
      .split { !$0.isLetter && $0 != "'" && $0 != "’" }
    if own.isEmpty, let first = words.first, BasisWords.calls.contains(String(first)) {
      return RatingSuggestion(
        nil, because: [RatingReason("N0", "a call or wish cannot be checked", evidence: [id])])
    }
    var grade = Credibility.cannotBeJudged
    var reasons = [RatingReason("N1", "nothing known to begin with: 6")]
    raise(
      &grade, &reasons,
      isFirstPerson: words.contains { BasisWords.firstPerson.contains(String($0)) })
    lower(&grade, &reasons)
    note(&reasons)
    return RatingSuggestion(grade, because: reasons)
  }

  // What speaks for it.

  private func raise(
    _ grade: inout Credibility, _ reasons: inout [RatingReason], isFirstPerson: Bool
  ) {
    if let basis = statedBasis() {
      grade = .possiblyTrue
      reasons.append(RatingReason("N2", "the basis is stated: 3", evidence: [basis]))
    } else if isFirstPerson, own.isEmpty, reading.mode == .direct {
      grade = .possiblyTrue
      reasons.append(RatingReason("N2", "a first-person statement on own acts: 3", evidence: [id]))
    }
    let agreeing = pairs.filter { $0.relation == .corroborates }
    if let pair = agreeing.first {
      let isConfirmed = agreeing.contains(where: isConfirmed)
      grade = isConfirmed ? .confirmed : .probablyTrue
      let hint = isConfirmed ? "1" : "2 until you confirm that the origins are independent"
      reasons.append(
        RatingReason("N4", "agrees with an independent origin: \(hint)", evidence: ids(pair)))
    } else if let pair = pairs.first(where: isConsistent) {
      grade = .probablyTrue
      reasons.append(
        RatingReason("N3", "consistent with a claim of another origin: 2", evidence: ids(pair)))
    } else if let link = linked.support, linked.against.isEmpty {
      grade = .probablyTrue
      reasons.append(
        RatingReason(
          "N3", "linked as supported by another origin, \(link.origin ?? ""): 2",
          evidence: [id, link.other]))
    }
  }

  private func isConfirmed(_ pair: ComparedPair) -> Bool {
    let actors = [pair.first, pair.second].compactMap { actor(of: $0) }
    return actors.count == 2
      && advice.settings.confirmedIndependent.contains(FigureLinks.NamePair(actors[0], actors[1]))
  }

  /// Compatible numbers of two named origins, with none against.
  private func isConsistent(_ pair: ComparedPair) -> Bool {
    let isCompatible = pair.verdict == .boundCompatible && pair.relation == .none
    return isCompatible && !pairs.contains { $0.relation == .contradicts }
  }

  /// The mentions of the claim's own origin, or the claim's own figures where nothing ties them.
  private var ofOwnOrigin: [Int] {
    let mentions = group?.origins.filter { !own.isDisjoint(with: $0.mentions) }.flatMap(\.mentions)
    return mentions ?? Array(own)
  }

  /// A claim of the same origin behind one of its mentions that says how the number was made.
  private func statedBasis() -> String? {
    let places = ofOwnOrigin.sorted().map { advice.mentions[$0] }
    for place in places {
      let claims = advice.articles[place.article].reading.claims
      for (number, other) in claims.enumerated() {
        guard let content = other.content.first,
          (0..<Self.basisWithin).contains(content.start - place.figure.span.end),
          let origin = other.origin
        else { continue }
        let words = advice.quote(other.content, of: place.article).lowercased()
        let isOfOrigin = !PhraseWords(text: origin.actor).stems.isDisjoint(with: originWords)
        guard
          isOfOrigin
            || (origin.kind == .anonymousOfficial && goesBack(words, to: place, from: content))
        else { continue }
        if BasisWords.basis.contains(where: words.contains) {
          return advice.id(number, of: place.article)
        }
      }
    }
    return nil
  }

  /// Whether words behind a figure begin by going back to a number, and no other number stands
  /// between: an unnamed official of the body itself often explains its count.
  private func goesBack(_ words: String, to mention: FigureMention, from content: Span) -> Bool {
    let opening = words.split { !$0.isLetter }.prefix(6)
    guard opening.contains(where: { BasisWords.numberWords.contains(String($0)) }),
      let kind = mention.claim?.origin?.kind, kind == .officialBody || kind == .namedOfficial
    else { return false }
    return !advice.articles[mention.article].reading.figures.contains { figure in
      figure.role == .figure && figure.span.start >= mention.figure.span.end
        && figure.span.end <= content.start
    }
  }

  /// How many bytes behind a figure its basis may be stated: about three sentences.
  private static let basisWithin = 500

  /// The words of the names under which the claim's origin goes.
  private var originWords: Set<WordStem> {
    let mentioned = ofOwnOrigin.compactMap { advice.mentions[$0].claim?.origin?.actor }
    return Set((mentioned + [reading.origin?.actor ?? ""]).flatMap { PhraseWords(text: $0).stems })
  }

  // What speaks against it.

  private func lower(_ grade: inout Credibility, _ reasons: inout [RatingReason]) {
    let excluded = pairs.filter { $0.relation == .contradicts }.map(ids)
    let against =
      excluded
      + linked.against.map(\.other)
      .filter { other in !excluded.joined().contains { $0.hasPrefix(other + ".") } }
      .map { [id, $0] }
    let inner = pairs.contains { $0.relation == .driftOrError }
    if against.count > 1 || inner {
      grade = .improbable
      let why =
        inner ? "the origin contradicts itself" : "\(against.count) independent claims exclude it"
      let own = pairs.first { $0.relation == .driftOrError }.map(ids)
      let evidence =
        own
        ?? against.joined().reduce(into: []) { ids, id in
          if !ids.contains(id) { ids.append(id) }
        }
      reasons.append(RatingReason("N5", why + ": 5", evidence: evidence))
    } else if let evidence = against.first {
      grade = .doubtful
      reasons.append(RatingReason("N5", "an independent claim excludes it: 4", evidence: evidence))
    }
    if let hedge = reading.hedges.first(where: { $0.scope == .epistemic }) {
      hold(
        &grade, &reasons, "N6",
        "hedged (“\(advice.quote([hedge.span], of: article))”): not better than 3")
    }
    if let days = daysStale, days > advice.settings.staleAfterDays {
      hold(&grade, &reasons, "N7", "\(days) days old for the question: not better than 3")
    }
  }

  private func hold(
    _ grade: inout Credibility, _ reasons: inout [RatingReason], _ rule: String, _ why: String
  ) {
    if grade.rawValue < Credibility.possiblyTrue.rawValue { grade = .possiblyTrue }
    reasons.append(RatingReason(rule, why, evidence: [id]))
  }

  private var daysStale: Int? {
    guard let question = advice.questionDate else { return nil }
    return own.compactMap { number -> Int? in
      let mention = advice.mentions[number]
      let day = mention.figure.asOf?.date ?? advice.articles[mention.article].article.published
      return day.map { question.daysSince1970 - $0.daysSince1970 }
    }.max()
  }

  // What changes nothing and is said.

  private func note(_ reasons: inout [RatingReason]) {
    if let pair = pairs.first(where: { !$0.moves.isEmpty }) {
      reasons.append(
        RatingReason(
          "N8", "the wording moved (\(pair.drift.joined(separator: "; "))): rate the earliest",
          evidence: ids(pair)))
    }
    if let group, group.mentions.count > 1, group.independentOrigins < 2 {
      let origins = "\(group.independentOrigins) origin\(group.independentOrigins == 1 ? "" : "s")"
      reasons.append(
        RatingReason(
          "N1", "\(group.mentions.count) mentions, \(origins): not corroboration",
          evidence: group.mentions.prefix(3).map { advice.mentions[$0].id }))
    }
    reasons += linked.remarks
  }

  private func actor(of mention: Int) -> String? {
    group?.origins.first { $0.mentions.contains(mention) }?.actor
  }

  private func ids(_ pair: ComparedPair) -> [String] {
    [advice.mentions[pair.first].id, advice.mentions[pair.second].id]
  }
}
