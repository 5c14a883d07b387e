import Prose
import Testing

@testable import Extraction

@Suite struct OddTextTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
      (testDescription, self.text) = (name, text)
    }
  }

  static let samples = [
    Sample("nothing", ""),
    Sample("white space", " \n\n \t\u{00A0}\n"),
    Sample("one mark", "\""),
    Sample("many quotation marks", String(repeating: "\"", count: 4000)),
    Sample("opening marks only", String(repeating: "“", count: 4000)),
    Sample("deep nesting", String(repeating: "“he said ‘", count: 200) + "x"),
    Sample("no sentence end", String(repeating: "he said that they claimed ", count: 800)),
    Sample("one verb again and again", String(repeating: "said ", count: 4000)),
    Sample("commas", String(repeating: "x, ", count: 4000)),
    Sample("parentheses", String(repeating: "( ", count: 4000)),
    Sample("according to nothing", String(repeating: "according to ", count: 2000)),
    Sample("colons", String(repeating: "A: ", count: 2000)),
    Sample("possessives", String(repeating: "he's ", count: 2000)),
    Sample("other scripts", "Міністр сказав: «Так». 部長は「はい」と述べた。 \u{1F600} said yes."),
    Sample("a cue at each end", "said said"),
    Sample("a cue before a mark", "He said “"),
    Sample("an empty quotation", "He said, “”. \"\" she said."),
    Sample("a passive cue with nothing before it", "Rain, : , this paper was told by Ruiz."),
    Sample(
      "a passive cue after a comma", "and , this paper was told by Ruiz. , , it was told by x."),
    Sample("a stop alone behind a quotation", "said“”\n."),
    Sample(
      "a stop alone behind a whole sentence",
      "The mayor said “We count the wells here today now. ”\n. "),
    Sample("a cue at the end that wants a name", "shouted, “” be aide quoted"),
    Sample("two quotations before a noun", "“A dry town” is how t to “Wells now!” chants."),
    Sample("a condition without its clause", "called said: for dry said, If,"),
    Sample("a statement without its end", "Here is a letter from home. “x."),
    Sample("a cue and a stop", "Said. Says? According to. Citing."),
  ]

  @Test(arguments: samples)
  func `every span of a reading lies in its text, in order`(_ sample: Sample) {
    let text = SourceText(sample.text)
    let claims = ClaimReader(TokenizedText(text), ReadingContext()).claims()
    for (number, claim) in claims.enumerated() {
      #expect(!claim.content.isEmpty && !claim.chain.isEmpty)
      let spans = claim.content + claim.cue + (claim.source?.spans ?? []) + [claim.sentence]
      #expect(spans.allSatisfy { !$0.isEmpty && text.span.contains($0) })
      #expect(claim.parent.map { $0 != number && claims.indices.contains($0) } ?? true)
    }
    #expect(claims.map { $0.content[0].start } == claims.map { $0.content[0].start }.sorted())
  }
}
