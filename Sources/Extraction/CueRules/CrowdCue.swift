import Prose

/// "chants of “…”", "“…” chants": what a crowd utters.
enum CrowdCue: CueRule {
  static let name = "crowd"
  static let examples = [
    CueExample("Chants of “Wells for all!” rose from the square.", "Chants of"),
    CueExample("The mayor left to shouts of “Shame!”", "shouts of"),
    CueExample("The square broke into “Dig now!” chants.", "chants"),
    CueExample("Cries of pain were heard."),
    CueExample("The “old well” cries for repair."),
    CueExample("“Dig now!” cries the crowd."),
  ]
  static let heads = CueHeads.words(CueNouns.cried)

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard CueNouns.cried.contains(text.tokens[index].key) else { return nil }
    if index + 2 < passage.upperBound, text.tokens[index + 1].key == "of",
      text.opensQuotation(index + 2)
    {
      return cue(index..<index + 2, index)
    }
    guard index > passage.lowerBound, text.endsQuotation(index - 1),
      text.tokens[index].casing == .lower, endsClause(index + 1, in: text, passage),
      isCry(text.quotations[Int(text.quotation[index - 1])], in: text)
    else { return nil }
    return cue(index..<index + 1, index)
  }

  private static func cue(_ tokens: Range<Int>, _ head: Int) -> Cue {
    Cue(
      tokens: tokens, head: head, form: .nominal, cueClass: .speech, frames: .quotation, rule: self)
  }

  /// Whether the noun phrase ends there, so that the word is no verb.
  private static func endsClause(
    _ index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    guard index < passage.upperBound, text.tokens[index].kind == .word else { return true }
    if text.traits[index].contains(.auxiliary) || text.endsLikePast(index)
      || text.isPlainVerb(index)
    {
      return true
    }
    return !text.traits[index].isDisjoint(with: [.preposition, .coordinator, .subordinator])
      && text.tokens[index].key != "for" && text.tokens[index].key != "out"
  }

  /// Whether words in quotation marks are shouted: they begin with a capital or end in a mark.
  private static func isCry(_ found: Quotation, in text: MarkedText) -> Bool {
    guard let first = found.inner.first, let last = found.inner.last else { return false }
    return text.tokens[first].isCapitalised || text.tokens[last].kind == .exclamation
  }
}
