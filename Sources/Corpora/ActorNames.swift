import Extraction

/// One name for each actor throughout a session, whatever the articles call them.
///
/// A surname alone stands for the one person who is named in full with it; what the analyst merged
/// or split always wins. Every name stays as the text has it in the spans.
struct ActorNames: Sendable {
  /// What the analyst merged: a name and the one that stands for it.
  private(set) var merged: [String: String] = [:]
  /// Names that the analyst keeps apart from every other.
  private(set) var split: Set<String> = []
  /// Persons with more than one word to their name, by the last word, folded.
  private var fullNames: [FoldedText: Set<String>] = [:]
  /// Positions of the articles that name an actor by one word, by that word in the machine's
  /// reading.
  private var articles: [String: Set<Int>] = [:]

  /// The name that stands for `actor`.
  func canonical(_ actor: String, _ kind: SourceKind) -> String {
    // Merges may lead on; the bound keeps a circle, which `merge` refuses, from going round.
    var name = known(actor, kind)
    for _ in 0..<8 {
      guard let next = merged[name], next != name else { break }
      name = next
    }
    return name
  }

  private func known(_ actor: String, _ kind: SourceKind) -> String {
    guard Self.isPerson(kind), !split.contains(actor), !actor.contains(" ") else { return actor }
    let full = fullNames[FoldedText(actor)] ?? []
    return full.count == 1 ? full.first ?? actor : actor
  }

  /// Takes the actors of an article in.
  /// - Returns: positions of the articles whose actors may be called otherwise now.
  mutating func take(_ reading: Reading, article: Int) -> Set<Int> {
    var touched: Set<Int> = []
    for (actor, kind) in reading.claims.actors {
      guard let last = actor.split(separator: " ").last, last.count < actor.count else {
        articles[actor, default: []].insert(article)
        continue
      }
      guard Self.isPerson(kind) else { continue }
      if fullNames[FoldedText(String(last)), default: []].insert(actor).inserted {
        touched.formUnion(articles[String(last)] ?? [])
      }
    }
    return touched
  }

  /// Makes `canonical` stand for `actor`, or takes that back; gives what stood for it before.
  mutating func merge(_ actor: String, into canonical: String?) -> String? {
    let former = merged[actor]
    merged[actor] = canonical
    return former
  }

  /// Keeps `actor` apart from every other name, or no longer; gives whether it was before.
  mutating func setSplit(_ actor: String, _ isSplit: Bool) -> Bool {
    if isSplit { return !split.insert(actor).inserted }
    return split.remove(actor) != nil
  }

  /// Forgets the articles and keeps what the analyst said.
  mutating func forgetArticles() {
    fullNames = [:]
    articles = [:]
  }

  private static func isPerson(_ kind: SourceKind) -> Bool {
    switch kind {
    case .namedOfficial, .person: true
    case .officialBody, .anonymousOfficial, .wireAgency, .outlet, .post, .unidentifiedPost, .group,
      .arbitrary, .writer:
      false
    }
  }
}

extension Reading {
  /// The reading with every actor called by its name in the session.
  ///
  /// What is called the same already stays as it is, so that both readings share their room.
  func named(by names: ActorNames) -> Reading {
    if claims.actors.allSatisfy({ names.canonical($0.name, $0.kind) == $0.name }) { return self }
    var claims = Array(claims)
    for position in claims.indices {
      if let source = claims[position].source {
        let name = names.canonical(source.actor, source.kind)
        if name != source.actor { claims[position].source?.actor = name }
      }
      for (link, value) in claims[position].chain.enumerated() {
        let name = names.canonical(value.actor, value.kind)
        if name != value.actor { claims[position].chain[link].actor = name }
      }
    }
    return Reading(self, claims: claims, figures: Array(figures)).packed
  }
}
