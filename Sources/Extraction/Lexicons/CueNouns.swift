/// Nouns that name what someone says or thinks, and take a clause with "that".
///
/// Source: general knowledge of English; our own list.
enum CueNouns {
  static let speech = """
    accusation accusations acknowledgement acknowledgment admission allegation allegations
    announcement argument arguments assertion assertions assurance assurances charge charges claim
    claims comment comments complaint complaints conclusion conclusions contention declaration
    denial estimate explanation insinuation insistence observation prediction predictions
    proposition recommendation remark remarks report reports revelation statement statements
    suggestion suggestions testimony warning warnings
    """
  static let belief = """
    assessment assumption belief concern concerns confidence conviction doubt doubts expectation
    expectations fear fears feeling hope hopes idea impression notion perception suspicion
    suspicions theory understanding view worry worries
    """
  static let intent = """
    pledge pledges promise promises threat threats vow vows
    """
  static let decree = """
    demand demands order orders request requests
    """
}
