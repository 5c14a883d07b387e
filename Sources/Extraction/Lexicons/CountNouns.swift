import Prose

/// Nouns that name a number which someone keeps, and verbs that say what it holds.
///
/// Source: general knowledge of English; our own lists.
enum CountNouns {
  /// What someone counts or reckons.
  static let nouns = WordSet(
    """
    count counts toll tolls tally tallies estimate estimates figure figures number numbers total
    totals forecast forecasts projection projections target targets
    claim claims
    """)

  /// Participles of giving a count out: "an estimate of 300 issued by the city".
  static let giving = WordSet("given issued released published provided circulated")

  /// Verbs that say what a number is or holds.
  static let holding = WordSet(
    """
    include includes included exclude excludes excluded cover covers covered stands stood comes came
    leaves left counts counted
    """)

  /// Participles with which a number goes on to a sum: "bringing the total to 40".
  static let summing = WordSet("bringing taking raising pushing lifting")
}
