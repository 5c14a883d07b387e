import Prose

/// A rule that finds numbers which count nothing, so that no figure is made of them.
///
/// Its examples are run by the tests: in `finds` the brackets hold the words that the rule must
/// take, in `leaves` it must take nothing.
struct NonFigureRule: Sendable {
  let name: String
  let finds: [String]
  let leaves: [String]
  /// Given the token where a number may begin: the tokens that are no figure, from it on.
  let taken: @Sendable (FigurePassage, Int) -> Range<Int>?

  /// All of them; the first that takes a token decides.
  static let all: [NonFigureRule] = [
    .webAddress, .idiom, .clockTime, .calendarDate, .ordinal, .listNumber, .phoneNumber, .code,
    .streetAddress, .score, .label, .modelNumber, .year, .age, .pronounOne, .numberName,
  ]

  /// Those whose numbers are no second end of a range; "5-3" and "2A" are left to the range itself.
  static let ofRangeEnds = all.filter { $0.name != score.name && $0.name != code.name }

  /// Those whose numbers are days, times of day and ages: read, and no figures.
  static let timesAndAges: Set<String> = Set(
    [NonFigureRule.clockTime, .calendarDate, .year, .age].map(\.name))
}
