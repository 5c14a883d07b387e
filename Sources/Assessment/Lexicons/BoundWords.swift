/// Words beside a number that decide on which sides of it the compared interval opens.
///
/// Source: our own reading, as `help slack` shows it. What is not
/// listed here opens the interval to both sides.
enum BoundWords {
  /// No slack at all.
  static let exact: Set<String> = ["exactly", "precisely", "exact"]
  /// The number is not quite reached: the interval opens downwards only.
  static let fromBelow: Set<String> = [
    "nearly", "almost", "close to", "just under", "just below", "not quite", "approaching",
    "near", "nearing",
  ]
  /// The number is just passed: the interval opens upwards only.
  static let fromAbove: Set<String> = ["just over", "just above", "slightly more than"]
  /// Only the order of magnitude is given.
  static let magnitude: Set<String> = ["order of", "on the order of", "in the order of"]
}
