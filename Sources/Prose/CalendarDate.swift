/// A day of the Gregorian calendar, without time or zone; written yyyy-mm-dd (ISO 8601).
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// The year, 1 to 9999.
  public var year: Int { Int(storedYear) }
  /// The month, 1 to 12.
  public var month: Int { Int(storedMonth) }
  /// The day of the month, from 1.
  public var day: Int { Int(storedDay) }

  /// The given day, or nil where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    (storedYear, storedMonth, storedDay) = (Int16(year), UInt8(month), UInt8(day))
  }

  /// Reads "2022-03-24"; whatever follows a "T" or a space after the day is left aside.
  public init?(_ text: some StringProtocol) {
    let head = text.prefix { $0 != "T" && $0 != " " }
    let parts = head.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      head.utf8.allSatisfy({ $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day with the given number of days after 1970-01-01 (negative before it), or the first or
  /// last day of the calendar's years where it lies outside.
  ///
  /// Source: H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
  public init(daysSince1970 days: Int) {
    let shifted = min(max(days, Self.firstDay), Self.lastDay) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    storedDay = UInt8(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    storedMonth = UInt8(month)
    storedYear = Int16(yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
  }

  /// Days after 1970-01-01; the same source, days_from_civil.
  public var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week, 0 Monday to 6 Sunday.
  public var weekday: Int { (daysSince1970 % 7 + 10) % 7 }

  /// The day so many days later, or earlier where negative, within the calendar's years.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return CalendarDate(daysSince1970: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// yyyy-mm-dd.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Earlier first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// 0001-01-01.
  private static let firstDay = -719_162
  /// 9999-12-31.
  private static let lastDay = 2_932_896

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
