import Extraction
import Prose

/// The day of each figure: its own, else the earlier day that another mention gives to the same
/// count of the same origin, else that of its article.
///
/// Who gives a number again without a day tells of the earlier count and not of a new one.
/// An article without a day of its own is taken to be of the latest day that its counts get so.
enum AssumedDays {
  /// The day of each of `mentions`, nil where nothing tells it.
  ///
  /// Their articles appeared on `published`; `counts` tells which are the same count.
  static func days(
    of mentions: [FigureMention], published: [CalendarDate?], counts: [OriginCount]
  ) -> [CalendarDate?] {
    var days = mentions.map { $0.figure.asOf?.date ?? published[$0.article] }
    let undated = mentions.indices.filter { days[$0] == nil }
    var stated: [OriginCount: CalendarDate] = [:]
    for (number, mention) in mentions.enumerated() where counts[number].origin >= 0 {
      guard let asOf = mention.figure.asOf, asOf.isStated else { continue }
      stated[counts[number]] = min(stated[counts[number]] ?? asOf.date, asOf.date)
    }
    for (number, mention) in mentions.enumerated() where counts[number].origin >= 0 {
      guard mention.figure.asOf?.isStated != true, let day = days[number],
        let earlier = stated[counts[number]], earlier < day
      else { continue }
      days[number] = earlier
    }
    var latest: [Int: CalendarDate] = [:]
    for number in undated {
      guard let day = stated[counts[number]] else { continue }
      days[number] = day
      let article = mentions[number].article
      latest[article] = max(latest[article] ?? day, day)
    }
    for number in undated where days[number] == nil {
      days[number] = latest[mentions[number].article]
    }
    return days
  }
}
