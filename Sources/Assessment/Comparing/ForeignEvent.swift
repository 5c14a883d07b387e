import Extraction
import Prose

/// Tells an event that the article is not about from its own: "the 2019 flood", "the war with
/// Mali".
enum ForeignEvent {
  /// The names and years in an event's words when none of them belongs to the article's own
  /// `subject`; empty for its own event, and where no event is given.
  ///
  /// "Three months after nine died in a fire": what an indefinite event did to the figure's people
  /// before its own is none of its own.
  static func names(
    of event: Span?, beside figure: Span, in text: SourceText, subject: Set<WordStem>, year: Int?
  ) -> Set<WordStem> {
    guard let event else { return [] }
    if figure.end <= event.start, isIndefinite(event, in: text), isLongBefore(figure, in: text) {
      return [WordStem("earlier")]
    }
    let ownYear = year.map { WordStem(String($0)) }
    let words = text[event].split { !$0.isLetter && !$0.isNumber }
      .filter { !EventNouns.contains(WordKey(String($0))) }.joined(separator: " ")
    var names = PhraseWords(text: words).words.filter(\.isProper).map(\.stem)
    for beside in [wordBefore(event, in: text), wordAfter(event, in: text)] {
      names += PhraseWords(text: text[beside]).words.map(\.stem).filter(PeriodReading.isYear)
    }
    names.removeAll(where: CalendarWords.stems.contains)
    let isOwn = names.contains { subject.contains($0) }
    let years = names.filter { $0 != ownYear && PeriodReading.isYear($0) }
    return isOwn && years.isEmpty ? [] : Set(names)
  }

  private static func isIndefinite(_ event: Span, in text: SourceText) -> Bool {
    let words = text[event].lowercased()
    return words.hasPrefix("a ") || words.hasPrefix("an ") || words.hasPrefix("another ")
  }

  /// Whether "months after" or the like stands before the figure in its sentence.
  private static func isLongBefore(_ figure: Span, in text: SourceText) -> Bool {
    let before = String(decoding: text.bytes[..<figure.start].suffix(40), as: UTF8.self)
    let clause = before.split(separator: ".").last.map(String.init) ?? before
    return ["week", "weeks", "month", "months", "year", "years", "decade", "decades"]
      .contains { clause.contains(" \($0) after ") }
  }

  /// The word that stands right before `span`, where the year of "the 2019 flood" may stand.
  private static func wordBefore(_ span: Span, in text: SourceText) -> Span {
    var end = span.start
    while end > 0, text.bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, end - start < 5, isInWord(text.bytes[start - 1]) { start -= 1 }
    return Span(start, end)
  }

  /// The word behind `span`, past "of" or "in", where the year of "the flood of 2019" may stand.
  private static func wordAfter(_ span: Span, in text: SourceText) -> Span {
    var start = span.end
    for opener in [" of ", " in "] where text.bytes[start...].starts(with: opener.utf8) {
      start += opener.utf8.count
    }
    var end = start
    while end < text.bytes.count, end - start < 5, isInWord(text.bytes[end]) { end += 1 }
    return start == span.end ? Span(start, start) : Span(start, end)
  }

  private static func isInWord(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }
}
