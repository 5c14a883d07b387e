import Prose

/// The parts that the claims and figures of one article repeat, each kept once.
///
/// A link of a chain mostly names the words that the claim names as its source, every narrated
/// claim has the same chain, and the name of an actor stands in each of its claims. Equal lists and
/// names so take room once, whatever the rules made them of; nothing that is read changes. Names
/// count as equal by their bytes: an accent may be written in two ways.
struct SharedParts {
  private var spans: Set<[Span]> = []
  private var chains: Set<[ChainLink]> = []
  private var hedges: Set<[Hedge]> = []
  private var outcomes: Set<[Outcome]> = []
  private var names: Set<String> = []

  /// Equal claims, in just the room they need.
  mutating func sharing(_ claims: [Claim]) -> [Claim] {
    claims.map { claim in
      var claim = claim
      claim.cue = Self.one(of: claim.cue, in: &spans)
      claim.content = Self.one(of: claim.content, in: &spans)
      claim.hedges = Self.one(of: claim.hedges, in: &hedges)
      if let source = claim.source {
        claim.source = ClaimSource(
          spans: Self.one(of: source.spans, in: &spans),
          actor: name(source.actor), kind: source.kind)
      }
      claim.chain = chain(claim.chain)
      return claim
    }
  }

  /// Equal figures, in just the room they need.
  mutating func sharing(_ figures: [Figure]) -> [Figure] {
    figures.map { figure in
      var figure = figure
      figure.measure.outcomes = Self.one(of: figure.measure.outcomes, in: &outcomes)
      return figure
    }
  }

  private mutating func chain(_ links: [ChainLink]) -> [ChainLink] {
    if let index = chains.firstIndex(of: links),
      zip(chains[index], links).allSatisfy({ $0.actor.utf8.elementsEqual($1.actor.utf8) })
    {
      return chains[index]
    }
    let shared = links.map { link in
      var link = link
      link.actor = name(link.actor)
      link.source = Self.one(of: link.source, in: &spans)
      link.cue = Self.one(of: link.cue, in: &spans)
      return link
    }
    chains.insert(shared)
    return shared
  }

  private mutating func name(_ name: String) -> String {
    let known = names.insert(name).memberAfterInsert
    return known.utf8.elementsEqual(name.utf8) ? known : name
  }

  /// The list that is equal to `list` and was met first; a copy, where it is new, has no slack.
  private static func one<Element: Hashable>(
    of list: [Element], in lists: inout Set<[Element]>
  ) -> [Element] {
    if list.isEmpty { return [] }
    if let index = lists.firstIndex(of: list) { return lists[index] }
    let copy = list.count < list.capacity ? list.map { $0 } : list
    lists.insert(copy)
    return copy
  }
}
