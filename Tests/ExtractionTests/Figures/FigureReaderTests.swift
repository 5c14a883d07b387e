import Prose
import Testing

@testable import Extraction

@Suite struct FigureReaderTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let text: String
    let figures: [String]
    var testDescription: String { text }

    init(_ text: String, _ figures: String...) { (self.text, self.figures) = (text, figures) }
  }

  @Test(arguments: [
    Sample("Nothing happened."),
    Sample("12", "12 = 12"),
    Sample(
      "The slide killed at least 40 villagers and injured 65.",
      "at least 40 = 40.. person killed", "65 = 65 person wounded"),
    Sample(
      "Between 300 and 350 homes were destroyed.", "Between 300 and 350 = 300..350 home destroyed"),
    Sample("Up to 5,000 marchers came.", "Up to 5,000 = ..5000 person"),
    Sample("It cost €1.2-1.4 billion.", "€1.2-1.4 billion = 1200000000..1400000000 EUR"),
    Sample(
      "Output fell 3.5% to 90,000 tonnes.", "3.5% = 3.5 percent", "90,000 tonnes = 90000 tonne"),
    Sample("About two in five wells were closed.", "About two in five = 0.4 share"),
    Sample(
      "Some 90 sailors were killed, wounded or missing.",
      "Some 90 = 90 person killed+wounded+missing"),
    Sample("Dozens fled.", "Dozens = 12.. person fled"),
  ])
  func `figures are read with bound, unit and outcome`(sample: Sample) {
    let reading = Extractor().reading(of: SourceText(sample.text), in: ReadingContext())
    #expect(reading.figures.map { describe($0, in: reading.text.text) } == sample.figures)
  }

  @Test func `a figure belongs to the innermost claim that holds it`() {
    let text = SourceText("He said she knew that 12 died.")
    func claim(_ start: Int, _ end: Int) -> Claim {
      Claim(
        mode: .indirect, kind: .speech, sentence: text.span, source: nil, cue: [],
        content: [Span(start, end)], chain: [], confidence: .high, rule: "test")
    }
    let figures = FigureReader(TokenizedText(text), ReadingContext())
      .figures(in: [claim(8, 29), claim(22, 29)])
    #expect(figures.map(\.claim) == [1])
  }

  @Test func `a figure in a headline is marked`() {
    let text = SourceText("Twelve die in flood\n\nTwelve people died.")
    let context = ReadingContext(zones: [Zone(.headline, Span(0, 19))])
    let reading = Extractor().reading(of: text, in: context)
    #expect(reading.figures.map(\.zone) == [.headline, .body])
  }

  private func describe(_ figure: Figure, in text: SourceText) -> String {
    let value =
      figure.best?.description
      ?? "\(figure.low?.description ?? "")..\(figure.high?.description ?? "")"
    let outcomes = figure.measure.outcomes.map(\.rawValue).joined(separator: "+")
    return ["\(text[figure.span]) = \(value)", figure.measure.unit, outcomes]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
