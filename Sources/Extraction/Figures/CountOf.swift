import Prose

extension SubjectReading {
  /// What "the number of" counts that stands before a number, where the nearest noun would mislead:
  /// in "the number of [people] killed when the dam burst has risen to 41" another clause parts the
  /// two as in "the [toll] since it burst has risen to 41", and "[those] injured" has no noun at all, as
  /// "the [vaccinated]" has none; in "the number of [people] inside at 41" an adverb parts the two.
  ///
  /// Nothing where a mark, a conjunction or another number stands between. In "the [missing], whose
  /// number the army gives as 49" it is who has the number.
  func countOf(before start: Int) -> Range<Int>? {
    if let counted = whoseCount(before: start) { return counted }
    var isInClause = false
    for position in stride(from: start - 1, to: max(passage.range.lowerBound, start - 24), by: -1) {
      guard passage.kind(position) == .word || passage.kind(position) == .openQuote,
        !passage.numerals.isNumberWord(position), !Self.breaks.contains(passage.key(position))
      else { return nil }
      isInClause = isInClause || SubjectWords.clauseOpeners.contains(passage.key(position))
      if isInClause, Self.tolls.contains(passage.key(position)), passage.key(position + 1) != "of" {
        return position..<position + 1
      }
      guard passage.key(position) == "of", Self.counts.contains(passage.key(position - 1)) else {
        continue
      }
      if passage.key(position + 1) == "those" { return position + 1..<position + 2 }
      var first = position + 1
      while SubjectWords.determiners.contains(passage.key(first)) { first += 1 }
      if OutcomeLexicon.table[passage.key(first)] != nil,
        !CountedNouns.isPlural(first, in: passage), Self.openers.contains(passage.key(first + 1))
      {
        return first..<first + 1
      }
      guard let noun = NounPhrase(at: first, in: passage),
        isInClause || Self.whereabouts.contains(passage.key(noun.tokens.upperBound)),
        noun.isPlural || Self.masses.contains(passage.key(position - 1))
      else { return nil }
      return noun.tokens
    }
    return nil
  }

  private func whoseCount(before start: Int) -> Range<Int>? {
    guard ["as", "at"].contains(passage.key(start - 1)) else { return nil }
    for position in stride(from: start - 3, to: max(passage.range.lowerBound, start - 12), by: -1)
    where passage.key(position) == "whose" && Self.counts.contains(passage.key(position + 1)) {
      return chunk(before: passage.kind(position - 1) == .comma ? position - 1 : position)
    }
    return nil
  }

  private static let breaks = WordSet("and but or")
  private static let openers = WordSet("at as to has have was is stood stands in")
  private static let whereabouts = WordSet(
    "inside aboard outside there present involved affected ill online underground ashore")
  private static let tolls = WordSet("toll tally")
  private static let masses = WordSet("amount quantity volume")
  private static let counts = WordSet(
    "number numbers total count toll tally amount quantity volume")
}
