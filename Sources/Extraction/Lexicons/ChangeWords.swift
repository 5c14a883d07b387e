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
    ballooned rallied mounted leapt doubled edged-up raised raises hiked improved strengthened
    """.split(whereSeparator: \.isWhitespace).map { (String($0), .up) }
      + """
      fell fall falls falling fallen dropped drop drops dropping declined decline declines declining
      decreased decrease decreases slid slide slides slipped plunged plunge plunges tumbled sank
      shrank shrunk lost loses dipped eased down lower slumped contracted reduced reduces slashed
      cut cuts cutting lowered weakened retreated plummeted dwindled shed
      """.split(whereSeparator: \.isWhitespace).map { (String($0), .down) })

  /// Those that are also nouns: "a rise of", "a gain of".
  static let nouns = WordSet(
    """
    rise climb increase gain jump surge drop decline fall slide decrease cut cuts loss gains losses
    falls rises drops declines increases spike slump
    """)

  /// Words of setting a count right: what stands before and after them are two counts.
  static let revisions = WordSet(
    """
    corrected correct corrects revised revise revises revising raised raise cut lowered updated
    upgraded downgraded adjusted estimate estimates forecast forecasts count toll target outlook
    """)
}
