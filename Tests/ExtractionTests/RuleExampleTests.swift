import Prose
import Testing

@testable import Extraction

/// A rule's own example, with the name of the rule for the test's report.
struct RuleSample<Example: Sendable>: Sendable, CustomTestStringConvertible {
  let rule: String
  let text: String
  let example: Example

  var testDescription: String { "\(rule): \(text)" }
}

@Suite struct RuleExampleTests {
  @Test(arguments: cueSamples)
  func `a cue rule finds the cues of its examples and no others`(
    _ sample: RuleSample<CueExample>
  ) throws {
    let text = MarkedText(TokenizedText(SourceText(sample.text)))
    let found = Passage.passages(of: text).flatMap { CueRules.cues(in: text, $0) }
      .filter { $0.rule?.name == sample.rule }
    #expect(found.map { text.text.text[text.span($0.tokens)] } == sample.example.cues)
  }

  @Test(arguments: attributionSamples)
  func `an attribution rule finds what its examples say and nothing else`(
    _ sample: RuleSample<AttributionExample>
  ) throws {
    let source = SourceText(sample.text)
    let claims = ClaimReader(TokenizedText(source), ReadingContext()).claims()
      .filter { $0.rule == sample.rule }
    guard !sample.example.content.isEmpty else {
      #expect(claims.map { source.quote($0.content) } == [])
      return
    }
    let first = try #require(claims.first, "the rule found nothing")
    #expect(first.source.map { source.quote($0.spans) } == sample.example.source)
    #expect(first.content.map { source[$0] } == sample.example.content)
  }

  @Test func `every rule has an example of what it finds and of what it leaves alone`() {
    for rule in CueRules.all {
      #expect(rule.examples.contains { !$0.cues.isEmpty }, "\(rule.name)")
      #expect(rule.examples.contains { $0.cues.isEmpty }, "\(rule.name)")
    }
    for rule in AttributionRules.all {
      #expect(rule.examples.contains { !$0.content.isEmpty }, "\(rule.name)")
      #expect(rule.examples.contains { $0.content.isEmpty }, "\(rule.name)")
    }
  }

  static let cueSamples = CueRules.all.flatMap { rule in
    rule.examples.map { RuleSample(rule: rule.name, text: $0.sentence, example: $0) }
  }

  static let attributionSamples = AttributionRules.all.flatMap { rule in
    rule.examples.map { RuleSample(rule: rule.name, text: $0.text, example: $0) }
  }
}
