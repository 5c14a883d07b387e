import Prose
import Testing

@testable import Extraction

@Suite struct MeasureRuleTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let rule: Int
    let text: String
    let reading: String?
    var testDescription: String { "\(MeasureRule.all[rule].name): \(text)" }
  }

  static let samples: [Sample] = MeasureRule.all.indices.flatMap { number in
    MeasureRule.all[number].finds.map {
      Sample(rule: number, text: $0.text, reading: $0.reading)
    }
      + MeasureRule.all[number].leaves.map { Sample(rule: number, text: $0, reading: nil) }
  }

  @Test(arguments: samples)
  func `a rule fills its part of the figure that its examples mark`(sample: Sample) {
    let context = ReadingContext(published: CalendarDate(year: 2025, month: 5, day: 8))
    let marked = sample.text.utf8.firstIndex(of: UInt8(ascii: "["))
      .map { sample.text.utf8.distance(from: sample.text.startIndex, to: $0) }
    let text = SourceText(sample.text.filter { $0 != "[" && $0 != "]" })
    let reading = Extractor().reading(of: text, in: context)
    let figure = reading.figures.first {
      marked.map($0.span.contains) ?? ($0.role == .figure)
    }
    let shown = figure.flatMap { MeasureRule.all[sample.rule].shown($0, reading.text.text) }
    #expect(shown == sample.reading)
  }

  @Test func `every rule has examples both ways and a name of its own`() {
    #expect(MeasureRule.all.filter { $0.finds.isEmpty || $0.leaves.isEmpty }.map(\.name) == [])
    #expect(Set(MeasureRule.all.map(\.name)).count == MeasureRule.all.count)
  }
}
