import Prose

extension NonFigureRule {
  /// Places in an order.
  static let ordinal = NonFigureRule(
    name: "ordinal",
    finds: [
      "He came [71st] in the race.", "It is the [twenty-first] victim.",
      "On the [3rd] day it rained.",
    ],
    leaves: ["The 3 standards differ.", "Twenty-five came first."]
  ) { passage, start in
    if passage.touches(start + 1), ordinalEndings.contains(passage.key(start + 1)),
      passage.kind(start) == .number
    {
      return start..<(start + 2)
    }
    if passage.kind(start) == .word, passage.kind(start + 1) == .hyphen,
      ordinalWords.contains(passage.key(start + 2)), tensWords.contains(passage.key(start))
    {
      return start..<(start + 3)
    }
    return nil
  }

  static let ordinalEndings = WordSet("st nd rd th")
  private static let tensWords = WordSet(
    "twenty thirty forty fifty sixty seventy eighty ninety")
  private static let ordinalWords = WordSet(
    "first second third fourth fifth sixth seventh eighth ninth")
}
