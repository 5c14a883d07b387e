import Prose

extension NonFigureRule {
  /// Numbers that name a thing: "Flight 418", "Section 12", "page 3", "Apollo 11".
  static let label = NonFigureRule(
    name: "label",
    finds: [
      "Flight [418] turned back.", "See page [3].", "Under Regulation [12], it is void.",
      "It left Pier [4] late.", "Bulletin No. [5] is out.", "The Apollo [11] crew met.",
      "Shares in the FTSE [100] fell.", "His iPhone [14] broke.", "between km [8] and km [22].",
      "Part [Two] begins.", "Her iPhone [12] runs iOS [15.2].", "Version [2.0] is out.",
      "Versions [4.1 to 4.6] fail.",
      "Postcode [90210] is safe.", "The group Robin [2.0] did it.",
      "Table [3.2] has it.",
    ],
    leaves: [
      "In Lisbon 41 people died.", "On Monday 3 ships sank.", "Revenue of Acme 5 million.",
      "The flight carried 418.", "They will order 300 jets.", "Gusts could top 70 mph.",
    ]
  ) { passage, start in
    var before = start - 1
    if passage.kind(before) == .stop, passage.touches(before) { before -= 1 }
    guard passage.kind(before) == .word else { return nil }
    let key = passage.key(before)
    if LabelNouns.indexes.contains(key), passage.isCapital(before), passage.isPlainNumber(start) {
      return start..<(start + 1)
    }
    if passage.kind(start) == .number, start - 1 == before, passage.length(start) <= 5,
      isCamelCase(passage, before) || key == "version" || key == "versions"
    {
      return key == "versions" && ["to", "and"].contains(passage.key(start + 1))
        && passage.kind(start + 2) == .number ? start..<(start + 3) : start..<(start + 1)
    }
    if isRelease(passage, start), passage.isCapital(before), start - 1 == before,
      !mayBeMeasured(passage, start + 1)
    {
      return start..<(start + 1)
    }
    let isSmallWord = passage.kind(start) == .word && passage.isCapital(start)
    // "will order 300 jets", "could top 70 mph"
    if passage.isLowerWord(before), SubjectWords.modals.contains(passage.key(before - 1)) {
      return nil
    }
    if passage.isCapital(before), LabelNouns.nouns.contains(key), start - 1 == before,
      passage.kind(start) == .number, passage.length(start) <= 4, !mayBeMeasured(passage, start + 1)
    {
      return labelEnd(passage, start)  // "Table 3.2"
    }
    guard passage.isPlainNumber(start) && passage.length(start) <= 5 || isSmallWord else {
      return nil
    }
    if LabelNouns.nouns.contains(key), start - 1 == before || LabelNouns.dotted.contains(key) {
      return labelEnd(passage, start)
    }
    guard !isSmallWord, start - 1 == before, isName(passage, before),
      passage.length(start) <= 4,
      CalendarWords.months[key] == nil, CalendarWords.weekdays[key] == nil,
      before > passage.range.lowerBound || passage.isCapital(start + 1),
      !CurrencyLexicon.isCode(before, in: passage), !BoundWords.mayEnd(passage, start),
      !NounLexicon.functionWords.contains(key)
    else { return nil }
    return mayBeMeasured(passage, start + 1) ? nil : start..<(start + 1)
  }

  /// "2.0" of a name: a decimal that ends in nothing.
  private static func isRelease(_ passage: FigurePassage, _ start: Int) -> Bool {
    passage.kind(start) == .number && passage.length(start) <= 4 && passage.ends(start, in: ".0")
  }

  /// Whether a word is written with a capital, at its beginning or within: "iPhone".
  private static func isName(_ passage: FigurePassage, _ position: Int) -> Bool {
    passage.slice(position).contains { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// "iPhone", "macOS": a capital behind a small letter.
  private static func isCamelCase(_ passage: FigurePassage, _ position: Int) -> Bool {
    let bytes = passage.slice(position)
    return zip(bytes, bytes.dropFirst()).contains { small, capital in
      (0x61...0x7A).contains(small) && (0x41...0x5A).contains(capital)
    }
  }

  /// "Sections 12 to 14", "Rooms 3 and 4".
  private static func labelEnd(_ passage: FigurePassage, _ start: Int) -> Range<Int> {
    let next = start + 1
    let joins =
      passage.key(next) == "and" || passage.key(next) == "to"
      || passage.kind(next) == .hyphen || passage.kind(next) == .dash
    return
      start..<(joins && passage.isPlainNumber(next + 1)
      && !CountedNouns.mayBeCounted(passage, next + 2) ? next + 2 : next)
  }

  private static func mayBeMeasured(_ passage: FigurePassage, _ position: Int) -> Bool {
    if passage.kind(position) == .percent || passage.kind(position) == .currency { return true }
    if passage.kind(position) == .hyphen, passage.kind(position + 1) == .word { return true }
    return CountedNouns.mayBeCounted(passage, position)
      || OutcomeLexicon.table[passage.key(position)] != nil
      || UnitLexicon.unit(at: position, in: passage) != nil
      || CurrencyLexicon.currency(after: position, in: passage) != nil
      || passage.numerals.mayBegin(at: min(position, passage.range.upperBound - 1))
        && passage.range.contains(position)
  }
}
