import Tables
import Testing

@Suite struct LineWrappingTests {
  struct Sample: CustomTestStringConvertible {
    let text: String
    let width: Int
    let lines: [String]
    var testDescription: String { "\(text) at \(width)" }

    init(_ text: String, _ width: Int, _ lines: [String]) {
      self.text = text
      self.width = width
      self.lines = lines
    }
  }

  @Test(arguments: [
    Sample("", 5, [""]),
    Sample("exact", 5, ["exact"]),
    Sample("one two", 5, ["one", "two"]),
    Sample("one two three", 7, ["one two", "three"]),
    Sample("one   two", 4, ["one", "two"]),
    Sample("unbreakable", 4, ["unbr", "eaka", "ble"]),
    Sample("lost:ambiguous", 9, ["lost:", "ambiguous"]),
    Sample("12:30:15", 4, ["12:3", "0:15"]),
    Sample("a unbreakable", 6, ["a", "unbrea", "kable"]),
    Sample("東京の橋", 5, ["東京", "の橋"]),
    Sample("東", 1, ["東"]),
    Sample("e\u{301}e\u{301}", 1, ["e\u{301}", "e\u{301}"]),
  ])
  func `a line breaks at blanks, else where it must`(_ sample: Sample) {
    let wrapped = LineWrapping.wrapped(sample.text, to: sample.width)
    #expect(wrapped.lines == sample.lines)
    #expect(!wrapped.isCut)
  }

  @Test func `what does not fit into the last line is cut with an ellipsis`() {
    let wrapped = LineWrapping.wrapped("one two three four", to: 5, atMost: 2)
    #expect(wrapped.lines == ["one", "two…"])
    #expect(wrapped.isCut)
  }

  @Test func `a text that just fits is not cut`() {
    let wrapped = LineWrapping.wrapped("one two", to: 5, atMost: 2)
    #expect(wrapped.lines == ["one", "two"])
    #expect(!wrapped.isCut)
  }

  @Test(arguments: [
    Sample("", 3, [""]), Sample("abc", 3, ["abc"]), Sample("abcd", 3, ["ab…"]),
    Sample("ab cd", 4, ["ab…"]), Sample("東京の", 4, ["東…"]), Sample("ab", 1, ["…"]),
  ])
  func `a shortened text leaves room for its ellipsis`(_ sample: Sample) {
    #expect([LineWrapping.shortened(sample.text, to: sample.width)] == sample.lines)
  }

  @Test func `a line of a million letters is not read to its end`() {
    let wrapped = LineWrapping.wrapped(String(repeating: "x", count: 1_000_000), to: 4, atMost: 2)
    #expect(wrapped.lines == ["xxxx", "xxx…"])
  }
}
