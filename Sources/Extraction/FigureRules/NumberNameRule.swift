import Prose

extension NonFigureRule {
  /// Number words that are part of a name: "Formula One", "the Six Nations", "the Gang of Eight".
  static let numberName = NonFigureRule(
    name: "number name",
    finds: [
      "He drives in Formula [One] again.", "The show is on Radio [Two] tonight.",
      "After World War [Two] it was rebuilt.", "The Big [Four] audit the banks.",
      "It lost in the [Six] Nations again.", "The Group of [Seven] meets today.",
      "The Group of [77] meets today.",
    ],
    leaves: [
      "Flood Kills Two in Lass", "Some Two Dozen People Hurt", "Two people died there.",
      "A group of seven meets today.", "In Lass two people drowned.",
    ]
  ) { passage, start in
    guard start > passage.range.lowerBound else { return nil }
    if passage.key(start - 1) == "of", passage.isCapital(start - 2),
      groups.contains(passage.key(start - 2)),
      start - 2 > passage.range.lowerBound + 1 || passage.key(start - 3) == "the"
    {
      return start..<(start + 1)
    }
    guard passage.isCapital(start), passage.numerals.isNumberWord(start),
      passage.isCapital(start - 1) && start - 1 > passage.range.lowerBound
        || passage.key(start - 1) == "the" && passage.isCapital(start + 1)
        || passage.isCapital(start - 1) && passage.isCapital(start - 2),
      !isTitle(passage)
    else { return nil }
    return start..<(start + 1)
  }

  /// Whether the sentence is a headline whose words all begin with capitals.
  private static func isTitle(_ passage: FigurePassage) -> Bool {
    !passage.range.contains {
      passage.isLowerWord($0) && !NounLexicon.functionWords.contains(passage.key($0))
    }
  }

  private static let groups = WordSet("group gang council committee band")
}
