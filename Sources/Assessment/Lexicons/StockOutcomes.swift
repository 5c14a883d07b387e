/// Outcomes that end again, so that their count may fall: so many are missing, or in hospital, at
/// one time.
///
/// Source: by hand, over the names in the lexicon of outcomes.
enum StockOutcomes {
  static let names: Set<String> = [
    "missing", "displaced", "hospitalised", "critical", "quarantined", "sheltered", "stranded",
    "evacuated", "aboard", "without power", "off work",
  ]
}
