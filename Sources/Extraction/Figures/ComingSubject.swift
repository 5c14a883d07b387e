import Prose

/// Amounts that open a sentence, before what they are of: "At $5 a share, the offer".
extension MeasuredReading {
  func opensWithParticiple(_ draft: borrowing FigureDraft) -> Bool {
    SubjectWords.reduced.contains(passage.key(passage.range.lowerBound))
      && draft.amount.tokens.lowerBound - passage.range.lowerBound <= 3
  }

  /// The subject behind the comma: "At $5 a share, the offer", "With 40 ha burned, the fire".
  func coming(_ draft: borrowing FigureDraft) -> Range<Int>? {
    var first = draft.amount.tokens.lowerBound - 1
    while SubjectWords.determiners.contains(passage.key(first)) { first -= 1 }
    if first == passage.range.lowerBound + 1, SubjectWords.reduced.contains(passage.key(first - 1))
    {
      first -= 1  // "Priced at $5, the lamp"
    }
    guard first == passage.range.lowerBound || passage.kind(first - 1) == .openQuote,
      SubjectWords.links.contains(passage.key(first)) || passage.key(first) == "in"
        || SubjectWords.reduced.contains(passage.key(first))
    else { return nil }
    let end = draft.amount.tokens.upperBound
    guard let comma = (end..<end + 6).first(where: { passage.kind($0) == .comma }) else {
      return nil
    }
    return phrase(after: comma + 1).map { withoutVerb($0) ?? $0 }
  }
}
