import Extraction
import Prose

/// Event, place and period of a figure as far as they belong to what is counted.
///
/// Words outside the claimed content, as in "last week the ministry said" or "according to a lab in
/// Geneva", say when and where it was said and not what was counted.
struct StatedCircumstances {
  private(set) var event: Span?
  private(set) var place: Span?
  private(set) var period: Period?
  private(set) var kind: Measure.CountKind?

  init(_ mention: FigureMention) {
    let measure = mention.figure.measure
    (event, place, period) = (measure.event, measure.place, measure.period)
    kind = measure.countKind
    guard let claim = mention.claim, claim.mode != .narrated,
      claim.content.contains(where: { $0.contains(mention.figure.span) })
    else { return }
    func isClaimed(_ span: Span) -> Bool { claim.content.contains { $0.contains(span) } }
    // "In Lima, which is safer, 60 died": a place that opens the sentence is that of what it tells.
    let opens = place.map { $0.start - claim.sentence.start <= "Across ".utf8.count } ?? false
    if let span = place, !isClaimed(span), !opens { place = nil }
    if let stated = period, !isClaimed(stated.span) {
      period = nil
      if kind == .incident { kind = nil }
    }
  }
}
