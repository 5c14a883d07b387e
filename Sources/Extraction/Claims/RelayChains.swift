import Prose

/// Ties claims inside the content of others to them: as parent, and as a link of their chain.
enum RelayChains {
  /// How many claims before and after one are looked at.
  private static let reach = 24

  /// Sets the parents of `claims` and adds the outer sources that pass on what they hold.
  static func link(_ claims: inout [Claim]) {
    let extents = claims.map(extent)
    for inner in claims.indices {
      guard let place = claims[inner].cue.first?.start ?? claims[inner].content.first?.start else {
        continue
      }
      let near = max(0, inner - reach)..<min(claims.count, inner + reach + 1)
      var best: Int?
      for outer in near where outer != inner && extents[outer].contains(place) {
        guard claims[outer].cue.first?.start != place,
          let held = claims[outer].content.first(where: { $0.contains(place) })
        else {
          continue
        }
        let size = best.flatMap { number in
          claims[number].content.first { $0.contains(place) }?.length
        }
        if size.map({ held.length < $0 }) ?? true { best = outer }
      }
      guard let best else { continue }
      claims[inner].parent = best
    }
    for inner in claims.indices { addRelays(to: inner, in: &claims) }
  }

  /// From the first to the last byte of a claim's content.
  private static func extent(_ claim: Claim) -> Span {
    var extent = claim.content[0]
    for span in claim.content {
      extent = Span(min(extent.start, span.start), max(extent.end, span.end))
    }
    return extent
  }

  private static func addRelays(to inner: Int, in claims: inout [Claim]) {
    guard let outer = claims[inner].parent, let source = claims[outer].source,
      !claims[inner].chain.contains(where: { $0.actor == source.actor })
    else { return }
    let link = ChainLink(
      actor: source.actor, role: .relay, kind: source.kind, isExplicit: true, source: source.spans,
      cue: claims[outer].cue)
    let place =
      claims[inner].chain.firstIndex { $0.role == .publisher } ?? claims[inner].chain.count
    claims[inner].chain.insert(link, at: place)
  }
}
