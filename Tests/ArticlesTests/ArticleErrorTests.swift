import Articles
import Prose
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
      [], .empty(field: nil, offset: 0), "no text at byte 0; an article has at least one word"),
    Sample(
      Array("\u{FEFF} \r\n\u{A0}".utf8), .empty(field: nil, offset: 0),
      "no text at byte 0; an article has at least one word"),
    Sample(
      [0x61, 0x62, 0xC3, 0x28], .notText(.invalidUTF8(offset: 2)),
      "byte 2 is not UTF-8; articles are UTF-8 text or JSON"),
    Sample(
      [0xFF, 0xFE, 0x41, 0x00], .notText(.invalidUTF8(offset: 0)),
      "byte 0 is not UTF-8; articles are UTF-8 text or JSON"),
    Sample(
      [0x61, 0x00, 0x62], .notText(.nul(offset: 1)),
      "byte 1 is NUL, which no text holds; articles are UTF-8 text or JSON"),
    Sample(
      Array("Nine boats.\n".utf8) + [UInt8](repeating: 0x61, count: 50 << 20),
      .lineTooLong(offset: 12, size: 50 << 20),
      "line at byte 12 has 52,428,800 bytes; a line of text has at most 1,048,576"),
    Sample(
      Array(repeatElement(Array("Nine boats sank.\n".utf8), count: 1_000_000).joined()),
      .textTooLarge(offset: 0, size: 17_000_000),
      "article at byte 0 has 17,000,000 bytes; an article has at most 16,777,216"),
  ])
  func `bytes that are no article are refused with their place`(sample: Sample) {
    #expect(throws: sample.error) { try ArticleFormats.articles(in: sample.bytes) }
    #expect(sample.error.message == sample.message)
  }

  @Test func `the place of an error is a byte of the file`() {
    let errors: [ArticleError] = [
      .notText(.nul(offset: 3)), .notText(.invalidUTF8(offset: 4)),
      .empty(field: "text", offset: 5), .textTooLarge(offset: 6, size: 9),
      .lineTooLong(offset: 7, size: 9), .fileTooLarge(size: 9),
    ]
    #expect(errors.map(\.offsetInBytes) == [3, 4, 5, 6, 7, 268_435_456])
  }

  @Test func `a file past the limit is refused`() {
    #expect(
      ArticleError.fileTooLarge(size: 300_000_000).message
        == "300,000,000 bytes; a file has at most 268,435,456")
  }
}
