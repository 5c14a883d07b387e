import Prose

/// Nouns that name what someone says or thinks, by what they take.
///
/// Source: general knowledge of English; our own list.
enum CueNouns {
  /// A clause with "that".
  static let speech = """
    accusation accusations acknowledgement acknowledgment admission allegation allegations
    announcement argument arguments assertion assertions assurance assurances charge charges
    claim claims comment comments complaint complaints conclusion conclusions contention
    declaration denial estimate estimates explanation insinuation insistence observation
    prediction predictions proposition recommendation remark remarks report reports revelation
    statement statements suggestion suggestions testimony warning warnings
    """
  static let belief = """
    assessment assumption belief concern concerns confidence conviction doubt doubts
    expectation expectations fear fears feeling hope hopes idea impression notion perception
    rumors rumours sense speculation suspicion suspicions theory understanding view worry
    worries
    """
  static let intent = """
    pledge pledges promise promises threat threats vow vows
    """
  static let decree = """
    demand demands order orders request requests
    """
  /// An infinitive, with what someone is to do: "the mayor's plan to".
  static let infinitive = """
    agreement ambition commitment decision decisions demand demands desire hope hopes intention
    intentions invitation offer offers order orders pledge pledges promise promises proposal
    proposals readiness recommendation refusal reluctance request requests resolve threat
    threats unwillingness vow vows willingness wish
    """
  /// A question, with or without a preposition: "questions about whether".
  static let question = """
    concern concerns debate debates discussion dispute disputes doubt doubts question questions
    speculation uncertainty
    """
  /// Those whose clause tells what is said where nobody owns them: "amid fears that".
  static let free = """
    accusations allegations argument arguments assertion assertions assumption belief claims
    complaint complaints concerns confidence contention doubt doubts estimates expectation
    expectations fear fears feeling hope hopes idea notion perception prediction predictions
    reports rumors rumours sense speculation suggestion suggestions suspicion suspicions theory
    threat threats view worries worry
    """
  /// Those whose object tells what is said where nobody owns them: "amid calls for".
  static let freeObject = """
    accusations allegations call calls complaints concerns condemnation criticism doubts fears
    opposition praise rumors rumours talk worries
    """
  /// A noun phrase after a preposition: "her criticism of".
  static let object = """
    accusations:of allegations:of assessment:of backing:for|of call:for calls:for
    complaints:about|of concern:about|over concerns:about|over condemnation:of contempt:for
    criticism:of|over|about defence:of defense:of denial:of demand:for demands:for
    denunciation:of depiction:of description:of disdain:for doubts:about|over embrace:of
    endorsement:of fear:of fears:of|about|over hopes:for|of interpretation:of objections:to
    opposition:to praise:for|of proposal:for proposals:for rejection:of request:for
    requests:for respect:for rumors:of|about rumours:of|about speculation:about support:for
    talk:of|about view:of|on views:on|of|about worries:about|over
    """
  /// What an article says of with "is": "the fear is that".
  static let stated = """
    answer argument assumption belief claim concern conclusion contention expectation fear goal
    hope idea intention message plan point promise proposal question rumour rumor strategy
    suggestion suspicion theory view worry
    """
  /// What someone utters, beside whose quotation the noun stands: "“…,” was her answer".
  static let uttered = WordSet(
    """
    admission advice answer assessment boast comeback command comment complaint conclusion
    confession description excuse explanation greeting instruction judgement judgment mantra message
    motto opinion order plea prediction question reaction refrain rejoinder reply response retort
    riposte slogan summary verdict view warning words word
    """)
  /// What a crowd utters: "chants of “…”".
  static let cried = WordSet(
    """
    chant chants chorus choruses cries cry jeers murmurs roars screams shout shouts taunts whispers
    yells
    """)
}
