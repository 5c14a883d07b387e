import Articles
import Prose
import Testing

/// What is read from the lines before the first paragraph of a text file.
@Suite struct PlainTextHeadTests {
  struct Sample: CustomTestStringConvertible {
    let name: String
    let text: String
    let reading: String
    init(_ name: String, _ text: String, _ reading: String) {
      (self.name, self.text, self.reading) = (name, text, reading)
    }
    var testDescription: String { name }
  }

  @Test(arguments: [
    Sample(
      "a paragraph alone has no zones", "Nine boats sank in the harbour on Monday.\n", ""),
    Sample(
      "a headline needs a paragraph below", "Nine boats sink", ""),
    Sample(
      "the first line without a stop is the headline",
      "Nine boats sink\n\nNine boats sank on Monday.",
      """
      headline: Nine boats sink
      [headline] Nine boats sink
      """),
    Sample(
      "a headline that goes on in the next line",
      "Nine boats sink as storm\nreaches the old harbour\n\nNine boats sank on Monday.",
      """
      headline: Nine boats sink as storm reaches the old harbour
      [headline] Nine boats sink as storm
      reaches the old harbour
      """),
    Sample(
      "a deck below the headline",
      "Nine boats sink\nHarbour master blames the gate\n\nNine boats sank on Monday.",
      """
      headline: Nine boats sink
      [headline] Nine boats sink
      [subheading] Harbour master blames the gate
      """),
    Sample(
      "a question over a paragraph is a headline",
      "Who counts the boats?\n\nNine boats sank on Monday.",
      """
      headline: Who counts the boats?
      [headline] Who counts the boats?
      """),
    Sample(
      "byte order mark, no-break spaces and CR LF stay in the text",
      "\u{FEFF}Nine boats sink\u{A0}\r\n\r\nNine boats sank.\r\n",
      """
      headline: Nine boats sink
      [headline] Nine boats sink
      """),
    Sample(
      "a paper's name over the day, without a headline",
      "Evening Argus\nPublished: 2026-03-04\n\nNine boats sank.",
      """
      publisher: Evening Argus
      published: 2026-03-04
      [dateLine] Evening Argus
      [dateLine] Published: 2026-03-04
      """),
    Sample(
      "a headline over the day that ends in no paper's word",
      "Post Office Closes\nPublished: 2026-03-04\n\nNine boats sank.",
      """
      headline: Post Office Closes
      published: 2026-03-04
      [headline] Post Office Closes
      [dateLine] Published: 2026-03-04
      """),
    Sample(
      "a paper's name over the day",
      "THE TIDE\nMonday 3 June 2024\n\nNine boats sink\n\nThey sank.",
      """
      headline: Nine boats sink
      publisher: THE TIDE
      published: 2024-06-03
      [dateLine] THE TIDE
      [dateLine] Monday 3 June 2024
      [headline] Nine boats sink
      """),
    Sample(
      "a headline over the day", "Nine boats sink\n3 June 2024\n\nThey sank.",
      """
      headline: Nine boats sink
      published: 2024-06-03
      [headline] Nine boats sink
      [dateLine] 3 June 2024
      """),
  ])
  func `the head of a text is read line by line`(sample: Sample) throws {
    let articles = try ArticleFormats.articles(in: Array(sample.text.utf8), path: "a.txt")
    #expect(articles.map(summary) == [sample.reading])
  }

  /// Each line stands between a headline and a paragraph.
  @Test(arguments: [
    Sample(
      "paper, bar, day", "The Tide | Monday 3 June 2024",
      "publisher: The Tide\npublished: 2024-06-03\n[dateLine]"),
    Sample(
      "paper, comma, day", "The Tide, Monday, 3 June 2024",
      "publisher: The Tide\npublished: 2024-06-03\n[dateLine]"),
    Sample(
      "label, time, staff", "Posted 3 June 2024, 18:40 | TideNow staff",
      "byline: TideNow staff\npublisher: TideNow\npublished: 2024-06-03\n[dateLine]"),
    Sample(
      "section, day, staff", "World · June 3, 2024 · by the newsroom",
      "byline: the newsroom\npublished: 2024-06-03\n[dateLine]"),
    Sample(
      "the day of publication comes before that of a correction",
      "Updated June 5, 2024 | Published June 3, 2024", "published: 2024-06-03\n[dateLine]"),
    Sample(
      "an ISO time", "Published: 2024-06-03T23:30:00-05:00", "published: 2024-06-03\n[dateLine]"),
    Sample(
      "a time that ends in a stop", "Posted June 3, 2024 at 6:40 p.m.",
      "published: 2024-06-03\n[dateLine]"),
    Sample("a day without a year is not dated", "Monday, June 3", "[dateLine]"),
    Sample("a time alone", "Updated 18:40 GMT", "[dateLine]"),
    Sample(
      "name and place", "By Ana Ruiz, in Lima",
      "byline: Ana Ruiz\ndateline: Lima\n[byline]"),
    Sample(
      "two names in capitals", "BY ANA RUIZ AND TOM VAN DER HALE",
      "byline: ANA RUIZ AND TOM VAN DER HALE\n[byline]"),
    Sample("initials", "By A. Ruiz", "byline: A. Ruiz\n[byline]"),
    Sample(
      "name and day", "By Ana Ruiz | June 3, 2024",
      "byline: Ana Ruiz\npublished: 2024-06-03\n[byline]"),
    Sample("a post", "Ana Ruiz, staff writer", "byline: Ana Ruiz, staff writer\n[byline]"),
    Sample(
      "agencies", "TIDE24 with agencies",
      "byline: TIDE24 with agencies\npublisher: TIDE24\n[byline]"),
    Sample("a credit", "(Image: Tide/Ana Ruiz)", "[credit]"),
  ])
  func `an imprint line under the headline is read`(sample: Sample) throws {
    let text = "Nine boats sink\n\n\(sample.text)\n\nNine boats sank in the harbour."
    let articles = try ArticleFormats.articles(in: Array(text.utf8))
    let parts = sample.reading.split(separator: "\n").map(String.init)
    let expected =
      ["headline: Nine boats sink"] + parts.dropLast() + ["[headline] Nine boats sink"]
      + [(parts.last ?? "") + " " + sample.text]
    #expect(articles.map(summary) == [expected.joined(separator: "\n")])
  }

  @Test(arguments: [
    "By noon nine boats had sunk", "By Monday", "Quake of 3 June 2024 sank nine boats",
    "Photos of nine boats", "Published accounts of nine boats differ",
    "By the time the gate closed", "Reporting by local papers suggests nine boats",
  ])
  func `other words under the headline are a deck`(line: String) throws {
    let text = "Nine boats sink\n\n\(line)\n\nNine boats sank in the harbour."
    let articles = try ArticleFormats.articles(in: Array(text.utf8))
    #expect(
      articles.map(summary) == [
        "headline: Nine boats sink\n[headline] Nine boats sink\n[subheading] \(line)"
      ])
  }
}
