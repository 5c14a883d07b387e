import Corpora
import Testing

/// What `has` and `contains` take for the same.
@Suite struct FoldedTextTests {
  struct Sample: CustomTestStringConvertible {
    let text: String
    let wanted: String
    let has: Bool
    let contains: Bool
    var testDescription: String { "\(wanted) in \(text)" }
  }

  @Test(arguments: [
    Sample(text: "Hans Müller", wanted: "muller", has: true, contains: true),
    Sample(text: "NATO's ground rules", wanted: "nato", has: true, contains: true),
    Sample(text: "the senators", wanted: "nato", has: false, contains: true),
    Sample(text: "Łódź", wanted: "lodz", has: true, contains: true),
    Sample(text: "cafe\u{301} owner", wanted: "café", has: true, contains: true),
    Sample(text: "“open sources”", wanted: "\"open sources\"", has: true, contains: true),
    Sample(text: "7\u{A0}000 troops", wanted: "7 000", has: true, contains: true),
    Sample(text: "Київ", wanted: "КИЇВ", has: true, contains: true),
    Sample(text: "short", wanted: "longer than that", has: false, contains: false),
    Sample(text: "anything", wanted: "", has: true, contains: true),
  ])
  func `case and diacritics do not count, words do`(sample: Sample) {
    let (text, wanted) = (FoldedText(sample.text), FoldedText(sample.wanted))
    #expect(text.has(wanted) == sample.has)
    #expect(text.contains(wanted) == sample.contains)
  }
}
