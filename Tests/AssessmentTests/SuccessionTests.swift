import Assessment
import Extraction
import Testing

/// Counts that exclude each other, and which of them only took the place of the other.
@Suite struct SuccessionTests {
  static let early = Told("31", by: "Coast Guard", asOf: "2030-05-04")
  static let late = Told("58", by: "Coast Guard", asOf: "2030-05-05")

  struct Sample: CustomTestStringConvertible, Sendable {
    let what: String
    let first: Told
    let second: Told
    let judgement: String
    var testDescription: String { what }
  }

  @Test(arguments: [
    Sample(
      what: "one origin counts more a day later", first: early, second: late,
      judgement: "monotoneOk update: 1 day apart"),
    Sample(
      what: "one origin counts less a day later",
      first: early.with { $0.number = "90" }, second: late,
      judgement: "disjoint driftOrError: gap 32, ratio 1.55"),
    Sample(
      what: "one origin counts more on the same day",
      first: early, second: late.with { $0.asOf = early.asOf },
      judgement: "disjoint driftOrError: gap 27, ratio 1.87"),
    Sample(
      what: "the day of the later count is not stated",
      first: early, second: late.with { $0.asOf = nil },
      judgement: "disjoint driftOrError: gap 27, ratio 1.87"),
    Sample(
      what: "what is counted rises and falls",
      first: early.with { $0.outcomes = ["missing"] },
      second: late.with { $0.outcomes = ["missing"] },
      judgement: "disjoint driftOrError: gap 27, ratio 1.87"),
    Sample(
      what: "another origin counts more a day later",
      first: early, second: late.with { $0.origin = "Harbour Watch" },
      judgement: "disjoint contradicts: gap 27, ratio 1.87; 1 day apart, may be an update"),
    Sample(
      what: "another origin says two days later that the toll rose",
      first: early,
      second: late.with {
        ($0.origin, $0.change, $0.asOf) = ("Harbour Watch", .up, "2030-05-06")
      }, judgement: "monotoneOk update: 2 days apart"),
  ])
  func `a toll that rises from one stated day to the next is no contradiction`(sample: Sample) {
    for reports in [
      Reports([sample.first], [sample.second], published: ["2030-05-05", "2030-05-05"]),
      Reports([sample.second], [sample.first], published: ["2030-05-05", "2030-05-05"]),
    ] {
      let found = reports.allPairs().map { "\($0.verdict) \($0.relation): \($0.reason)" }
      #expect(found == [sample.judgement])
    }
  }

  @Test(arguments: [
    ("has risen to 58, up from 31 on Wednesday, the prosecutor said", true),
    ("has risen to 58, the prosecutor said, revising a count of 31 given a day earlier", true),
    ("has risen to 58, up from 12 on Wednesday, the prosecutor said", false),
    ("stands at 58, the prosecutor said, against 31 crew", false),
  ])
  func `a count that another article says it revises is its earlier value`(
    words: String, isUpdate: Bool
  ) {
    let told = ReadStories(
      "The fire in the Orvane mill killed 31 people, the Relief Office said.",
      "The death toll from the fire in the Orvane mill \(words).")
    let pair = told.comparison.groups.flatMap(\.pairs).first {
      told.names[$0.first] == "a1 31" && told.names[$0.second] == "a2 58"
    }
    #expect(pair?.relation == (isUpdate ? .update : .contradicts))
  }
}
