import Articles
import Digests
import JSONValues
import Prose
import Testing

@Suite struct JSONFormatsTests {
  struct Sample: CustomTestStringConvertible {
    let name: String
    let json: String
    let readings: [String]
    init(_ name: String, _ json: String, _ readings: String...) {
      (self.name, self.json, self.readings) = (name, json, readings)
    }
    var testDescription: String { name }
  }

  @Test(arguments: [
    Sample("a text alone", #"{"text": "Nine boats sank."}"#, ""),
    Sample(
      "ninjs 1",
      #"""
      {"uri": "urn:tide:7", "versioncreated": "2024-06-03T23:30:00-05:00",
       "headline": "Nine boats sink", "byline": "Ana Ruiz", "located": "Lima",
       "infosource": [{"name": "TideWire"}, {"name": "Coast Radio"}],
       "body_text": "LIMA, June 3 – Nine boats sank.\n\nThe gate\n\nIt stood open."}
      """#,
      """
      identifier: urn:tide:7
      headline: Nine boats sink
      byline: Ana Ruiz
      dateline: Lima
      publisher: TideWire
      published: 2024-06-03
      sources: TideWire, Coast Radio
      [dateline] LIMA, June 3 –
      [subheading] The gate
      """),
    Sample(
      "ninjs 3",
      #"""
      {"uri": "u", "versionCreated": "2024-06-03T10:00:00Z", "by": "Ana Ruiz",
       "headlines": [{"role": "main", "value": "Nine boats sink"}],
       "bodies": [{"contentType": "text/html", "value": "<p>x"},
                  {"contentType": "text/plain; charset=utf-8", "value": "They sank."}],
       "publisher": {"name": "The Tide"}, "infoSources": [{"name": "TideWire"}]}
      """#,
      """
      identifier: u
      headline: Nine boats sink
      byline: Ana Ruiz
      publisher: The Tide
      published: 2024-06-03
      sources: TideWire
      """),
    Sample(
      "schema.org",
      #"""
      {"@type": "NewsArticle", "headline": "Nine boats sink", "datePublished": "2024-06-03",
       "author": [{"name": "Ana Ruiz"}, {"name": "Tom Hale"}], "articleBody": "They sank.",
       "publisher": {"name": "The Tide"}, "url": "https://tide.example/7"}
      """#,
      """
      headline: Nine boats sink
      byline: Ana Ruiz, Tom Hale
      publisher: The Tide
      published: 2024-06-03
      url: https://tide.example/7
      """),
    Sample(
      "what fields lack is read from the lines of the text",
      #"{"text": "Nine boats sink\nThe Tide | 3 June 2024\n\nThey sank.", "headline": null}"#,
      """
      headline: Nine boats sink
      publisher: The Tide
      published: 2024-06-03
      [headline] Nine boats sink
      [dateLine] The Tide | 3 June 2024
      """),
    Sample(
      "an array of articles", #" [ {"id": 1, "text": "a [b, c]"} , {"id":2,"text":"\"}, {"} ]"#,
      "identifier: 1", "identifier: 2"),
    Sample(
      "rows", "{\"id\": \"r1\", \"text\": \"One.\"}\n\n{\"id\": 2, \"text\": \"Two.\"}\r\n",
      "identifier: r1", "identifier: 2"),
    Sample("a byte order mark", "\u{FEFF}{\"text\": \"One.\"}", ""),
    Sample("a story that begins with a bracket", "[Corrected] Nine boats sank.", ""),
  ])
  func `an article is read from its fields`(sample: Sample) throws {
    let articles = try ArticleFormats.articles(in: Array(sample.json.utf8))
    #expect(articles.map(summary) == sample.readings)
  }

  @Test(arguments: [
    ("2024-06-03", "2024-06-03"), ("2024-06-03T10:15:00.123Z", "2024-06-03"),
    ("20240603T101500Z", "2024-06-03"), ("Mon, 03 Jun 2024 10:15:00 GMT", "2024-06-03"),
    ("June 3, 2024", "2024-06-03"), ("June 3", nil), ("03/06/2024", nil), ("20241399", nil),
    ("", nil), ("yesterday", nil),
  ])
  func `a date field is read in the forms that files use`(words: String, day: String?) throws {
    let bytes = Array(#"{"text": "Nine boats sank.", "published": "\#(words)"}"#.utf8)
    let article = try #require(try ArticleFormats.articles(in: bytes).first)
    #expect(article.published?.description == day)
  }

  @Test func `spans point into the unescaped text`() throws {
    let bytes = Array(#"{"text": "LIMA \u2013 \u201cNine\u00a0boats,\u201d he said."}"#.utf8)
    let article = try #require(try ArticleFormats.articles(in: bytes).first)
    #expect(article.body.bytes == Array("LIMA – “Nine\u{A0}boats,” he said.".utf8))
    #expect(article.zones.map { article.body[$0.span] } == ["LIMA –"])
  }

  @Test func `each of several articles has the digest of its own object and its number`() throws {
    let rows = [#"{"text": "One."}"#, #"{"text": "Two."}"#]
    for file in [rows.joined(separator: "\n"), "[ " + rows.joined(separator: ",\n") + " ]"] {
      let articles = try ArticleFormats.articles(in: Array(file.utf8), path: "news")
      #expect(articles.map(\.sha256) == rows.map { SHA256Digest(of: $0) })
      #expect(articles.map(\.sizeInBytes) == [16, 16])
      #expect(articles.map(\.numberInFile) == [1, 2])
      #expect(articles.map(\.path) == ["news", "news"])
    }
  }

  @Test func `one article has the digest of its file and no number`() throws {
    let file = "\n" + #"{"text": "One."}"# + "\n"
    let articles = try ArticleFormats.articles(in: Array(file.utf8))
    #expect(articles.map(\.sha256) == [SHA256Digest(of: file)])
    #expect(articles.map(\.numberInFile) == [nil])
    #expect(articles.map(\.format) == ["json"])
  }

  @Test(arguments: [
    (#"{"id": 7, "text": "One."}"#, JSONValue(7) as JSONValue?, nil as ArticleError?),
    (#"{"text": "One."}"#, nil as JSONValue?, nil),
    (#"{"id": "a"}"#, .string("a"), .noTextField(at: ArticlePlace(90), keys: ["id"])),
    ("{", nil as JSONValue?, .malformedJSON(JSONError(.unexpected(.key, found: nil), at: 91))),
    (
      "[]", nil as JSONValue?,
      .wrongKind(at: ArticlePlace(90), expected: "an object", found: "an array")
    ),
  ])
  func `a row of a stream keeps its id beside its article or its error`(
    line: String, identifier: JSONValue?, error: ArticleError?
  ) {
    let row = ArticleRow(reading: Array(line.utf8), at: 90)
    #expect(row.identifier == identifier)
    switch row.article {
    case .success: #expect(error == nil)
    case .failure(let found): #expect(found == error)
    }
  }
}
