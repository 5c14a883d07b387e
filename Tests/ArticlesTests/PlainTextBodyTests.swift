import Articles
import Prose
import Testing

/// What is read from the paragraphs of a text file and the lines among them.
@Suite struct PlainTextBodyTests {
  struct Sample: CustomTestStringConvertible {
    let text: String
    let reading: String
    init(_ text: String, _ reading: String) { (self.text, self.reading) = (text, reading) }
    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample("LIMA – Nine boats sank.", "dateline: LIMA\n[dateline] LIMA –"),
    Sample("LIMA, Peru -- Nine boats sank.", "dateline: LIMA, Peru\n[dateline] LIMA, Peru --"),
    Sample(
      "SAN JUAN DE LURIN, Peru, June 3 (Reuters) - Nine boats sank.",
      """
      dateline: SAN JUAN DE LURIN, Peru
      sources: Reuters
      [dateline] SAN JUAN DE LURIN, Peru, June 3 (Reuters) -
      """),
    Sample(
      "Lima, Peru (AP) — Nine boats sank.",
      "dateline: Lima, Peru\nsources: AP\n[dateline] Lima, Peru (AP) —"),
    Sample(
      "Geneva, 3 June 2024 – Nine boats sank.",
      "dateline: Geneva\npublished: 2024-06-03\n[dateline] Geneva, 3 June 2024 –"),
    Sample(
      "LONDON/PARIS (Reuters)- “Nine boats sank.”",
      "dateline: LONDON/PARIS\nsources: Reuters\n[dateline] LONDON/PARIS (Reuters)-"),
    Sample(
      "WASHINGTON, D.C. — 9 boats sank.",
      "dateline: WASHINGTON, D.C.\n[dateline] WASHINGTON, D.C. —"),
    Sample("NEW DELHI: Nine boats sank.", "dateline: NEW DELHI\n[dateline] NEW DELHI:"),
    Sample("(Reuters) - Nine boats sank.", "sources: Reuters\n[dateline] (Reuters) -"),
    Sample(
      "(Image: AP)LIMA, Peru – Nine boats sank.",
      "dateline: LIMA, Peru\n[credit] (Image: AP)\n[dateline] LIMA, Peru –"),
  ])
  func `a dateline opens the first paragraph`(sample: Sample) throws {
    let articles = try ArticleFormats.articles(in: Array(sample.text.utf8))
    #expect(articles.map(summary) == [sample.reading])
  }

  @Test(arguments: [
    "NATO – the alliance – said nine boats sank.", "BREAKING: Nine boats sank.",
    "The mayor (a sailor) said nine boats sank.", "Nine boats sank – Lima was struck first.",
    "WHO officials met on 3 June - Monday - in Lima.", "LIMA – nine boats sank.", "LIMA –",
  ])
  func `other words before a dash or colon are none`(text: String) throws {
    let articles = try ArticleFormats.articles(in: Array(text.utf8))
    #expect(articles.map(summary) == [""])
  }

  @Test(arguments: [
    Sample("What the gate held back", "[subheading] What the gate held back"),
    Sample("‘Nobody closed it’", "[subheading] ‘Nobody closed it’"),
    Sample("Photo: Ana Ruiz / The Tide", "[credit] Photo: Ana Ruiz / The Tide"),
    Sample("Picture by Ana Ruiz", "[credit] Picture by Ana Ruiz"),
    Sample("(AP Photo/Ana Ruiz)", "[credit] (AP Photo/Ana Ruiz)"),
    Sample(
      "(Reporting by Ana Ruiz; Editing by Tom Hale)",
      "[credit] (Reporting by Ana Ruiz; Editing by Tom Hale)"),
    Sample("© 2024 The Tide", "[credit] © 2024 The Tide"),
    Sample(
      "Boats by the gate on Monday. (AP Photo/Ana Ruiz)",
      "[caption] Boats by the gate on Monday.\n[credit] (AP Photo/Ana Ruiz)"),
    Sample(
      "Boats by the gate. Photo: Ana Ruiz",
      "[caption] Boats by the gate.\n[credit] Photo: Ana Ruiz"),
    Sample(
      "FILE - Boats by the gate in 2019.", "[caption] FILE - Boats by the gate in 2019."),
    Sample("Pictured: boats by the gate.", "[caption] Pictured: boats by the gate."),
  ])
  func `a line between paragraphs may be heading, caption or credit`(sample: Sample) throws {
    let text = "Nine boats sank.\n\n\(sample.text)\n\nThe gate had stood open."
    let articles = try ArticleFormats.articles(in: Array(text.utf8))
    #expect(articles.map(summary) == [sample.reading])
  }

  @Test(arguments: [
    "- nine boats", "nine boats", "Nine boats:", "Nine boats sank.", "Nine boats,",
    "The gate (built in 1970) stood open.", "June 3, 2024.",
    "A line that is far too long to be the heading of anything and goes on past a hundred bytes of text",
  ])
  func `other lines between paragraphs are body`(line: String) throws {
    let text = "Nine boats sank.\n\n\(line)\n\nThe gate had stood open."
    let articles = try ArticleFormats.articles(in: Array(text.utf8))
    #expect(articles.map(summary) == [""])
  }

  @Test func `lines wrapped by hand are no headings`() throws {
    let text = """
      Nine boats sank on Monday.
      The gate that had stood open since the spring tide was closed by
      two men and a boy.

      The boy was thanked.
      """
    let articles = try ArticleFormats.articles(in: Array(text.utf8))
    #expect(articles.map(summary) == [""])
  }

  @Test func `a labelled day below the story dates it`() throws {
    let text = "LIMA, June 3 – Nine boats sank.\n\nTwo were new.\n\nLast updated 5 June 2024\n"
    let articles = try ArticleFormats.articles(in: Array(text.utf8))
    #expect(
      articles.map(summary) == [
        """
        dateline: LIMA
        published: 2024-06-03
        [dateline] LIMA, June 3 –
        [dateLine] Last updated 5 June 2024
        """
      ])
  }

  @Test func `a year in the story itself never dates it`() throws {
    let text = "LIMA, June 3 – Nine boats sank.\n\nIt was the worst storm since 14 May 2019.\n"
    let articles = try ArticleFormats.articles(in: Array(text.utf8))
    #expect(articles.map(\.published) == [nil])
  }

  @Test func `the body is the file byte for byte`() throws {
    let bytes = Array("\u{FEFF}So\u{AD}me “text”\u{A0}\r\n\r\ncafe\u{301}.\r\n".utf8)
    let article = try #require(try ArticleFormats.articles(in: bytes, path: "x/a.txt").first)
    #expect(article.body.bytes == bytes)
    #expect(article.path == "x/a.txt")
    #expect(article.sizeInBytes == bytes.count)
    #expect(article.format == "text")
  }
}
