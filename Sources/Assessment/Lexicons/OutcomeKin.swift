import Extraction

/// Outcomes that count the same under two names.
///
/// Source: by hand, over the names in the lexicon of outcomes.
enum OutcomeKin {
  /// The names of a measure's outcomes as they are compared, sorted.
  ///
  /// Bodies that were recovered are dead and no more. Who fled or was evacuated is displaced; who
  /// stays off work for a strike takes part in it. What is counted in pieces and burned down is
  /// destroyed; of an area burning says only that.
  static func names(of measure: Measure) -> [String] {
    var names = Set(measure.outcomes.map(\.rawValue))
    if names.contains("killed") { names.subtract(["recovered", "found"]) }
    if names.remove("off work") != nil { names.insert("took part") }
    if names.remove("fled") != nil { names.insert("displaced") }
    if names.remove("evacuated") != nil { names.insert("displaced") }
    if measure.dimension == .count, names.remove("burned") != nil { names.insert("destroyed") }
    return names.sorted()
  }
}
