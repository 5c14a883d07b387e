import Prose

/// Endings that say what sort of company a name is of, and are not the name.
///
/// Source: the common legal forms of companies, by hand.
enum LegalForms {
  static let keys: Set<WordKey> = Set(
    ["AG", "Inc", "Ltd", "Limited", "plc", "Corp", "GmbH", "SA", "SE", "NV", "LLC", "Co", "SpA"]
      .map { WordKey($0) })
}
