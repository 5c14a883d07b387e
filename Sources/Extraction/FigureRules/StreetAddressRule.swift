import Prose

extension NonFigureRule {
  /// House numbers.
  static let streetAddress = NonFigureRule(
    name: "street address",
    finds: [
      "He lives at [23] Harbour Road.", "They met at [9] East Mill Lane.",
      "At [23] Calle Ancha he dug.", "Unit 3 at [16-18] Mill Avenue is let.",
      "It is at [9] E 71st St.",
    ],
    leaves: ["Some 23 Road Agency staff left", "The 12 streets flooded."]
  ) { passage, start in
    var name = start + 1
    if passage.kind(name) == .hyphen, passage.touches(name), passage.isPlainNumber(name + 1) {
      name += 2
    }
    guard passage.isCapital(name), passage.length(start) <= 5, passage.isPlainNumber(start)
    else { return nil }
    if leadingStreetWords.contains(passage.key(name)), passage.isCapital(name + 1) {
      return start..<name
    }
    for position in (name + 1)..<(name + 6) {
      if streetWords.contains(passage.key(position)), passage.isCapital(position) {
        return passage.isCapital(position + 1) ? nil : start..<name
      }
      guard
        passage.isCapital(position) || passage.kind(position) == .number
          || ["st", "nd", "rd", "th"].contains(passage.key(position))
      else { return nil }
    }
    return nil
  }

  private static let streetWords = WordSet(
    """
    street st road rd avenue ave lane ln drive dr boulevard blvd square sq terrace place court ct
    crescent close way highway parkway quay
    """)
  private static let leadingStreetWords = WordSet("calle rue via avenida ave rua avenue plaza")
}
