import Assessment
import Testing

/// A part of those who are counted, and the whole.
@Suite struct PartOfWholeTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let sentence: String
    /// The groups, and the bounds checks: part and whole, verdict and reason.
    let groups: [String]
    let related: [String]
    var testDescription: String { sentence }
  }

  @Test(arguments: [
    Sample(
      sentence: "Police said 47 of the bodies had been identified.", groups: [],
      related: ["58 47: subsetOk subset population"]),
    Sample(
      sentence: "Twenty of the dead were children, police said.", groups: [],
      related: ["58 Twenty: subsetOk subset population"]),
    Sample(
      sentence: "Twenty of the 58 dead were children, police said.",
      groups: ["a1 58, a1 58: 2"],
      related: [
        "58 Twenty: subsetOk subset population", "Twenty 58: subsetOk subset population",
      ]),
    Sample(
      sentence: "Police said 61 of the bodies had been identified.", groups: [],
      related: ["58 61: subsetViolated subset population"]),
    Sample(
      sentence: "Police said 47 people had been killed.", groups: ["a1 58, a1 47: 2"], related: []),
    Sample(sentence: "Nine of the injured went home, police said.", groups: [], related: []),
  ])
  func `a part is checked against the bounds of its whole and never contradicts it`(
    sample: Sample
  ) {
    let told = ReadStories(
      "The fire in the Orvane mill killed 58 people, the Relief Office said. " + sample.sentence)
    #expect(told.groups == sample.groups)
    let related = told.comparison.related.map { pair in
      let names = [pair.first, pair.second].map { told.names[$0].dropFirst(3) }
      return "\(names.joined(separator: " ")): \(pair.verdict) \(pair.relation) \(pair.reason)"
    }
    #expect(related == sample.related)
  }

  @Test func `every pair lists the same checks and counts them out of the refusals`() {
    let whole = Told("58", by: "Relief Office")
    let part = Told("47", "bodies", by: "Police").with { $0.part = "47 of the bodies" }
    let reports = Reports([whole, part], [whole])
    #expect(reports.comparison().related.map(\.verdict) == [.subsetOk])
    #expect(reports.comparison().refusals.map(\.count) == [])
    #expect(
      reports.allPairs().map(\.verdict) == [.agree, .subsetOk, .subsetOk])
  }
}
