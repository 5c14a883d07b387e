import Assessment
import Extraction
import Testing

/// What holds for any figures, tried on made-up ones.
@Suite struct ComparisonPropertyTests {
  static let seeds = Array(UInt64(1)...24)

  static func reports(_ lists: [[Told]]) -> Reports {
    var reports = Reports()
    for list in lists { reports.add(list) }
    return reports
  }

  /// What was said of two mentions, by their ids in alphabetical order, without direction.
  struct Said: Hashable {
    let ids: [String]
    let verdict: Verdict
    let relation: Relation
    let reason: String
  }

  static func said(_ reports: Reports) -> Set<Said> {
    Set(
      reports.allPairs().map { pair in
        Said(
          ids: [reports.mentions[pair.first].id, reports.mentions[pair.second].id].sorted(),
          verdict: pair.verdict, relation: pair.relation, reason: pair.reason)
      })
  }

  @Test(arguments: seeds)
  func `every pair is judged once`(seed: UInt64) {
    var generated = GeneratedReports(seed: seed)
    let reports = Self.reports(generated.articles(12))
    let count = reports.mentions.count
    let pairs = reports.allPairs()
    #expect(pairs.count == count * (count - 1) / 2)
    #expect(Set(pairs.map { [$0.first, $0.second] }).count == pairs.count)
    #expect(pairs.allSatisfy { $0.first < $0.second })
  }

  @Test(arguments: seeds)
  func `verdicts, relations and refusals do not depend on the order`(seed: UInt64) {
    var generated = GeneratedReports(seed: seed)
    let reports = Self.reports(generated.articles(12))
    var turned = reports
    turned.mentions = generated.shuffled(reports.mentions)
    #expect(Self.said(turned) == Self.said(reports))
  }

  @Test(arguments: seeds)
  func `an article of the same origin never raises the independent origins`(seed: UInt64) throws {
    var generated = GeneratedReports(seed: seed)
    var reports = Self.reports(generated.articles(10))
    let before = reports.comparison()
    let repeated = try #require(reports.articles.first?.reading)
    let number = reports.articles.count
    for (index, figure) in repeated.figures.enumerated() {
      reports.mentions.append(
        FigureMention(
          id: "again.f\(index)", article: number, figure: figure,
          claim: figure.claim.map { repeated.claims[$0] }))
    }
    if let first = reports.articles.first {
      reports.articles.append(
        ReadArticle(id: "again", article: first.article, reading: first.reading))
    }
    for group in before.groups {
      let after = reports.comparison().groups.first { $0.mentions.contains(group.mentions[0]) }
      #expect((after?.independentOrigins ?? 0) <= group.independentOrigins)
    }
  }

  @Test(arguments: seeds)
  func `withdrawing a source and restoring it is the identity`(seed: UInt64) {
    var generated = GeneratedReports(seed: seed)
    let reports = Self.reports(generated.articles(10))
    let before = reports.comparison()
    var settings = ComparisonSettings()
    settings.withdrawnOrigins = ["Relief Office", "the Relief Office"]
    let without = reports.comparison(settings)
    #expect(
      !without.groups.flatMap(\.origins).contains { $0.actor?.hasSuffix("Relief Office") == true })
    settings.withdrawnOrigins = []
    let after = reports.comparison(settings)
    #expect(after.groups == before.groups)
    #expect(after.refusals == before.refusals)
    #expect(after.related == before.related)
  }

  @Test(arguments: seeds)
  func `counted refusals are those that a full listing gives`(seed: UInt64) {
    var generated = GeneratedReports(seed: seed)
    let reports = Self.reports(generated.articles(12))
    var all = ComparisonSettings()
    all.listsAllPairs = true
    let listed = reports.comparison(all)
    let counted = reports.comparison()
    let counts = counted.refusals.map { [$0.reason: $0.count] }
    let listedCounts = listed.refusals.map { [$0.reason: $0.count] }
    #expect(Set(counts) == Set(listedCounts))
  }
}
