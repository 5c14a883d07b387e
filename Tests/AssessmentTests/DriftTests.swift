import Assessment
import Extraction
import Testing

/// One figure before and after it was retold.
struct DriftSample: CustomTestStringConvertible, Sendable {
  let drift: [String]
  let first: Told
  let second: Told

  var testDescription: String { drift.joined(separator: ", ") }
}

@Suite struct DriftTests {
  static let base = Told("1300", "troops", by: "Ilse Brandt", kind: .namedOfficial).with {
    ($0.side, $0.status) = ("Norland", .military)
  }

  @Test(arguments: [
    DriftSample(drift: [], first: base, second: base),
    DriftSample(
      drift: ["hedge lost: roughly"], first: base.with { $0.word = "roughly" }, second: base),
    DriftSample(drift: ["hedge added: some"], first: base, second: base.with { $0.word = "some" }),
    DriftSample(
      drift: ["about -> more than"], first: base.with { $0.word = "about" },
      second: base.with { $0.word = "more than" }),
    DriftSample(
      drift: ["hedge lost: reportedly"], first: base.with { $0.hedge = "reportedly" }, second: base),
    DriftSample(drift: ["1300 -> 1400"], first: base, second: base.with { $0.number = "1400" }),
    DriftSample(
      drift: ["troops -> servicemen"], first: base,
      second: base.with { $0.counted = "servicemen" }),
    DriftSample(drift: [], first: base, second: base.with { $0.counted = "dead" }),
    DriftSample(
      drift: ["period: the first four weeks -> the first month"],
      first: base.with { $0.period = "the first four weeks" },
      second: base.with { $0.period = "the first month" }),
    DriftSample(
      drift: [], first: base.with { $0.period = "the first four weeks" },
      second: base.with { $0.period = "4 first weeks" }),
    DriftSample(
      drift: ["as of: 2030-05-01 -> 2030-05-03"], first: base.with { $0.asOf = "2030-05-01" },
      second: base.with { $0.asOf = "2030-05-03" }),
    DriftSample(
      drift: ["attribution dropped: Ilse Brandt"], first: base,
      second: base.with { $0.origin = nil }),
  ])
  func `drift names what moved in a retelling`(sample: DriftSample) {
    let pairs = Reports([sample.first], [sample.second]).allPairs()
    #expect(pairs.map(\.drift) == [sample.drift])
  }

  @Test func `one article does not drift from itself, and independent origins never`() {
    let hedged = Self.base.with { $0.word = "roughly" }
    #expect(Reports([hedged, Self.base]).allPairs().map(\.drift) == [[]])
    let other = Self.base.with { $0.origin = "Harbour Watch" }
    #expect(Reports([hedged], [other]).allPairs().map(\.drift) == [[]])
  }
}
