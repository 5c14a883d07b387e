import Extraction
import Prose

/// Which counts were replaced by a later one of their origin: "to 41, up from 23" replaces the 23
/// there, and the same origin's 23 of that day in every other article.
enum ReplacedCounts {
  /// Whether each of `mentions` was replaced; `counts` tells which are the same count of one origin,
  /// `days` of which day each is.
  static func flags(
    of mentions: [FigureMention], counts: [OriginCount], days: [CalendarDate?]
  ) -> [Bool] {
    var replaced: [OriginCount: Set<CalendarDate>] = [:]
    for (number, mention) in mentions.enumerated()
    where mention.figure.laterValue != nil && counts[number].origin >= 0 {
      if let day = days[number] { replaced[counts[number], default: []].insert(day) }
    }
    return mentions.indices.map { number in
      mentions[number].figure.laterValue != nil
        || days[number].map { replaced[counts[number]]?.contains($0) ?? false } ?? false
    }
  }
}

/// By what a count is known again wherever its origin gives it.
struct OriginCount: Hashable {
  /// The class of its origin, below 0 where nobody is named.
  let origin: Int
  /// What it counts, by number.
  let measure: Int
  let ends: [Quantity?]

  /// The count of each figure whose origin, classes and interval are given.
  static func counts(
    of origins: [Int], _ classes: MeasureClasses, _ intervals: [SlackInterval]
  ) -> [OriginCount] {
    zip(zip(origins, MeasureCells.counted(classes)), intervals).map { pair, interval in
      OriginCount(origin: pair.0, measure: pair.1, ends: interval.reportedEnds)
    }
  }
}
