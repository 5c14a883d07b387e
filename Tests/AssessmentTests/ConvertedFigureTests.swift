import Assessment
import Extraction
import Prose
import Testing

/// What a comparison shows of a number that its article writes in another unit.
@Suite struct ConvertedFigureTests {
  private static func burned(_ number: String, _ unit: String, by origin: String) -> Told {
    Told(number, nil, by: origin).with {
      ($0.unit, $0.dimension, $0.outcomes) = (unit, .area, ["burned"])
    }
  }

  private static let reports = Reports(
    [burned("5300", "hectare", by: "Fire Service")],
    [burned("13000", "acre", by: "Sky Watchers"), burned("250-500", "acre", by: "Harbour Watch")])

  @Test func `the plot shows what a number is in the unit of its axis`() throws {
    let group = try #require(Self.reports.comparison().groups.first)
    let plot = IntervalPlot(group, of: Self.reports.mentions, in: Self.reports.articles)
    let written = plot.rows.flatMap(\.bars).map(\.written)
    #expect(written == ["5300", "13000 ≈ 5,261 ha", "250-500 ≈ 101.2–202.3 ha"])
    let lines = plot.text(width: 72).split(separator: "\n").filter { $0.hasPrefix("  a") }
    let shown = lines.map { line in written.first { line.hasSuffix("  " + $0) } }
    #expect(shown == written)
    #expect(
      PictureLabels(plot.svg()).boxes.map(\.words).filter { $0.hasSuffix(" ha") } == [
        "13000 ≈ 5,261 ha", "250-500 ≈ 101.2–202.3 ha",
      ])
  }

  struct Sample: CustomTestStringConvertible, Sendable {
    let number: String
    let unit: String
    let group: String
    var testDescription: String { "\(number) \(unit) in \(group)" }
  }

  @Test(arguments: [
    (Sample(number: "13000", unit: "acre", group: "hectare"), "≈ 5,261 ha"),
    (Sample(number: "2", unit: "square kilometre", group: "hectare"), "= 200 ha"),
    (Sample(number: "1234567", unit: "acre", group: "hectare"), "≈ 499,612 ha"),
    (Sample(number: "0.5", unit: "mile", group: "kilometre"), "≈ 0.8047 km"),
    (Sample(number: "3", unit: "week", group: "day"), "= 21 day"),
    (Sample(number: "400", unit: "hectare", group: "hectare"), nil),
    (Sample(number: "400", unit: "EUR", group: "USD"), nil),
    (Sample(number: "400", unit: "month", group: "day"), nil),
    (Sample(number: "400", unit: "acre", group: "metre"), nil),
  ])
  func `a number is shown in the unit of its group`(sample: Sample, words: String?) {
    var figure = Figure(
      span: Span(0, 1), bound: .point, measure: Measure(dimension: .other, unit: sample.unit),
      rule: "sample")
    figure.best = DecimalNumber(sample.number)
    let measure = Measure(dimension: .other, unit: sample.group)
    #expect(ConvertedFigure(figure, to: measure)?.words == words)
  }
}
