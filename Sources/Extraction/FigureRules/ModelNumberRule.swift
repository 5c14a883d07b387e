import Prose

extension NonFigureRule {
  /// Numbers of makes and models, which a name follows: "a 787 Dreamliner", "iPhone 12 Pro Max".
  static let modelNumber = NonFigureRule(
    name: "model number",
    finds: [
      "Its [787] Dreamliner took off.", "The Acme [12] Pro Max sold well.",
      "They fly two new [737] Max jets.",
    ],
    leaves: [
      "Some 12 Russian soldiers fled.", "He met 40 Harvard students.",
      "On Friday 12 Monday shifts fell out.",
      "The 30 European states agree.", "12 Jan.",
    ]
  ) { passage, start in
    guard passage.isPlainNumber(start), passage.length(start) <= 4,
      passage.isCapital(start + 1),
      !passage.touches(start + 1), CountryLexicon.names[passage.key(start + 1)] == nil,
      CalendarWords.months[passage.key(start + 1)] == nil,
      CalendarWords.weekdays[passage.key(start + 1)] == nil,
      CurrencyLexicon.currency(after: start + 1, in: passage) == nil,
      UnitLexicon.unit(at: start + 1, in: passage) == nil
    else { return nil }
    if followsNumber(passage, start) { return start..<(start + 1) }
    guard let noun = NounPhrase(at: start + 1, in: passage), !noun.isPlural,
      passage.isCapital(noun.head) || passage.isCapital(start - 1), start > passage.range.lowerBound
    else { return nil }
    return start..<(start + 1)
  }

  /// Whether another number counts the models: "two new 737 Max jets".
  private static func followsNumber(_ passage: FigurePassage, _ start: Int) -> Bool {
    for position in stride(from: start - 1, to: start - 4, by: -1) {
      guard passage.isLowerWord(position) else { return false }
      if NounLexicon.functionWords.contains(passage.key(position)) { return false }
      if passage.numerals.mayBegin(at: position), passage.key(position) != "a" { return true }
    }
    return false
  }
}
