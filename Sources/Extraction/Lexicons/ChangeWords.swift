import Prose

/// Verbs and nouns of rising and falling.
///
/// Source: the usual wording of business news; our own list.
enum ChangeWords {
  static let table = WordTable<Figure.Change>(
    """
    rose rise rises rising risen climbed climb climbs climbing grew grow grows grown growing jumped
    jump jumps jumping surged surge surges surging soared soar soars increased increase increases
    increasing gained gain gains gaining advanced added adds up higher expanded spiked swelled
    rebound rebounded growth hike hikes ballooned rallied mounted leapt doubled doubles doubling tripled triples tripling trebled quadrupled edged-up raised raises hiked improved strengthened
    """.split(whereSeparator: \.isWhitespace).map { (String($0), .up) }
      + """
      fell fall falls falling fallen dropped drop drops dropping declined decline declines declining
      decreased decrease decreases slid slide slides slipped plunged plunge plunges tumbled sank
      shrank shrunk lost loses dipped eased down lower slumped contracted reduced reduces slashed
      reduction reductions dip dips slump slumps plunges contraction
      cut cuts cutting lowered weakened retreated plummeted dwindled shed halved halves halving
      """.split(whereSeparator: \.isWhitespace).map { (String($0), .down) })

  /// Those that are also nouns: "a rise of", "a gain of".
  static let nouns = WordSet(
    """
    rise climb increase gain jump surge drop decline fall slide decrease cut cuts loss gains losses
    falls rises drops declines increases spike slump slumps rebound growth hike hikes reduction
    reductions dip dips contraction decreases
    """)

  /// Verbs of setting a count right.
  static let corrections = WordSet(
    """
    corrected correct corrects correcting revised revise revises revising updated upgraded
    downgraded adjusted amended
    """)

  /// Nouns of counts that are told anew; what stands behind "from" and "to" are two of them.
  static let counts = WordSet(
    "count estimate estimates forecast forecasts number outlook projection")

  /// Verbs that set such a count.
  static let settings = WordSet(
    "raised raise raises lowered lower lowers cut cuts reduced reduces increased upped trimmed put")

  /// Counts of people that only ever go on.
  static let tolls = WordSet("toll tally deaths dead")
}
