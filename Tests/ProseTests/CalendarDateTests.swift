import Prose
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (1, 1, 1), (9999, 12, 31), (2024, 2, 29), (2000, 2, 29), (2023, 2, 28), (2022, 4, 30),
  ])
  func `days of the calendar exist`(year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect((date.year, date.month, date.day) == (year, month, day))
    #expect(CalendarDate(date.description) == date)
    #expect(CalendarDate(daysSince1970: date.daysSince1970) == date)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2022, 0, 1), (2022, 13, 1), (2022, 1, 0),
    (2022, 1, 32), (2023, 2, 29), (1900, 2, 29), (2022, 4, 31),
  ])
  func `other days do not`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2022-03-24", "2022-03-24"), ("2022-03-24T10:15:00Z", "2022-03-24"),
    ("2022-03-24 10:15", "2022-03-24"), ("0001-01-01", "0001-01-01"),
    ("", nil), ("2022-3-24", nil), ("2022-03", nil), ("22-03-24", nil), ("2022-03-24x", nil),
    ("2022-02-30", nil), ("-022-03-24", nil), ("+022-03-24", nil), ("2022-03-2\u{301}4", nil),
    ("٢٠٢٢-٠٣-٢٤", nil), (" 2022-03-24", nil),
  ])
  func `ISO dates are read and nothing else is`(text: String, date: String?) {
    #expect(CalendarDate(text)?.description == date)
  }

  @Test func `days are counted from 1970`() {
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.daysSince1970 == 0)
    #expect(CalendarDate(year: 1969, month: 12, day: 31)?.daysSince1970 == -1)
    #expect(CalendarDate(year: 2000, month: 3, day: 1)?.daysSince1970 == 11_017)
  }

  @Test func `every day of four centuries has one number and follows the one before`() {
    var previous = CalendarDate(daysSince1970: -135_141)
    for number in -135_140...11_000 {
      let date = CalendarDate(daysSince1970: number)
      #expect(date.daysSince1970 == number && previous < date)
      previous = date
    }
  }

  @Test func `weekdays run from Monday, 0, to Sunday, 6`() {
    #expect(CalendarDate("2022-03-21")?.weekday == 0)
    #expect(CalendarDate("2022-03-27")?.weekday == 6)
    #expect(CalendarDate("1969-12-29")?.weekday == 0)
    #expect(CalendarDate("0001-01-01")?.weekday == 0)
  }

  @Test(arguments: [
    (1, "2022-03-25"), (-24, "2022-02-28"), (0, "2022-03-24"), (Int.max, "9999-12-31"),
    (Int.min, "0001-01-01"), (-10_000_000, "0001-01-01"), (10_000_000, "9999-12-31"),
  ])
  func `days are added within the years of the calendar`(days: Int, date: String) {
    #expect(CalendarDate("2022-03-24")?.adding(days: days).description == date)
  }
}
