/// A day as a text writes it, perhaps without its year.
///
/// Read are "4 March 2025", "4th of March", "March 4, 2025", "Mar. 4", "2025-03-04",
/// "2025/03/04" and "4.3.2025". "03/04/2025" is read only where one of its parts cannot be a
/// month, since writers disagree on the order.
public struct WrittenDate: Hashable, Sendable {
  /// The year as written, or nil.
  public let year: Int?
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int
  /// The numbers of its tokens in the list it was read from, half-open.
  public let tokens: Range<Int>

  /// The day, where the year is written and the calendar has it.
  public var date: CalendarDate? { year.flatMap { date(in: $0) } }

  /// The day in the given year, or nil where the calendar has none such.
  public func date(in year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }

  /// The date whose first token is number `index` of `tokens`, or nil where none begins there.
  public static func at(_ index: Int, in tokens: [Token], of text: SourceText) -> WrittenDate? {
    let reader = WrittenDateReader(tokens: tokens, text: text)
    return reader.monthFirst(index) ?? reader.dayFirst(index) ?? reader.numeric(index)
      ?? reader.dotted(index)
  }

  /// Every date in `tokens`, in order, without overlap.
  public static func all(in tokens: [Token], of text: SourceText) -> [WrittenDate] {
    var result: [WrittenDate] = []
    var index = 0
    while index < tokens.count {
      if let date = at(index, in: tokens, of: text) {
        result.append(date)
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }
}

/// The forms of a written date, each tried at one token.
private struct WrittenDateReader {
  let tokens: [Token]
  let text: SourceText

  /// The month first: "March 4, 2025".
  func monthFirst(_ index: Int) -> WrittenDate? {
    guard let month = month(index), let (day, afterDay) = day(afterStop(index + 1)) else {
      return nil
    }
    let afterComma = kind(afterDay) == .comma ? afterDay + 1 : afterDay
    let year = year(afterComma)
    return WrittenDate(
      year: year, month: month, day: day,
      tokens: index..<(year == nil ? afterDay : afterComma + 1))
  }

  /// "4 March 2025", "4th of March".
  func dayFirst(_ index: Int) -> WrittenDate? {
    guard index == 0 || kind(index - 1) != .hyphen, let (day, afterDay) = day(index) else {
      return nil
    }
    let place = key(afterDay) == "of" ? afterDay + 1 : afterDay
    guard let month = month(place) else { return nil }
    var end = afterStop(place + 1)
    if kind(end) == .comma, year(end + 1) != nil { end += 1 }
    let year = year(end)
    return WrittenDate(
      year: year, month: month, day: day, tokens: index..<(year == nil ? place + 1 : end + 1))
  }

  /// "2025-03-04", "2025/03/04", "31/03/2025": three numbers that touch.
  func numeric(_ index: Int) -> WrittenDate? {
    guard index + 4 < tokens.count, kind(index + 1) == .hyphen || isSlash(index + 1),
      tokens[index + 3].key == tokens[index + 1].key,
      (1...4).allSatisfy({ tokens[index + $0].gap == .none }),
      let first = number(index), let second = number(index + 2), let third = number(index + 4)
    else { return nil }
    if year(index) != nil { return date(first, second, third, index..<(index + 5)) }
    guard isSlash(index + 1), year(index + 4) != nil, first > 12 || second > 12 else { return nil }
    return first > 12
      ? date(third, second, first, index..<(index + 5))
      : date(third, first, second, index..<(index + 5))
  }

  /// "4.3.2025", always with the day first.
  func dotted(_ index: Int) -> WrittenDate? {
    guard kind(index) == .number else { return nil }
    let parts = text.bytes[tokens[index].start..<tokens[index].end].split(separator: 0x2E)
    guard parts.count == 3, parts[2].count == 4, let day = Self.value(parts[0]),
      let month = Self.value(parts[1]), let year = Self.value(parts[2])
    else { return nil }
    return date(year, month, day, index..<(index + 1))
  }

  private func date(_ year: Int, _ month: Int, _ day: Int, _ range: Range<Int>) -> WrittenDate? {
    guard CalendarDate(year: year, month: month, day: day) != nil else { return nil }
    return WrittenDate(year: year, month: month, day: day, tokens: range)
  }

  private func kind(_ index: Int) -> Token.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  private func key(_ index: Int) -> WordKey? {
    tokens.indices.contains(index) ? tokens[index].key : nil
  }

  private func isSlash(_ index: Int) -> Bool { kind(index) == .symbol && key(index) == "/" }

  private func month(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].isCapitalised else { return nil }
    return MonthNames.numbers[tokens[index].key]
  }

  private func afterStop(_ index: Int) -> Int {
    kind(index) == .stop && tokens[index].gap == .none ? index + 1 : index
  }

  /// A day of the month at `index`, perhaps with "st", "nd", "rd" or "th", and the token after it.
  private func day(_ index: Int) -> (day: Int, after: Int)? {
    guard let day = number(index), (1...31).contains(day), tokens[index].span.length <= 2 else {
      return nil
    }
    let hasEnding =
      index + 1 < tokens.count && tokens[index + 1].gap == .none
      && Self.endings.contains(tokens[index + 1].key)
    return (day, hasEnding ? index + 2 : index + 1)
  }

  private static let endings: WordSet = ["st", "nd", "rd", "th"]

  private func year(_ index: Int) -> Int? {
    guard let year = number(index), tokens[index].span.length == 4, (1000...2999).contains(year)
    else { return nil }
    return year
  }

  private func number(_ index: Int) -> Int? {
    guard kind(index) == .number else { return nil }
    return Self.value(text.bytes[tokens[index].start..<tokens[index].end])
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
