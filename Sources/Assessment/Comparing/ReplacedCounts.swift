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

/// Which counts the words of an article put in the place of others: "up from 23" beside 41.
struct RevisedCounts: Sendable {
  /// The ends that each revising figure replaces.
  private var replaced: [Int: Set<[Quantity?]>] = [:]

  /// What the figures of `mentions` replace, whose intervals are given in the same order.
  init(of mentions: [FigureMention], intervals: [SlackInterval]) {
    struct Place: Hashable {
      let article: Int
      let span: Span
    }
    var places: [Place: Int] = [:]
    for (number, mention) in mentions.enumerated() {
      places[Place(article: mention.article, span: mention.figure.span)] = number
    }
    for (number, mention) in mentions.enumerated() {
      guard let later = mention.figure.laterValue,
        let revising = places[Place(article: mention.article, span: later)]
      else { continue }
      replaced[revising, default: []].insert(intervals[number].reportedEnds)
    }
  }

  /// Whether the article of figure `later` says that it replaces a count with these ends.
  func replaces(_ later: Int, _ ends: [Quantity?]) -> Bool {
    replaced[later]?.contains(ends) ?? false
  }
}

extension ComparedFigures {
  /// Whether a figure's article says that it replaces the number of the other, which is not of a
  /// later day, whoever gave it.
  func revises(_ later: Int, _ earlier: Int) -> Bool {
    guard revised.replaces(later, intervals[earlier].reportedEnds) else { return false }
    guard let day = asOf(earlier), let last = asOf(later) else { return true }
    return day <= last
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
