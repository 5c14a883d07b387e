import Prose
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    "", "a", "plain", "é", "aé", "“NATO’s”", "e\u{301}", "👩‍🚀 and 🇵🇪", "\u{FEFF}a\u{A0}b",
    String(repeating: "a", count: 200), String(repeating: "é", count: 200),
    String(repeating: "a", count: 63) + "é", String(repeating: "a", count: 64) + "€",
    String(repeating: "👍", count: 16), String(repeating: "a“b”\n", count: 50),
  ])
  func `bytes and scalars are converted both ways at every scalar`(string: String) {
    let text = SourceText(string)
    var byte = 0
    var scalar = 0
    for character in string.unicodeScalars {
      #expect(text.scalarOffset(ofByte: byte) == scalar)
      #expect(text.byteOffset(ofScalar: scalar) == byte)
      byte += UTF8.width(character)
      scalar += 1
    }
    #expect(text.scalarOffset(ofByte: byte) == scalar)
    #expect(text.byteOffset(ofScalar: scalar) == byte)
    #expect(text.byteOffset(ofScalar: scalar + 1) == nil)
    #expect(text.byteOffset(ofScalar: -1) == nil)
  }

  @Test func `offsets of random texts are converted both ways`() {
    var state: UInt64 = 20_240_603
    let alphabet = ["a", "é", "€", "👍", "\n", " ", "\u{301}"]
    for _ in 0..<200 {
      var string = ""
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for _ in 0..<(state >> 55) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        string += alphabet[Int(state >> 33) % alphabet.count]
      }
      let text = SourceText(string)
      let scalars = string.unicodeScalars.count
      let bytes = (0...scalars).map { text.byteOffset(ofScalar: $0) ?? -1 }
      #expect(bytes.map { text.scalarOffset(ofByte: $0) } == Array(0...scalars))
      #expect(bytes.last == string.utf8.count)
    }
  }

  @Test func `a text is never normalised`() {
    #expect(SourceText("é").bytes == [0xC3, 0xA9])
    #expect(SourceText("e\u{301}").bytes == [0x65, 0xCC, 0x81])
    #expect(SourceText("é") != SourceText("e\u{301}"))
  }

  @Test func `spans are quoted as they stand`() {
    let text = SourceText("“Nine boats,” he said.")
    #expect(text[text.span] == "“Nine boats,” he said.")
    #expect(text[Span(3, 7)] == "Nine")
    #expect(text[Span(4, 4)] == "")
    #expect(text.quote([]) == "")
    #expect(text.quote([Span(3, 7), Span(18, 20)]) == "Nine … he")
  }

  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (3, 1, 3), (4, 2, 1), (8, 2, 3), (10, 3, 1), (11, 3, 2),
  ])
  func `a byte has a line and a column of scalars, both from 1`(
    byte: Int, line: Int, column: Int
  ) {
    let position = SourceText("aé\nb€c\nd").position(ofByte: byte)
    #expect(position.lineFromOne == line)
    #expect(position.columnFromOne == column)
  }
}
