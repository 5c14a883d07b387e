import Prose

extension NonFigureRule {
  /// Numbers inside names and codes: letters touch the digits, or a hyphen ties them to a name.
  static let code = NonFigureRule(
    name: "code",
    finds: [
      "The [5G] network is slow.", "COVID-[19] killed many.", "Road A-[228] was shut.",
      "GLOBE[24] reported it.", "A Mk[9AB8] part.", "Follow #[12] online.",
      "The box [0042] is lost.", "A [4K] screen is dear.", "Post [751133678269587456] is gone.",
    ],
    leaves: [
      "It weighs 5kg.", "A 5K fine is due.", "He paid US$5.", "minus-4 degrees", "It rose 3bn.",
      "A $20-a-day fee.",
    ]
  ) { passage, start in
    if passage.kind(start) == .hyphen, passage.token(start - 1)?.casing == .upper,
      passage.kind(start - 1) == .word
    {
      return start..<(start + 2)
    }
    guard passage.kind(start) == .number else { return nil }
    // "agent 007"
    if passage.length(start) > 2, passage.slice(start).first == 0x30,
      passage.isPlainNumber(start)
    {
      return start..<(start + 1)
    }
    if passage.length(start) > 15, passage.isPlainNumber(start) { return start..<(start + 1) }
    var end = start + 1
    if isResolution(passage, start) { return start..<(start + 2) }
    if passage.touches(end), passage.kind(end) == .word, !isMeaning(passage, end) {
      while passage.touches(end), passage.kind(end) == .word || passage.kind(end) == .number {
        end += 1
      }
      return start..<end
    }
    guard passage.touches(start), start > passage.range.lowerBound else { return nil }
    switch passage.kind(start - 1) {
    case .word: return CurrencyLexicon.isCode(start - 1, in: passage) ? nil : start..<end
    case .hyphen where passage.touches(start - 1) && passage.kind(start - 2) == .word:
      return passage.isCapital(start - 2) ? start..<end : nil
    case .symbol:
      return ["/", "#", "@", "&", "_"].contains { passage.isMark(start - 1, $0) }
        && passage.touches(start - 1) == (passage.isMark(start - 1, "/"))
        ? start..<end : nil
    default: return nil
    }
  }

  /// "a 4K television": the lines of its picture.
  private static func isResolution(_ passage: FigurePassage, _ start: Int) -> Bool {
    passage.spells(start + 1, "K") && passage.touches(start + 1)
      && pictures.contains(passage.key(start + 2)) && passage.kind(start - 1) != .currency
  }

  private static let pictures = WordSet(
    "television televisions tv tvs video videos display displays screen screens resolution camera "
      + "cameras monitor monitors footage ultra hdr projector projectors streaming oled blu")

  /// Whether the letters behind digits are a magnitude, a unit, an ordinal or "s".
  private static func isMeaning(_ passage: FigurePassage, _ position: Int) -> Bool {
    if UnitLexicon.unit(at: position, in: passage) != nil
      || CurrencyLexicon.currency(after: position, in: passage) != nil
    {
      return true
    }
    return magnitudes.contains(passage.key(position))
  }

  private static let magnitudes = WordSet(
    "k m mm mil mn mln b bn bln t tn trn tln cr million billion trillion thousand x pc pct s "
      + "am pm st nd rd th plus odd crore lakh bps pp")
}
