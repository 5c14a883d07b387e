import Articles
import Extraction
import Prose

/// The days of articles, filled where an article itself gives a day without its year.
enum ArticleDays {
  /// The day of each article: that of publication, else the day and month of its dateline in the
  /// year that brings it nearest to a dated article on its subject; nil where neither is there.
  static func days(of articles: [ReadArticle], subjects: [Int]) -> [CalendarDate?] {
    var known: [Int: CalendarDate] = [:]
    for (number, article) in articles.enumerated() {
      guard let day = article.article.published else { continue }
      known[subjects[number]] = known[subjects[number]].map { min($0, day) } ?? day
    }
    return articles.enumerated().map { number, article in
      if let published = article.article.published { return published }
      guard let other = known[subjects[number]], let day = writtenDay(in: article) else {
        return nil
      }
      return [other.year - 1, other.year, other.year + 1]
        .compactMap { CalendarDate(year: $0, month: day.month, day: day.day) }
        .min { distance($0, other) < distance($1, other) }
    }
  }

  private static func distance(_ first: CalendarDate, _ second: CalendarDate) -> Int {
    abs(first.daysSince1970 - second.daysSince1970)
  }

  /// The first "March 4" or "4 March" in the lines that tell of the publication.
  private static func writtenDay(in article: ReadArticle) -> (month: Int, day: Int)? {
    let zones = article.article.zones.filter { $0.kind == .dateline || $0.kind == .dateLine }
    if zones.isEmpty { return nil }
    let text = article.reading.text
    for zone in zones {
      let tokens = text.tokens.filter { zone.span.contains($0.span) }
      for (index, token) in tokens.enumerated() where token.kind == .word {
        let word = text.text.bytes[token.span.start..<token.span.end]
        guard let month = CalendarWords.month(WordStem(word)) else { continue }
        for near in [index + 1, index - 1] where tokens.indices.contains(near) {
          if tokens[near].kind == .number, let day = Int(text.text[tokens[near].span]),
            (1...31).contains(day)
          {
            return (month, day)
          }
        }
      }
    }
    return nil
  }
}
