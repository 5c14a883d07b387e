import Prose

extension NonFigureRule {
  /// Results of games and votes: two numbers joined by a hyphen that do not rise, or that stand
  /// beside a word of winning.
  static let score = NonFigureRule(
    name: "score",
    finds: [
      "They drew [2-2] at home.", "He beat the Swiss [6-4, 7-5] here.",
      "She won [6-3, 7-6 (5)] at home.", "The [3-1] defeat hurt.",
      "He won [6-4, 6-3].",
      "The court ruled [5-4] for him.", "Their record is [10-9-1].",
    ],
    leaves: [
      "It takes 5-7 days.", "He paid $5-7.", "She lost 5-10 pounds.", "A 1000-5000 range is usual.",
      "Rates stand at 5-1/4 percent.",
    ]
  ) { passage, start in
    guard var end = pair(passage, start), passage.kind(start - 1) != .currency else { return nil }
    let isChain =
      (passage.kind(end) == .hyphen || passage.kind(end) == .dash)
      && passage.touches(end) && passage.kind(end + 1) == .number && passage.touches(end + 1)
    guard let first = passage.plainValue(start), let second = passage.plainValue(start + 2),
      isChain
        || first >= second && first < 300 && !passage.isMark(end, "%")
          && passage.kind(end) != .percent && UnitLexicon.unit(at: end, in: passage) == nil
        || gameWords.contains(passage.key(start - 1)) && !CountedNouns.mayBeCounted(passage, end)
          && UnitLexicon.unit(at: end, in: passage) == nil
        || gameWords.contains(passage.key(end))
    else { return nil }
    while passage.kind(end) == .hyphen, passage.touches(end), passage.kind(end + 1) == .number {
      end += 2
    }
    end = pastTieBreak(passage, end)
    while passage.kind(end) == .comma, let next = pair(passage, end + 1) {
      end = pastTieBreak(passage, next)
    }
    return start..<end
  }

  /// Past "(5)" behind "7-6".
  private static func pastTieBreak(_ passage: FigurePassage, _ end: Int) -> Int {
    passage.kind(end) == .openParenthesis && passage.isPlainNumber(end + 1)
      && passage.kind(end + 2) == .closeParenthesis ? end + 3 : end
  }

  /// The end of "3-1".
  private static func pair(_ passage: FigurePassage, _ start: Int) -> Int? {
    guard passage.kind(start + 1) == .hyphen || passage.kind(start + 1) == .dash,
      passage.isPlainNumber(start), passage.touches(start + 1), passage.isPlainNumber(start + 2),
      passage.touches(start + 2),
      passage.length(start) <= 3, !passage.isMark(start + 3, "/")
    else { return nil }
    return start + 3
  }

  private static let gameWords = WordSet(
    """
    won win wins beat beats lost loss losses defeat victory draw drew tied tie lead led record
    score scored vote voted ruling decision majority
    """)
}
