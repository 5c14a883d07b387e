import Prose

extension NonFigureRule {
  /// A person's age in apposition or as a limit.
  static let age = NonFigureRule(
    name: "age",
    finds: [
      "Rosa Campo, [33], told us.", "He lost a colleague, aged [34].",
      "Children under [five] fell ill.",
      "says shepherd Jon Arregi, [71].", "Ana (age [9]) survived.",
      "Nine men aged between [19 and 44] fled.",
      "The brothers, Jon and Ben Arregi, [22 and 19], came.", "The girls, both [14], swam.",
      "Arregi, now [81], left.",
      "The driver, [43], fled.", "The brothers, [6] and [8], swam.", "A man aged about [30] fled.",
      "It is for those between the ages of [18 and 25].", "Women over [65] were spared.",
      "The skipper, [61], swam ashore.", "A fisherman, [44], and a cyclist, [19], were hurt.",
      "Police held a student, [23].", "The sisters, [9] and [12], were asleep.",
    ],
    leaves: [
      "In Oslo, 33 people died.", "He is under 30 charges.", "They sold 12, 33 and 44.",
      "The boats, 33 in all, sank.", "Of the sailors, 40, or half, swam.", "The vote, 52, was low.",
      "After the driver, 30 people left.",
    ]
  ) { passage, start in
    let isSmall = passage.plainValue(start).map { (0...119).contains($0) }
    let before = passage.key(start - 1)
    if before == "aged" || before == "age" || before == "ages"
      || before == "between" && passage.key(start - 2) == "aged"
      || before == "of" && passage.key(start - 2) == "ages"
      || passage.key(start - 2) == "aged" && aboutWords.contains(before)
    {
      return start..<rangeEnd(passage, start + 1)
    }
    if ageLimits.contains(before), PeopleNouns.isPerson(passage.key(start - 2)),
      isSmall ?? (passage.kind(start) == .word), endsPhrase(passage, start + 1)
    {
      return start..<(start + 1)
    }
    if isSmall == true, isAgeOfSomebody(passage, start) { return start..<(start + 1) }
    if isSmall == true, before == "both" || before == "now" && passage.isCapital(start - 3),
      passage.kind(start - 2) == .comma, passage.kind(start + 1) != .word || before == "now"
    {
      return start..<(start + 1)
    }
    guard isSmall == true, passage.kind(start - 1) == .comma, passage.isCapital(start - 2),
      CalendarWords.months[passage.key(start - 2)] == nil
    else { return nil }
    if passage.key(start + 1) == "and", passage.isPlainNumber(start + 2),
      passage.length(start + 2) <= 2, passage.kind(start + 3) == .comma
    {
      return start..<(start + 3)
    }
    switch passage.kind(start + 1) {
    case .comma, .stop, .semicolon, nil: return start..<(start + 1)
    case .word: return appositionEnds.contains(passage.key(start + 1)) ? start..<(start + 1) : nil
    default: return nil
    }
  }

  /// "a baker, 44,", "the sisters, 9 and 12,": between commas, or before the end, behind a person.
  private static func isAgeOfSomebody(_ passage: FigurePassage, _ start: Int) -> Bool {
    let isSecond = passage.key(start - 1) == "and" && passage.kind(start - 2) == .number
    let isFirst = passage.key(start + 1) == "and" && passage.kind(start + 2) == .number
    let comma = isSecond ? start - 3 : start - 1
    guard passage.kind(comma) == .comma, passage.isLowerWord(comma - 1),
      isPerson(passage.key(comma - 1)),
      CountedNouns.isPlural(comma - 1, in: passage) == (isFirst || isSecond)
    else { return false }
    switch passage.kind(isFirst ? start + 3 : start + 1) {
    case .comma, .stop, .semicolon, nil: return true
    default: return false
    }
  }

  private static func isPerson(_ key: WordKey) -> Bool {
    PeopleNouns.isPerson(key)
      || !WordTraits(rawValue: WordTraits.table[key]).isDisjoint(with: [.person, .office])
  }

  private static func rangeEnd(_ passage: FigurePassage, _ position: Int) -> Int {
    let joins =
      passage.key(position) == "to" || passage.key(position) == "and"
      || passage.kind(position) == .hyphen || passage.kind(position) == .dash
    return joins && passage.kind(position + 1) == .number ? position + 2 : position
  }

  private static func endsPhrase(_ passage: FigurePassage, _ position: Int) -> Bool {
    guard let token = passage.token(position), token.kind == .word else { return true }
    return NounLexicon.functionWords.contains(token.key) || NounLexicon.verbs.contains(token.key)
  }

  private static let aboutWords = WordSet("about around over under roughly approximately only just")
  private static let ageLimits = WordSet("under over")
  private static let appositionEnds = WordSet("who whose from of and was is has had said says told")
}
