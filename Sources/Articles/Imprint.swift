internal import Prose

/// What an article's own lines or fields say of its publication.
struct Imprint {
  var headline: String?
  var byline: String?
  var dateline: String?
  var publisher: String?
  var url: String?
  var identifier: String?
  /// Agencies named in the dateline, or the parties a file lists, in order.
  var informationSources: [String] = []
  /// The dates of the lines around the body, in order; the first that a label calls the day of
  /// publication stands before all others.
  private(set) var dates: [WrittenDate] = []
  private var hasLabelledDate = false

  /// Notes a date of a line; `isLabelled` where "Published" or "Posted" stands before it.
  mutating func note(_ date: WrittenDate, isLabelled: Bool) {
    if isLabelled, !hasLabelledDate {
      dates.insert(date, at: 0)
      hasLabelledDate = true
    } else {
      dates.append(date)
    }
  }

  /// The first date; where it lacks its year, in the first year that another date of the same
  /// article gives, and nil where none does: a year is never guessed.
  var published: CalendarDate? {
    guard let first = dates.first else { return nil }
    if let whole = first.date { return whole }
    return dates.lazy.compactMap(\.year).first.flatMap { first.date(in: $0) }
  }
}
