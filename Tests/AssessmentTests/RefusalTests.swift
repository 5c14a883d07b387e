import Assessment
import Extraction
import Testing

/// Two figures with one number that do not count the same.
struct RefusalSample: CustomTestStringConvertible, Sendable {
  let reason: String
  let first: Told
  let second: Told

  var testDescription: String { reason }
}

extension Told: @unchecked Sendable {}

@Suite struct RefusalTests {
  static let base = Told("15000", "soldiers", by: "Relief Office").with {
    $0.side = "Norland"
    $0.status = .military
  }

  @Test(arguments: [
    RefusalSample(reason: "unit", first: base, second: base.with { $0.unit = "house" }),
    RefusalSample(reason: "unknown: unit", first: base, second: base.with { $0.unit = "" }),
    RefusalSample(
      reason: "population", first: base, second: base.with { $0.side = "Sudland" }),
    RefusalSample(reason: "unknown: side", first: base, second: base.with { $0.side = nil }),
    RefusalSample(
      reason: "population", first: base,
      second: base.with { ($0.status, $0.counted) = (.civilian, "civilians") }),
    RefusalSample(
      reason: "population", first: base, second: base.with { $0.counted = "drivers" }),
    RefusalSample(
      reason: "population", first: Told("12"), second: Told("12", "children")),
    RefusalSample(
      reason: "population",
      first: Told("12", "cases").with { $0.outcomes = ["infected"] },
      second: Told("12", "confirmed cases").with { $0.outcomes = ["infected"] }),
    RefusalSample(
      reason: "outcome", first: base, second: base.with { $0.outcomes = ["wounded"] }),
    RefusalSample(
      reason: "unknown: outcome", first: base.with { $0.number = "9" },
      second: base.with { ($0.number, $0.outcomes) = ("9", []) }),
    RefusalSample(
      reason: "event", first: base, second: base.with { $0.event = "the war with Estmark" }),
    RefusalSample(
      reason: "event", first: base, second: base.with { $0.event = "the 2019 flood" }),
    RefusalSample(
      reason: "place", first: base.with { $0.place = "the Sorne valley" },
      second: base.with { $0.place = "the field hospitals" }),
    RefusalSample(
      reason: "period", first: base, second: base.with { $0.period = "the past week" }),
    RefusalSample(
      reason: "kind", first: base.with { $0.kind = .total },
      second: base.with { $0.kind = .rate }),
  ])
  func `equal numbers of different measures are refused, with the first test that failed`(
    sample: RefusalSample
  ) {
    for reports in [
      Reports([sample.first], [sample.second]), Reports([sample.second, sample.first]),
    ] {
      let pairs = reports.allPairs()
      #expect(pairs.map(\.verdict) == [.notComparable])
      #expect(pairs.map(\.relation) == [.none])
      #expect(pairs.map(\.reason) == [sample.reason])
    }
  }

  @Test func `figures of different subjects are of different events`() {
    var reports = Reports([Told("3", by: "Police")])
    reports.add([Told("3", by: "Police")], about: "A bus fell into the Tarn near Quillan.")
    #expect(reports.allPairs().map(\.reason) == ["event"])
  }

  @Test func `an ambiguous outcome is taken for deaths and says so`() {
    let sure = Self.base
    let lost = Self.base.with { $0.outcomes = ["lost:ambiguous"] }
    let pairs = Reports([sure], [lost]).allPairs()
    #expect(pairs.map(\.verdict) == [.agree])
    #expect(pairs.first?.assumed == ["outcome", "asOf"])
    let elsewhere = Reports([sure], [lost.with { $0.event = "the war with Estmark" }]).allPairs()
    #expect(elsewhere.map(\.reason) == ["event"])
  }

  @Test func `an open outcome word does not refuse where a later test does`() {
    let sure = Self.base
    let whole = Self.base.with { $0.outcomes = ["captured", "killed", "wounded"] }
    let lost = Self.base.with {
      $0.outcomes = ["lost:ambiguous"]
      $0.event = "the war with Estmark"
    }
    let reports = Reports([sure, whole], [lost])
    #expect(reports.allPairs().filter { $0.second == 2 }.map(\.reason) == ["event", "event"])
    let refusals = reports.comparison().refusals
    #expect(refusals.map(\.reason) == ["event"])
    #expect(refusals.map(\.count) == [2])
    // Where no later test fails, the outcome that the word is taken for decides.
    let here = Reports([sure, whole], [lost.with { $0.event = nil }])
    #expect(here.allPairs().map(\.verdict) == [.agree, .subsetOk, .subsetOk])
  }

  @Test func `refusals are counted without listing every pair`() {
    let dead = (0..<20).map { Told(String(100 + $0), by: "Relief Office") }
    let hurt = (0..<30).map { number in
      Told(String(100 + number), by: "Relief Office").with { $0.outcomes = ["wounded"] }
    }
    let refusals = Reports(dead, hurt).comparison().refusals
    #expect(refusals.map(\.reason) == ["outcome"])
    #expect(refusals.map(\.count) == [600])
    #expect(refusals.map(\.pairs.count) == [3])
    let equal = refusals.first?.pairs.map { $0.second - $0.first }
    #expect(equal == [20, 20, 20])
  }
}
