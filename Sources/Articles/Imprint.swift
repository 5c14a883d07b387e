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
  /// The day that a field gives.
  var day: CalendarDate?
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

  /// The day of a field, else the first date; where that lacks its year, in the first year that
  /// another date of the same article gives, and nil where none does: a year is never guessed.
  var published: CalendarDate? {
    if let day { return day }
    guard let first = dates.first else { return nil }
    if let whole = first.date { return whole }
    return dates.lazy.compactMap(\.year).first.flatMap { first.date(in: $0) }
  }

  /// This imprint, with what it lacks taken from `other`.
  func completed(by other: Imprint) -> Imprint {
    var result = self
    result.headline = headline ?? other.headline
    result.byline = byline ?? other.byline
    result.dateline = dateline ?? other.dateline
    result.publisher = publisher ?? other.publisher
    result.url = url ?? other.url
    result.day = published ?? other.published
    if informationSources.isEmpty { result.informationSources = other.informationSources }
    return result
  }
}

extension Article {
  /// Takes what `imprint` says.
  mutating func take(_ imprint: Imprint) {
    headline = imprint.headline
    byline = imprint.byline
    dateline = imprint.dateline
    publisher = imprint.publisher
    published = imprint.published
    url = imprint.url
    identifier = imprint.identifier
    informationSources = imprint.informationSources
  }
}
