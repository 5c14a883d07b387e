import Prose

extension MeasureRule {
  /// The party that the counted belong to.
  static let side = MeasureRule(
    name: "side",
    finds: [
      Example("They killed 40 Danish soldiers.", "Denmark"),
      Example("Chad lost 50 of its troops.", "Chad"),
      Example("Some 30 soldiers from Norway came.", "Norway"),
      Example("Peru's leader said the country had lost 12 sailors.", "Peru"),
      Example("Up to 6 U.S. marines fell.", "United States"),
    ],
    leaves: ["In Peru 40 people died.", "Spain paid $5.", "Rebels lost 40 men."],
    shown: { figure, _ in figure.measure.side }
  ) { draft, passage, _ in
    guard draft.figure.measure.side == nil, draft.figure.measure.unit == "person" else { return }
    let tokens = draft.noun?.tokens ?? draft.subject ?? 0..<0
    let side =
      tokens.lazy.compactMap { CountryLexicon.names[passage.key($0)] }.first
      ?? ownSide(draft, passage) ?? homeCountry(draft, passage) ?? losingSide(draft, passage)
    if let side { draft.figure.measure.side = side }
  }

  /// "15 of its troops": the country named last before the number.
  private static func ownSide(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> String? {
    let end = draft.amount.tokens.upperBound
    guard passage.key(end) == "of", ["its", "their"].contains(passage.key(end + 1)) else {
      return nil
    }
    return countryBefore(draft.amount.tokens.lowerBound, passage)
  }

  /// "soldiers from Norway".
  private static func homeCountry(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> String? {
    guard draft.noun != nil, passage.key(draft.end) == "from" else { return nil }
    return CountryLexicon.names[passage.key(draft.end + 1)]
  }

  /// The subject of "lost": a country, or "the country", "it" for the one named last.
  private static func losingSide(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> String? {
    var position = draft.amount.tokens.lowerBound - 1
    guard losses.contains(passage.key(position)) else { return nil }
    while losses.contains(passage.key(position)) || auxiliaries.contains(passage.key(position)) {
      position -= 1
    }
    if let name = CountryLexicon.names[passage.key(position)] { return name }
    guard ["country", "it", "nation"].contains(passage.key(position)) else { return nil }
    return countryBefore(position, passage)
  }

  private static func countryBefore(_ start: Int, _ passage: FigurePassage) -> String? {
    for position in stride(from: start - 1, through: passage.range.lowerBound, by: -1) {
      if passage.isCapital(position), let name = CountryLexicon.names[passage.key(position)] {
        return name
      }
    }
    return nil
  }

  private static let losses = WordSet("lost lose loses losing")
  private static let auxiliaries = WordSet("has have had already also since")
}
