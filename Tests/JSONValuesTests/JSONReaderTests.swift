import JSONValues
import Testing

/// Reading is strict: what it takes is exactly RFC 8259, what it refuses is named with its byte.
@Suite struct JSONReaderTests {
  static func read(_ text: String) throws(JSONError) -> JSONValue {
    try JSONValue(reading: Array(text.utf8))
  }

  @Test(
    arguments: [
      ("null", nil),
      (" true\n", true),
      ("false", false),
      ("0", 0),
      ("\"\"", ""),
      ("[]", []),
      ("{}", [:]),
      ("[ ]", []),
      ("{ }", [:]),
      ("[1, [2, {}], \"x\"]", [1, [2, [:]], "x"]),
      ("{\"b\": 1, \"a\": null}", ["b": 1, "a": nil]),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u00e9\uD83C\uDF0D\u0000""#, "é🌍\0"),
      ("\"é🌍\u{7F}\"", "é🌍\u{7F}"),
    ] as [(String, JSONValue)])
  func `every kind of value is read`(text: String, value: JSONValue) throws {
    #expect(try Self.read(text) == value)
  }

  @Test(arguments: ["0", "-0", "7.0", "1.20", "1e5", "-1.5E+07", "123456789012345678901234567890"])
  func `a number keeps its token`(token: String) throws {
    #expect(try Self.read(token).number?.token == token)
    #expect(JSONNumber(token: token)?.token == token)
  }

  @Test func `members keep their order, and keys are told apart by their bytes`() throws {
    let value = try Self.read("{\"z\":1,\"e\u{301}\":2,\"é\":3}")
    #expect(
      value.object?.keys.map { Array($0.utf8) } == [[0x7A], [0x65, 0xCC, 0x81], [0xC3, 0xA9]])
    #expect(value["é"] == 3)
    #expect(value["e\u{301}"] == 2)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let text: String
    let offset: Int
    let message: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Refusal(text: "", offset: 0, message: "expected a value, found the end"),
    Refusal(text: " ", offset: 1, message: "expected a value, found the end"),
    Refusal(text: "nul", offset: 0, message: "expected a value, found 'n'"),
    Refusal(text: "True", offset: 0, message: "expected a value, found 'T'"),
    Refusal(text: "NaN", offset: 0, message: "expected a value, found 'N'"),
    Refusal(text: "\u{FEFF}1", offset: 0, message: "expected a value, found byte 0xEF"),
    Refusal(text: "\0", offset: 0, message: "expected a value, found byte 0x00"),
    Refusal(text: "1 2", offset: 2, message: "expected nothing after the value, found '2'"),
    Refusal(text: "01", offset: 1, message: "expected nothing after the value, found '1'"),
    Refusal(text: "+1", offset: 0, message: "expected a value, found '+'"),
    Refusal(text: "-", offset: 1, message: "expected a digit, found the end"),
    Refusal(text: "1.", offset: 2, message: "expected a digit, found the end"),
    Refusal(text: ".5", offset: 0, message: "expected a value, found '.'"),
    Refusal(text: "[1e+]", offset: 4, message: "expected a digit, found ']'"),
    Refusal(text: "[1,]", offset: 3, message: "expected a value, found ']'"),
    Refusal(text: "[1 2]", offset: 3, message: "expected ',' or ']', found '2'"),
    Refusal(text: "[", offset: 1, message: "expected a value, found the end"),
    Refusal(text: "{a:1}", offset: 1, message: "expected a key in quotation marks, found 'a'"),
    Refusal(text: "{\"a\" 1}", offset: 5, message: "expected ':', found '1'"),
    Refusal(
      text: "{\"a\":1,}", offset: 7, message: "expected a key in quotation marks, found '}'"),
    Refusal(text: "{\"a\":1", offset: 6, message: "expected ',' or '}', found the end"),
    Refusal(text: "\"a", offset: 2, message: "expected a closing quotation mark, found the end"),
    Refusal(text: "\"a\n\"", offset: 2, message: "byte 0x0A must be escaped inside a text"),
    Refusal(text: "\"\0\"", offset: 1, message: "byte 0x00 must be escaped inside a text"),
    Refusal(
      text: #""\x""#, offset: 2, message: #"expected one of " \ / b f n r t u, found 'x'"#),
    Refusal(
      text: #""\u12G4""#, offset: 5, message: "expected four hexadecimal digits, found 'G'"),
  ])
  func `what is not JSON is refused with its byte`(refusal: Refusal) {
    let error = #expect(throws: JSONError.self) { try Self.read(refusal.text) }
    #expect(error?.offset == refusal.offset)
    #expect(error?.description == refusal.message)
  }

  @Test(arguments: [
    #"{"a": 1, "a": 2}"#, #"{"a": 1, "\u0061": 2}"#,
  ])
  func `a key that stands twice is refused, also when escaped`(text: String) {
    #expect(throws: JSONError(.duplicateKey("a"), at: 9)) { try Self.read(text) }
  }

  @Test func `a repeated key is found among many`() {
    let members = (0..<200_000).map { "\"k\($0)\":0" } + ["\"k7\":0"]
    let text = "{" + members.joined(separator: ",") + "}"
    let offset = text.utf8.count - 7
    #expect(throws: JSONError(.duplicateKey("k7"), at: offset)) { try Self.read(text) }
  }

  @Test(arguments: [
    #""\uD800""#, #""\uDC00""#, #""\uD800\u0041""#, #""\uD800\n""#, #""\uD800\uD800""#,
  ])
  func `half of a surrogate pair is refused`(text: String) {
    #expect(throws: JSONError(.loneSurrogate, at: 1)) { try Self.read(text) }
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0xFF, 0x22], 2),
      ([0x22, 0xC3, 0x22], 1),
      ([0x22, 0xC0, 0x80, 0x22], 1),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0x5C, 0x6E, 0xC3, 0x5C, 0x6E, 0x22], 3),
    ] as [([UInt8], Int)])
  func `bytes that are not UTF-8 are refused where they stand`(bytes: [UInt8], offset: Int) {
    #expect(throws: JSONError(.invalidUTF8, at: offset)) { try JSONValue(reading: bytes) }
  }

  @Test func `512 levels are read, one more is refused`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try Self.read(nested(512)).compact == nested(512))
    #expect(throws: JSONError(.nestingTooDeep, at: 512)) { try Self.read(nested(513)) }
    #expect(throws: JSONError(.nestingTooDeep, at: 512)) {
      try Self.read(String(repeating: "[", count: 3_000_000))
    }
  }

  @Test func `an error has its line and column, from 1 and in scalars`() throws {
    let bytes = Array("{\n \"é\": x}".utf8)
    let error = #expect(throws: JSONError.self) { try JSONValue(reading: bytes) }
    #expect(error?.lineFromOne(in: bytes) == 2)
    #expect(error?.columnFromOne(in: bytes) == 7)
  }
}
