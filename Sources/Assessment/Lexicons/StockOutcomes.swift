/// Outcomes that end again, so that their count may fall: so many are missing, or in hospital, at
/// one time.
///
/// Source: by hand, over the names in the lexicon of outcomes.
enum StockOutcomes {
  /// Those that are fixed once and for all: at whatever day they are told, it is one number.
  static let fixed: Set<String> = ["present", "capacity"]

  /// What a crowd does, whoever is in it.
  static let ofCrowds: [[String]] = [["took part"], ["present"], ["capacity"]]

  static let names: Set<String> = [
    "missing", "displaced", "hospitalised", "critical", "quarantined", "sheltered", "stranded",
    "evacuated", "aboard", "without power", "off work",
  ]
}
