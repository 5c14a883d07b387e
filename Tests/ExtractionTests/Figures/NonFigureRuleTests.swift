import Prose
import Testing

@testable import Extraction

@Suite struct NonFigureRuleTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let rule: Int
    let text: String
    let isFound: Bool
    var testDescription: String { "\(NonFigureRule.all[rule].name): \(text)" }
  }

  static let samples: [Sample] = NonFigureRule.all.indices.flatMap { number in
    NonFigureRule.all[number].finds.map { Sample(rule: number, text: $0, isFound: true) }
      + NonFigureRule.all[number].leaves.map { Sample(rule: number, text: $0, isFound: false) }
  }

  @Test(arguments: samples)
  func `a rule takes the bracketed words of its examples and nothing else`(sample: Sample) {
    let plain = sample.text.filter { $0 != "[" && $0 != "]" }
    var found: [String] = []
    let text = TokenizedText(SourceText(plain))
    for sentence in text.sentences {
      let passage = FigurePassage(text, sentence.tokens, NumeralReader(text))
      var position = sentence.tokens.lowerBound
      while position < sentence.tokens.upperBound {
        guard passage.numerals.mayBegin(at: position),
          let taken = NonFigureRule.all[sample.rule].taken(passage, position)
        else {
          position += 1
          continue
        }
        found.append(text.text[passage.span(taken)])
        position = taken.upperBound
      }
    }
    #expect(found == bracketed(sample.text))
  }

  @Test func `every rule has examples both ways and a name of its own`() {
    #expect(NonFigureRule.all.filter { $0.finds.isEmpty || $0.leaves.isEmpty }.map(\.name) == [])
    #expect(Set(NonFigureRule.all.map(\.name)).count == NonFigureRule.all.count)
  }

  private func bracketed(_ text: String) -> [String] {
    text.split(separator: "[", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.split(separator: "]", omittingEmptySubsequences: false).first.map(String.init)
    }
  }
}
