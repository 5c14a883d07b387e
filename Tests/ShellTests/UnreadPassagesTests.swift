import Corpora
import Extraction
import Prose
import Testing

@testable import Shell

/// What is left for the analyst's own eye.
@Suite struct UnreadPassagesTests {
  struct Sample: CustomTestStringConvertible {
    let text: String
    let passages: [String]
    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample(text: "", passages: []),
    Sample(text: "Flight 714 was late.", passages: ["number 714"]),
    Sample(
      text: "On the wall stood “we shall all come back”.",
      passages: ["quotation we shall all come back"]),
    Sample(text: "They call it “the Hill”.", passages: []),
    Sample(text: "It struck at 3:40 a.m. on 4 March 2026.", passages: []),
    Sample(text: "Ana Perl, 34, has lived there since 1998.", passages: []),
    Sample(text: "They won 3-1 in Gate 4.", passages: ["number 3", "number 1", "number 4"]),
    Sample(text: "An “open mark without an end\n\nand 12 more words", passages: ["number 12"]),
  ])
  func `numbers and quotations that nothing took are listed`(sample: Sample) {
    let text = SourceText(sample.text)
    let reading = Reading(text: TokenizedText(text), claims: [], figures: [])
    let passages = UnreadPassages(reading).all.map { "\($0.kind.rawValue) \(text[$0.span])" }
    #expect(passages == sample.passages)
  }

  @Test func `what was read is not listed`() {
    let text = SourceText("She said “we shall all come back” to 12 friends.")
    let reading = Extractor().reading(of: text, in: ReadingContext())
    #expect(UnreadPassages(reading).all.isEmpty)
  }
}
