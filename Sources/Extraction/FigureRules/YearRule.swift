import Prose

extension NonFigureRule {
  /// Years and decades written in four plain digits.
  static let year = NonFigureRule(
    name: "year",
    finds: [
      "It was the worst since [1970].", "The [2019] outbreak was smaller.",
      "Born in [1958], he left.",
      "Prices rose in the [1990s].", "The [2018-19] season began.", "She won in [2004] and [2008].",
      "Its [2018] sales fell.", "He is in his [40s].",
      "She is in her mid-[20s].",
      "Men in their [30s] and [40s] came.", "The over-[50s] train.", "The under-[21s] won.",
      "The class of ’[98] met.", "Rents grew from [2009] to [2014].",
      "It has leaked since at least [2030].",
    ],
    leaves: [
      "About 2000 people came.", "It cost $1999.", "They lost 1800 soldiers.",
      "It killed 1987 people.",
      "He paid 2000 euros.",
    ]
  ) { passage, start in
    if isDecade(passage, start) { return start..<(start + 2) }
    if isShortYear(passage, start) { return start..<(start + 1) }
    guard passage.length(start) == 4, let year = passage.plainValue(start),
      (1000...2199).contains(year), passage.kind(start - 1) != .currency
    else { return nil }
    if passage.touches(start + 1), passage.key(start + 1) == "s" { return start..<(start + 2) }
    if let end = yearSpan(passage, start) { return start..<end }
    let lead = passage.key(start - 1)
    if year < 1500, !["in", "year", "since"].contains(lead) { return nil }
    if CalendarWords.yearLeads.contains(lead), !isMeasured(passage, start + 1), year > 1500 {
      return lead == "of" || lead == "to" || lead == "and" || lead == "by" || lead == "for"
        ? (isCounted(passage, start + 1) ? nil : start..<(start + 1)) : start..<(start + 1)
    }
    let isSince = (start - 4..<start).contains { passage.key($0) == "since" }
    guard !isMeasured(passage, start + 1), !isCounted(passage, start + 1),
      !BoundWords.mayEnd(passage, start) || isSince
    else { return nil }
    return start..<(start + 1)
  }

  /// "the class of ’98".
  private static func isShortYear(_ passage: FigurePassage, _ start: Int) -> Bool {
    passage.touches(start) && passage.length(start) == 2 && passage.isPlainNumber(start)
      && ["'", "’", "‘"].contains(passage.word(start - 1)) && !passage.touches(start - 1)
      && passage.kind(start + 1) != .closeQuote
  }

  /// "the 70s", "in his 40s", "low 80s": a decade or a band, and no seconds.
  private static func isDecade(_ passage: FigurePassage, _ start: Int) -> Bool {
    guard passage.touches(start + 1), passage.key(start + 1) == "s",
      let value = passage.plainValue(start), (10...99).contains(value)
    else { return false }
    let lead = passage.kind(start - 1) == .hyphen ? start - 2 : start - 1
    if ["over", "under"].contains(passage.key(lead)) { return true }  // "the over-50s"
    guard value % 10 == 0 else { return false }
    if passage.key(start - 2) == "s", ["and", "or", "to"].contains(passage.key(start - 1)) {
      return decadeLeads.contains(passage.key(start - 4))  // "in their 30s and 40s"
    }
    return decadeLeads.contains(passage.key(lead))
  }

  private static let decadeLeads = WordSet(
    "the his her their my our your early mid late low high lower upper middle")

  /// The end of "2018-19", "2018/19", "2018-2022".
  private static func yearSpan(_ passage: FigurePassage, _ start: Int) -> Int? {
    guard passage.touches(start + 1), passage.touches(start + 2),
      passage.kind(start + 1) == .hyphen || passage.isMark(start + 1, "/")
        || passage.kind(start + 1) == .dash,
      let second = passage.plainValue(start + 2), let first = passage.plainValue(start),
      first >= 1700, passage.length(start + 2) == 2 || (first...2199).contains(second),
      !isCounted(passage, start + 3)
    else { return nil }
    return start + 3
  }

  /// Whether what follows is a unit, a percent sign, a magnitude or a range.
  private static func isMeasured(_ passage: FigurePassage, _ position: Int) -> Bool {
    if passage.kind(position) == .percent || passage.kind(position) == .currency { return true }
    if passage.key(position) == "to", passage.length(position + 1) >= 4,
      passage.kind(position + 1) == .number
    {
      let isYear = passage.plainValue(position + 1).map { (1500...2199).contains($0) } ?? false
      return !isYear || isMeasured(passage, position + 2) || isCounted(passage, position + 2)
    }
    if ["x", "by"].contains(passage.key(position)) || passage.isMark(position, "×"),
      passage.kind(position + 1) == .number
    {
      return true  // "1920 x 1080 pixels"
    }
    return UnitLexicon.unit(at: position, in: passage) != nil
      || CurrencyLexicon.currency(after: position, in: passage) != nil
  }

  /// Whether a noun behind the number is counted by it; of this and the last century only people
  /// and round numbers are, since "2018 sales" are the sales of a year.
  private static func isCounted(_ passage: FigurePassage, _ position: Int) -> Bool {
    guard CountedNouns.mayBeCounted(passage, position) else { return false }
    guard let year = passage.plainValue(position - 1), (1900...2099).contains(year), year % 50 != 0,
      let noun = NounPhrase(at: position, in: passage)
    else { return true }
    return PeopleNouns.isPerson(passage.key(noun.head))
      || OutcomeLexicon.table[passage.key(position - 2)] != nil
  }
}
