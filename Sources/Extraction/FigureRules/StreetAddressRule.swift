import Prose

extension NonFigureRule {
  /// House numbers.
  static let streetAddress = NonFigureRule(
    name: "street address",
    finds: [
      "He lives at [23] Harbour Road.", "They met at [9] East Mill Lane.",
      "At [23] Calle Real he dug.",
    ],
    leaves: ["Some 23 Road Agency staff left", "The 12 streets flooded."]
  ) { passage, start in
    guard passage.isPlainNumber(start), passage.slice(start).count <= 5,
      passage.isCapital(start + 1)
    else { return nil }
    if leadingStreetWords.contains(passage.key(start + 1)), passage.isCapital(start + 2) {
      return start..<(start + 1)
    }
    for position in (start + 2)..<(start + 6) {
      if streetWords.contains(passage.key(position)), passage.isCapital(position) {
        return passage.isCapital(position + 1) ? nil : start..<(start + 1)
      }
      guard passage.isCapital(position) || passage.kind(position) == .number else { return nil }
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
