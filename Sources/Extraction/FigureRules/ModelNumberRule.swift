import Prose

extension NonFigureRule {
  /// Numbers of makes and models, which a name follows: "a 787 Dreamliner", "iPhone 12 Pro Max".
  static let modelNumber = NonFigureRule(
    name: "model number",
    finds: [
      "Its [787] Dreamliner took off.", "The Acme [12] Pro Max sold well.",
      "They fly two new [737] Max jets.", "It parked its [737] MAX fleet.",
      "A [787-9] and a [737-800] met.",
      "The [747s] are old.",
    ],
    leaves: [
      "Some 12 Russian soldiers fled.", "He met 40 Harvard students.",
      "On Friday 12 Monday shifts fell out.",
      "The 30 European states agree.", "12 Jan.", "Its 14 Filipino crew swam.",
      "In all 31 Gaza died.",
    ]
  ) { passage, start in
    if let end = aircraftEnd(passage, start) { return start..<end }
    guard passage.isCapital(start + 1), passage.length(start) <= 4, passage.isPlainNumber(start),
      !passage.touches(start + 1), CountryLexicon.names[passage.key(start + 1)] == nil,
      CalendarWords.months[passage.key(start + 1)] == nil,
      CalendarWords.weekdays[passage.key(start + 1)] == nil,
      CurrencyLexicon.currency(after: start + 1, in: passage) == nil,
      UnitLexicon.unit(at: start + 1, in: passage) == nil
    else { return nil }
    if followsNumber(passage, start) { return start..<(start + 1) }
    guard let noun = NounPhrase(at: start + 1, in: passage), !noun.isPlural,
      passage.isCapital(noun.head) || passage.isCapital(start - 1) || isNamed(noun, passage, start),
      start > passage.range.lowerBound
    else { return nil }
    return start..<(start + 1)
  }

  /// The end of "787-9" and "747s": airliners whose number a variant or a plural follows.
  private static func aircraftEnd(_ passage: FigurePassage, _ start: Int) -> Int? {
    guard passage.length(start) == 3, passage.slice(start).first == 0x37,
      passage.slice(start).last == 0x37, passage.isPlainNumber(start)
    else { return nil }
    if passage.key(start + 1) == "s", passage.touches(start + 1) { return start + 2 }
    guard passage.kind(start + 1) == .hyphen, passage.touches(start + 1),
      passage.isPlainNumber(start + 2), passage.touches(start + 2), passage.length(start + 2) < 4,
      passage.length(start + 2) != 2
    else { return nil }
    return start + 3
  }

  /// "its 737 MAX fleet": of a hundred and more the one thing is called by the number.
  private static func isNamed(_ noun: NounPhrase, _ passage: FigurePassage, _ start: Int) -> Bool {
    noun.tokens.count > 1 && passage.length(start) == 3
      && (passage.kind(start - 1) == .possessive || passage.key(start - 1) == "own"
        || SubjectWords.determiners.contains(passage.key(start - 1)))
      && !PeopleNouns.isPerson(passage.key(noun.head))
      && !PeopleNouns.isGathering(passage.key(noun.head))
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
