import Prose

/// Nouns whose number names them and counts nothing.
///
/// Source: general usage in news; our own list.
enum LabelNouns {
  /// "Flight 418", "page 3".
  static let nouns = WordSet(
    """
    flight page pages section sections chapter chapters article articles room rooms pier gate
    terminal platform route highway motorway interstate road bus line lines unit units part parts
    phase phases stage step volume no nos number numbers figure fig table annex appendix regulation
    rule rules clause paragraph hill building block floor level lot exit junction channel game
    week round episode season category type grade class zone sector district ward precinct
    case psalm verse act scene day km mile hurricane typhoon resolution directive order bill
    proposition amendment title form size model version top tier group pool studio stand code
    postcode agent
    """)

  /// Those that may end in a full stop.
  static let dotted = WordSet("no nos fig vol sec art p pp ch")

  /// Share indexes and rankings that carry a number.
  static let indexes = WordSet(
    "p ftse fortune nasdaq russell dax cac nikkei stoxx ibex forbes mdax")
}
