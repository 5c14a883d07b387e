import Extraction
import Prose
import Testing

/// Each part of a figure names the rule that gave it and the words that it came from.
@Suite struct FigureTraceTests {
  struct Sample: CustomTestStringConvertible {
    let text: String
    /// "part rule: words", of the last figure, without value and bound.
    let parts: [String]
    var testDescription: String { text }
  }

  static let samples = [
    Sample(
      text: "At least 31 people were killed in the village of Almar, the coast guard said.",
      parts: [
        "unit unit: people", "population population: people", "outcome outcome: killed",
        "place place: the village of Almar", "asOf as-of date:",
      ]),
    Sample(
      text: "The toll rose to 62 on Tuesday.",
      parts: [
        "unit ellipsis:", "population population: toll", "outcome outcome:",
        "kind kind of count:", "asOf as-of date: Tuesday",
      ]),
    Sample(
      text: "Some 30 men were hurt, 8 of them with fatal burns.",
      parts: [
        "unit ellipsis: men", "population ellipsis: men", "outcome outcome: fatal",
        "asOf as-of date:",
      ]),
    Sample(
      text: "The firm paid $5 million last year.",
      parts: ["unit unit: $", "population population: firm", "period period: last year"]),
  ]

  @Test(arguments: samples)
  func `a part names its rule and its words`(sample: Sample) throws {
    let text = SourceText(sample.text)
    let context = ReadingContext(published: CalendarDate("2026-03-05"))
    let reading = Extractor().reading(of: text, in: context)
    let figures = Array(reading.figures)
    let figure = try #require(figures.last { $0.role == .figure })
    let trace = try #require(
      FigureTrace(ofFigureAt: figure.span, after: figures, in: reading.text, context))
    let parts = FigurePart.allCases.filter { $0 != .value && $0 != .bound }
      .compactMap { part -> String? in
        guard let rule = trace.rule(of: part, in: figure) else { return nil }
        let words = trace.words(of: part, in: figure).map { " " + text[$0] }
        return "\(part.rawValue) \(rule):" + words.joined()
      }
    #expect(parts == sample.parts)
  }

  @Test func `what was set by hand has no rule`() throws {
    let text = SourceText("Nine people drowned.")
    let context = ReadingContext()
    let reading = Extractor().reading(of: text, in: context)
    var figure = try #require(reading.figures.first)
    figure.measure.outcomes = ["missing"]
    let trace = try #require(
      FigureTrace(
        ofFigureAt: figure.span, after: Array(reading.figures), in: reading.text, context))
    #expect(trace.rule(of: .outcome, in: figure) == nil)
    #expect(trace.words(of: .outcome, in: figure) == [])
    #expect(trace.rule(of: .unit, in: figure) == "unit")
  }

  @Test func `where no number stands there is no trace`() {
    let text = TokenizedText(SourceText("Nobody drowned."))
    #expect(
      FigureTrace(ofFigureAt: Span(0, 6), after: [], in: text, ReadingContext()).map { _ in 1 }
        == nil)
  }
}
