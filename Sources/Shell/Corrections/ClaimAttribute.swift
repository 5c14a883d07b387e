import Extraction
import Prose

/// What of a claim the analyst can set.
enum ClaimAttribute: String, CaseIterable {
  case source, cue, content, actor, origin, kind, attribution

  /// Sets the attribute of `claim`; words must stand in the article.
  func set(_ value: PlacedText, of claim: inout Claim, in quotes: QuotePlace) throws(Diagnostic) {
    switch self {
    case .source:
      let span = try quotes.span(of: value, near: claim.sentence)
      let kind = claim.source?.kind ?? .person
      claim.source = ClaimSource(spans: [span], actor: value.text, kind: kind)
      claim.nameOrigin(value.text, kind: kind, at: [span])
    case .actor:
      claim.source?.actor = value.text
      claim.nameOrigin(
        value.text, kind: claim.source?.kind ?? .person, at: claim.source?.spans ?? [])
    case .origin:
      claim.nameOrigin(
        value.text, kind: claim.origin?.kind ?? .person, at: claim.origin?.source ?? [])
    case .attribution:
      guard let kind = SourceKind(rawValue: value.text) else {
        throw none(value, SourceKind.allCases.map(\.rawValue))
      }
      claim.source?.kind = kind
    case .cue: claim.cue = [try quotes.span(of: value, near: claim.sentence)]
    case .content: claim.content = [try quotes.span(of: value, near: claim.sentence)]
    case .kind:
      guard let kind = Claim.Kind(rawValue: value.text) else {
        throw none(value, Claim.Kind.allCases.map(\.rawValue))
      }
      claim.kind = kind
    }
  }

  private func none(_ value: PlacedText, _ known: [String]) -> Diagnostic {
    Diagnostic(
      .wrongValue, "'\(value.text)' is none of " + known.joined(separator: ", "), at: value.span,
      help: Spelling.help(for: value.text, among: known))
  }
}

extension Claim {
  /// Makes an actor the origin of the chain; the relays after it stay.
  fileprivate mutating func nameOrigin(_ actor: String, kind: SourceKind, at spans: [Span]) {
    chain.removeAll { $0.role == .origin }
    let origin = ChainLink(actor: actor, role: .origin, kind: kind, isExplicit: true, source: spans)
    chain.insert(origin, at: 0)
    if mode == .narrated { mode = .indirect }
  }
}
