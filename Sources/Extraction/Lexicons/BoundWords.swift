import Prose

/// Words that bound a number.
///
/// Source: the readings of `help slack`, after Ferson et al. 2015 and general usage; our own list.
enum BoundWords {
  /// A phrase with what it makes of the number beside it.
  struct Phrase: Sendable {
    let words: [WordKey]
    let bound: Figure.Bound
  }

  /// Phrases before the number, by their last word, longest first.
  static let before: WordTable<[Phrase]> = table(
    by: { $0.last },
    lower: """
      at least|more than|over|no fewer than|no less than|not less than|not fewer than|upwards of
      upward of|in excess of|above|beyond|exceeding|exceed|exceeds|exceeded|surpass|surpasses
      surpassed|surpassing|greater than|higher than|larger than|a minimum of|minimum of|north of
      topped|tops|topping|past|greater than or equal to|more than or equal to|equal to or more than
      higher than or equal to|higher or equal than|greater or equal than|equal to or greater than
      longer than|bigger than|older than|better than|heavier than|at a minimum of|passed the
      as few as|as little as|as low as|as small as
      """,
    upper: """
      up to|as many as|as much as|at most|no more than|not more than|under|below|fewer than|less than
      less than or equal to|equal to or less than|fewer than or equal to|lower than or equal to
      lower or equal than|less or equal than|a maximum of|maximum of|as high as|lower than
      smaller than|shorter than|as long as|capped at|limited to|not exceeding|no higher than
      at the most|within|no greater than|younger than|cheaper than
      """,
    approx: """
      about|around|roughly|approximately|some|nearly|almost|close to|just under|an estimated
      in the region of|in the neighborhood of|in the neighbourhood of|on the order of|of the order of
      approx|circa|ca|near|nearing|approaching|virtually|more or less|just shy of|just short of
      in the area of|in the vicinity of|the estimated|something like|anywhere near
      an average of about|just below|pretty much|getting on for|going on for|the best part of
      the better part of|verging on|bordering on
      """)

  /// Phrases behind the number or its noun, by their first word, longest first.
  static let after: WordTable<[Phrase]> = table(
    by: { $0.first },
    lower: """
      or more|or greater|or higher|or above|or over|or better|and more|and above|and up|and over
      if not more|or longer|at least|at the least|plus|or older|at a minimum
      """,
    upper: """
      or less|or fewer|or below|or lower|or under|at most|at the most|max|maximum|or younger|tops
      """,
    approx: "or so|or thereabouts|give or take|plus or minus|odd|ish|more or less|or thereabout")

  /// Verbs of going on behind which "up to" tells where, and bounds nothing: "ticked up to 5%".
  static let climbs = WordSet(
    """
    went go goes gone going ticked tick ticks ticking crept creep creeps edged edge edges edging inched
    inch inches moved move moves moving shot shoots rose rise rises rising risen climbed climb climbs
    climbing jumped jump jumps pushed push pushes pushing nudged bumped bid crawled drifted bounced
    picked stepped rounded scaled brought bring brings bringing taking took takes
    """)

  /// Marks that bound the number behind them.
  static let marks = WordTable<Figure.Bound>([
    ("~", .approx), ("≈", .approx), ("±", .approx), (">", .lower), ("≥", .lower), ("<", .upper),
    ("≤", .upper),
  ])

  /// Words that may stand before a phrase and belong to it: "well over", "just over".
  static let intensifiers = WordSet("just well far only slightly still way already now even")

  private static func table(
    by word: ([Substring]) -> Substring?, lower: String, upper: String, approx: String
  ) -> WordTable<[Phrase]> {
    let phrases = [(lower, Figure.Bound.lower), (upper, .upper), (approx, .approx)].flatMap {
      list, bound in
      list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { text in
        let words = text.split(separator: " ")
        return (
          word: String(word(words) ?? ""),
          value: Phrase(words: words.map { WordKey(String($0)) }, bound: bound)
        )
      }
    }
    return WordTable(
      grouping: phrases.sorted { $0.value.words.count > $1.value.words.count })
  }
}
