import Articles
import JSONValues
import Testing

@Suite struct ArticleErrorTests {
  struct Sample: CustomTestStringConvertible {
    let bytes: [UInt8]
    let error: ArticleError
    let message: String
    init(_ bytes: [UInt8], _ error: ArticleError, _ message: String) {
      (self.bytes, self.error, self.message) = (bytes, error, message)
    }
    var testDescription: String { message }
  }

  @Test(arguments: [
    Sample(
      [], .empty(at: ArticlePlace(0)), "no text at byte 0; an article has at least one word"),
    Sample(
      Array("\u{FEFF} \r\n\u{A0}".utf8), .empty(at: ArticlePlace(0)),
      "no text at byte 0; an article has at least one word"),
    Sample(
      [0x61, 0x62, 0xC3, 0x28], .invalidUTF8(offset: 2),
      "byte 2 is not UTF-8; articles are UTF-8 text or JSON"),
    Sample(
      [0xFF, 0xFE, 0x41, 0x00], .invalidUTF8(offset: 0),
      "byte 0 is not UTF-8; articles are UTF-8 text or JSON"),
    Sample(
      [0x61, 0x00, 0x62], .nul(at: ArticlePlace(1)),
      "byte 1 is NUL or holds it; articles are UTF-8 text or JSON"),
    Sample(
      Array("Nine boats.\n".utf8) + [UInt8](repeating: 0x61, count: 50 << 20),
      .lineTooLong(at: ArticlePlace(12), size: 50 << 20),
      "line at byte 12 has 52,428,800 bytes; a line of text has at most 1,048,576"),
    Sample(
      Array(repeatElement(Array("Nine boats sank.\n".utf8), count: 1_000_000).joined()),
      .textTooLarge(at: ArticlePlace(0), size: 17_000_000),
      "article at byte 0 has 17,000,000 bytes; an article has at most 16,777,216"),
  ])
  func `bytes that are no article are refused with their place`(sample: Sample) {
    #expect(throws: sample.error) { try ArticleFormats.articles(in: sample.bytes) }
    #expect(sample.error.description == sample.message)
  }

  @Test(arguments: [
    Sample(
      Array(#"{"text": "Nine boats." "id": 7}"#.utf8),
      .malformedJSON(
        JSONError(.unexpected(.commaOrBrace, found: UInt8(ascii: "\"")), at: 23)),
      "no JSON at byte 23: expected ',' or '}', found '\"'"),
    Sample(
      Array("\u{FEFF}{\"text\": 01}".utf8),
      .malformedJSON(JSONError(.unexpected(.commaOrBrace, found: UInt8(ascii: "1")), at: 13)),
      "no JSON at byte 13: expected ',' or '}', found '1'"),
    Sample(
      Array(#"{"uri": "u", "headline": "Nine boats sink"}"#.utf8),
      .noTextField(at: ArticlePlace(0), keys: ["uri", "headline"]),
      "the object at byte 0 has no text; expected one of 'body_text', 'text', 'bodies', "
        + "'articleBody'; it has 'uri', 'headline'"),
    Sample(
      Array("{}".utf8), .noTextField(at: ArticlePlace(0), keys: []),
      "the object at byte 0 has no text; expected one of 'body_text', 'text', 'bodies', "
        + "'articleBody'; it is empty"),
    Sample(
      Array(#"{"text": 12}"#.utf8),
      .wrongKind(
        at: ArticlePlace(0, field: "text"), expected: "a text", found: "a number"),
      "field 'text' of the object at byte 0 is a number; expected a text"),
    Sample(
      Array(#"[{"text": "Nine boats."}, 4]"#.utf8),
      .wrongKind(at: ArticlePlace(26), expected: "an object", found: "a number"),
      "byte 26 is a number; expected an object"),
    Sample(
      Array(#"{"bodies": [{"contentType": "text/html", "value": "<p>"}]}"#.utf8),
      .wrongKind(
        at: ArticlePlace(0, field: "bodies"),
        expected: "an array with a plain-text body", found: "an array"),
      "field 'bodies' of the object at byte 0 is an array; "
        + "expected an array with a plain-text body"),
    Sample(
      Array(#"{"body_text": " \n"}"#.utf8), .empty(at: ArticlePlace(0, field: "body_text")),
      "no text at field 'body_text' of the object at byte 0; an article has at least one word"),
    Sample(
      Array(#"{"text": "nine\u0000boats"}"#.utf8), .nul(at: ArticlePlace(0, field: "text")),
      "field 'text' of the object at byte 0 is NUL or holds it; articles are UTF-8 text or JSON"),
    Sample(
      Array("{\"text\": \"Nine boats.\"}\n{\"text\": \"Two\"".utf8),
      .malformedJSON(JSONError(.unexpected(.commaOrBrace, found: nil), at: 38)),
      "no JSON at byte 38: expected ',' or '}', found the end"),
  ])
  func `JSON that holds no article is refused with its place`(sample: Sample) {
    #expect(throws: sample.error) { try ArticleFormats.articles(in: sample.bytes) }
    #expect(sample.error.description == sample.message)
  }

  @Test(arguments: ["a.json", "a.jsonl", "a.ndjson", "a.txt"])
  func `one line of fifty megabytes is refused in every format`(path: String) {
    let bytes = Array("{\"text\":\"".utf8) + [UInt8](repeating: 0x61, count: 50 << 20)
    #expect(throws: ArticleError.textTooLarge(at: ArticlePlace(0), size: bytes.count)) {
      try ArticleFormats.articles(in: bytes, path: path)
    }
  }

  @Test func `the place of an error is a byte of the file`() {
    let place = ArticlePlace(3, field: "text")
    let errors: [ArticleError] = [
      .invalidUTF8(offset: 3), .nul(at: place), .empty(at: place),
      .textTooLarge(at: place, size: 9), .lineTooLong(at: place, size: 9),
      .malformedJSON(JSONError(.loneSurrogate, at: 3)),
      .wrongKind(at: place, expected: "a text", found: "null"),
      .noTextField(at: place, keys: []),
    ]
    #expect(errors.map(\.offsetInBytes) == errors.map { _ in 3 })
    #expect(ArticleError.fileTooLarge(size: 300_000_000).offsetInBytes == 268_435_456)
  }

  @Test func `a file past the limit is refused`() {
    #expect(
      ArticleError.fileTooLarge(size: 300_000_000).description
        == "300,000,000 bytes; a file has at most 268,435,456")
  }
}
