import Prose

/// Passages that are a quotation as a whole, or begin or end with one.
extension MarkedText {
  /// The inside of the quotation that fills a passage, or nil.
  func quotedWhole(_ passage: Passage) -> Range<Int>? {
    let first = passage.tokens.lowerBound
    guard opensQuotation(first) else { return nil }
    let found = quotations[Int(quotation[first])]
    guard found.outer.upperBound + 1 >= passage.tokens.upperBound, !found.inner.isEmpty else {
      return nil
    }
    return found.inner
  }

  /// The words of a passage that begins with a quotation and goes on in the reporter's words.
  func quotedStart(_ passage: Passage) -> Range<Int>? {
    let first = passage.tokens.lowerBound
    guard opensQuotation(first) else { return nil }
    let found = quotations[Int(quotation[first])]
    guard found.inner.count >= 4, CueRules.cues(in: self, passage).isEmpty else { return nil }
    var last = passage.tokens.upperBound
    while last > found.outer.upperBound, quotation[last - 1] < 0,
      tokens[last - 1].kind == .stop
    {
      last -= 1
    }
    return first..<last
  }

  /// The words of a passage that ends in a long quotation after few words of the reporter's, in the
  /// paragraph of what was said before: “…,” said Ruiz. Now, “…”
  func quotedEnd(_ passage: Passage, after last: Passage) -> Range<Int>? {
    var end = passage.tokens.upperBound
    while end > passage.tokens.lowerBound, quotation[end - 1] < 0,
      tokens[end - 1].kind == .stop
    {
      end -= 1
    }
    guard passage.paragraph == last.paragraph, end > passage.tokens.lowerBound,
      endsQuotation(end - 1)
    else { return nil }
    let found = quotations[Int(quotation[end - 1])]
    // It may have begun before the passage, and be of the one before it.
    guard found.outer.lowerBound >= passage.tokens.lowerBound, found.inner.count >= 5,
      CueRules.cues(in: self, passage).isEmpty
    else { return nil }
    let lead = passage.tokens.lowerBound..<found.outer.lowerBound
    if let last = lead.last, tokens[last].kind == .colon {
      // "Then, after a pause: “…”" leads to it and is no part of it.
      let isLight = lead.count <= 8 && !lead.dropFirst().contains { tokens[$0].isCapitalised }
      return isLight && !holdsVerb(lead) ? found.inner : nil
    }
    return lead.count <= 4 && lead.count * 2 < found.inner.count
      ? passage.tokens.lowerBound..<end : nil
  }
}
