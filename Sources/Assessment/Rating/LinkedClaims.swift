/// What the analyst's links say for and against a claim.
struct LinkedClaims {
  /// The display name of the claim.
  let id: String
  /// The origin of the claim, or nil where nobody is named.
  let origin: String?
  /// What it is linked with.
  let links: [ClaimLink]

  /// A claim of another origin that supports it: not a copy, and not computed from one another.
  var support: ClaimLink? { links.first { $0.relation == .supports && isOther($0) } }

  /// Claims of other origins that contradict it.
  var against: [ClaimLink] { links.filter { $0.relation == .contradicts && isOther($0) } }

  /// Links that change nothing, and say so.
  var remarks: [RatingReason] {
    links.compactMap { link in
      switch link.relation {
      case .same: remark(link, "the same statement as \(link.other): not corroboration")
      case .derivedFrom where link.isFirst:
        remark(link, "computed from \(link.other): never corroborates it")
      case .derivedFrom: remark(link, "\(link.other) is computed from it: not corroboration")
      case .supports where !isOther(link):
        remark(link, "\(link.other) supports it and is of no other origin: not corroboration")
      case .supports, .contradicts: nil
      }
    }
  }

  private func remark(_ link: ClaimLink, _ sentence: String) -> RatingReason {
    RatingReason("N1", sentence, evidence: [id, link.other])
  }

  private func isOther(_ link: ClaimLink) -> Bool {
    guard let other = link.origin, let origin, other != origin else { return false }
    let tied = links.filter { $0.other == link.other }.map(\.relation)
    return !tied.contains(.derivedFrom) && !tied.contains(.same)
  }
}
