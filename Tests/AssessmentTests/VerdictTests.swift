import Assessment
import Extraction
import Testing

/// Two figures of one measure and the verdict on their numbers.
struct VerdictSample: CustomTestStringConvertible, Sendable {
  let first: String
  let second: String
  let verdict: Verdict
  let reason: String

  init(_ first: String, _ second: String, _ verdict: Verdict, _ reason: String = "") {
    (self.first, self.second, self.verdict, self.reason) = (first, second, verdict, reason)
  }

  var testDescription: String { "\(first) against \(second)" }

  /// "at least 48": the words before the last blank are the bound word.
  static func told(_ text: String, by origin: String) -> Told {
    let words = text.split(separator: " ")
    return Told(String(words.last ?? ""), by: origin).with {
      $0.word = words.count > 1 ? words.dropLast().joined(separator: " ") : nil
    }
  }
}

@Suite struct VerdictTests {
  @Test(arguments: [
    VerdictSample("40", "40", .agree),
    VerdictSample("187", "190", .agree),
    VerdictSample("about 640", "644", .agree),
    VerdictSample("exactly 40", "41", .disjoint, "gap 1, ratio 1.03"),
    VerdictSample("nearly 7000", "8000", .disjoint, "gap 1000, ratio 1.14"),
    VerdictSample("nearly 7000", "6400", .agree),
    VerdictSample("5600", "5300-5900", .within),
    VerdictSample("5261", "5300-5900", .disjoint, "gap 39, ratio 1.01"),
    VerdictSample("about 5200", "5300-5900", .overlap),
    VerdictSample("roughly 5000-6000", "5900-6700", .overlap),
    VerdictSample("at least 48", "48", .boundCompatible),
    VerdictSample("at least 48", "at least 48", .agree),
    VerdictSample("at least 48", "61", .boundCompatible),
    VerdictSample("more than 150", "112", .disjoint, "gap 38, ratio 1.34"),
    VerdictSample("up to 40", "at least 50", .disjoint, "gap 10, ratio 1.25"),
    VerdictSample("order of 100", "450", .agree),
    VerdictSample("0", "0", .agree),
    VerdictSample("0.3333", "0.35", .agree),
  ])
  func `the verdict follows from the slack of both numbers, in both directions`(
    sample: VerdictSample
  ) {
    let first = VerdictSample.told(sample.first, by: "Relief Office")
    let second = VerdictSample.told(sample.second, by: "Harbour Watch")
    for reports in [Reports([first], [second]), Reports([second], [first])] {
      let pair = reports.allPairs()
      #expect(pair.map(\.verdict) == [sample.verdict])
      #expect(pair.map(\.reason) == [sample.reason])
    }
  }

  @Test func `units of one family are converted and currencies never`() {
    func area(_ number: String, _ unit: String, by origin: String) -> Told {
      Told(number, nil, by: origin).with {
        ($0.unit, $0.dimension, $0.outcomes) = (unit, .area, ["burned"])
      }
    }
    let areas = Reports(
      [area("4200", "hectare", by: "Fire Service").with { $0.word = "about" }],
      [area("10400", "acre", by: "Sky Watchers")])
    #expect(areas.allPairs().map(\.verdict) == [.agree])

    func cost(_ number: String, _ unit: String, by origin: String) -> Told {
      Told(number, "damage", by: origin).with {
        ($0.unit, $0.dimension, $0.outcomes) = (unit, .money, [])
      }
    }
    let costs = Reports(
      [cost("100", "EUR", by: "Treasury")], [cost("100", "USD", by: "Insurers")])
    #expect(costs.allPairs().map(\.verdict) == [.notComparable])
    #expect(costs.allPairs().map(\.reason) == ["unit"])
  }

  @Test func `a running total must not fall once the dates are too far apart`() {
    func toll(_ number: String, _ date: String) -> Told {
      Told(number, by: "Relief Office", asOf: date)
    }
    let risen = Reports([toll("48", "2030-05-01")], [toll("187", "2030-05-10")]).allPairs()
    #expect(risen.map(\.verdict) == [.monotoneOk])
    #expect(risen.map(\.relation) == [.update])
    #expect(risen.map(\.reason) == ["9 days apart"])
    let fallen = Reports([toll("590", "2030-05-10")], [toll("640", "2030-05-01")]).allPairs()
    #expect(fallen.map(\.verdict) == [.monotoneViolated])
    let near = Reports([toll("590", "2030-05-04")], [toll("640", "2030-05-01")]).allPairs()
    #expect(near.map(\.verdict) == [.disjoint])
  }

  @Test func `a part is only checked against the bounds of the whole`() {
    let all: [Outcome] = ["killed", "wounded"]
    func pair(_ part: String, _ whole: String) -> ComparedPair? {
      let reports = Reports(
        [VerdictSample.told(part, by: "Relief Office")],
        [VerdictSample.told(whole, by: "Relief Office").with { $0.outcomes = all }])
      let pairs = reports.allPairs()
      #expect(pairs.count == 1)
      return pairs.first
    }
    #expect(pair("15000", "40000")?.verdict == .subsetOk)
    #expect(pair("15000", "40000")?.relation == .subset)
    #expect(pair("30000-50000", "40000")?.verdict == .subsetStrained)
    #expect(pair("50000", "40000")?.verdict == .subsetViolated)
    #expect(pair("at least 50000", "40000")?.verdict == .subsetViolated)
    #expect(pair("50000", "at least 40000")?.verdict == .subsetOk)
  }
}
