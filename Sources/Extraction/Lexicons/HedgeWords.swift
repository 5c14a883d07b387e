import Prose

/// Words that weaken what is stated.
///
/// Source: general knowledge of English epistemic adverbs, modals and approximators; our own list.
enum HedgeWords {
  /// They weaken the claim.
  static let epistemic = WordSet(
    """
    reportedly allegedly apparently seemingly supposedly purportedly ostensibly presumably possibly
    probably perhaps maybe likely may might could seems seem seemed appears appear appeared suggests
    reported alleged suspected purported unconfirmed believed thought
    """)

  /// They weaken the number after them; what bounds it ("at least", "more than") weakens nothing.
  static let number = WordSet(
    """
    about around roughly approximately nearly almost some estimated close just circa approx
    """)
}
