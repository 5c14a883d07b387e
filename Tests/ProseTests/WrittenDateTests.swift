import Prose
import Testing

@Suite struct WrittenDateTests {
  struct Sample: CustomTestStringConvertible {
    let text: String
    let dates: [String]
    init(_ text: String, _ dates: String...) { (self.text, self.dates) = (text, dates) }
    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample("4 March 2025", "2025-3-4 '4 March 2025'"),
    Sample("Saturday 8 March 2025", "2025-3-8 '8 March 2025'"),
    Sample("Tuesday, March 4, 2025", "2025-3-4 'March 4, 2025'"),
    Sample("March 4 2025", "2025-3-4 'March 4 2025'"),
    Sample("the 4th of March, 2025.", "2025-3-4 '4th of March, 2025'"),
    Sample("Mar. 4, 2025", "2025-3-4 'Mar. 4, 2025'"),
    Sample("MARCH 4, 2025", "2025-3-4 'MARCH 4, 2025'"),
    Sample("Sept. 30", "?-9-30 'Sept. 30'"),
    Sample("4 August from", "?-8-4 '4 August'"),
    Sample("1 Jan. 1999", "1999-1-1 '1 Jan. 1999'"),
    Sample("2025-03-04T18:40:00Z", "2025-3-4 '2025-03-04'"),
    Sample("2025/03/04", "2025-3-4 '2025/03/04'"),
    Sample("31/03/2025", "2025-3-31 '31/03/2025'"),
    Sample("03/31/2025", "2025-3-31 '03/31/2025'"),
    Sample("4.3.2025", "2025-3-4 '4.3.2025'"),
    Sample(
      "from 1 May to June 2, 2025", "?-5-1 '1 May'", "2025-6-2 'June 2, 2025'"),
  ])
  func `a written date is found with its words`(sample: Sample) {
    let text = SourceText(sample.text)
    let tokens = Tokenizer.tokens(of: text)
    let found = WrittenDate.all(in: tokens, of: text).map { date in
      let span = Span(tokens[date.tokens.lowerBound].start, tokens[date.tokens.upperBound - 1].end)
      let year = date.year.map(String.init) ?? "?"
      return "\(year)-\(date.month)-\(date.day) '\(text[span])'"
    }
    #expect(found == sample.dates)
  }

  @Test(arguments: [
    "", "March", "4", "2025", "it may 5 times", "march 4", "03/04/2025", "2025-13-04", "32 March",
    "March 400", "1.2.3", "4.3.20256", "99-99-99", "4 of the 20", "2025 - 03 - 04",
  ])
  func `what is no date, or not surely one, is left alone`(words: String) {
    let text = SourceText(words)
    #expect(WrittenDate.all(in: Tokenizer.tokens(of: text), of: text) == [])
  }

  @Test func `a date without its year is no day until a year is given`() throws {
    let text = SourceText("Feb. 29")
    let date = try #require(WrittenDate.at(0, in: Tokenizer.tokens(of: text), of: text))
    #expect(date.date == nil)
    #expect(date.date(in: 2023) == nil)
    #expect(date.date(in: 2024) == CalendarDate(year: 2024, month: 2, day: 29))
  }
}
