import Assessment
import Testing

/// The ends of some values and the ticks around them.
struct TickSample: CustomTestStringConvertible, Sendable {
  let low: Double
  let high: Double
  let labels: String
  let scale: String?

  init(_ low: Double, _ high: Double, _ labels: String, _ scale: String? = nil) {
    (self.low, self.high, self.labels, self.scale) = (low, high, labels, scale)
  }

  var testDescription: String { "\(low) to \(high)" }
}

@Suite struct RoundTicksTests {
  @Test(arguments: [
    TickSample(0, 0, "-1.0 -0.5 0.0 0.5 1.0"),
    TickSample(48, 190, "0 50 100 150 200"),
    TickSample(7000, 15000, "0 5,000 10,000 15,000"),
    TickSample(187, 190, "186.5 187.0 187.5 188.0 188.5 189.0 189.5 190.0"),
    TickSample(0.25, 0.4, "0.20 0.25 0.30 0.35 0.40"),
    TickSample(18_000_000, 34_000_000, "0 10 20 30 40", "million"),
    TickSample(-5, 12, "-5 0 5 10 15"),
    TickSample(1_300, 1_300, "0 500 1,000 1,500"),
    TickSample(150, 180, "145 150 155 160 165 170 175 180"),
  ])
  func `ticks are round, hold the values and begin at zero where there is room`(sample: TickSample)
  {
    let ticks = RoundTicks(around: sample.low, sample.high)
    #expect(ticks.labels.joined(separator: " ") == sample.labels)
    #expect(ticks.scale == sample.scale)
    #expect(ticks.start <= sample.low && sample.high <= ticks.end)
  }

  @Test func `whole things have no tick at a fraction`() {
    #expect(RoundTicks(around: 10, 12, whole: true).labels == ["9", "10", "11", "12"])
    #expect(RoundTicks(around: 0, 2, whole: true).labels == ["0", "1", "2"])
  }
}
