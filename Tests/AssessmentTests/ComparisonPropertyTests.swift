import Assessment
import Extraction
import Testing

/// What holds for any figures, tried on made-up ones.
@Suite struct ComparisonPropertyTests {
  private static func reports(_ lists: [[Told]]) -> Reports {
    var reports = Reports()
    for list in lists { reports.add(list) }
    return reports
  }

  /// What was said of two mentions, by their ids in alphabetical order, without direction.
  private struct Said: Hashable {
    let ids: [String]
    let verdict: Verdict
    let relation: Relation
    let reason: String
  }

  private static func said(_ reports: Reports) -> Set<Said> {
    Set(
      reports.allPairs().map { pair in
        Said(
          ids: [reports.mentions[pair.first].id, reports.mentions[pair.second].id].sorted(),
          verdict: pair.verdict, relation: pair.relation, reason: pair.reason)
      })
  }

  /// The same articles in another order, their figures under the names that they had.
  private static func turned(_ lists: [[Told]], by seed: UInt64) -> Reports {
    var generated = GeneratedReports(seed: seed)
    let order = generated.shuffled(Array(lists.indices))
    var turned = reports(order.map { lists[$0] })
    turned.mentions = turned.mentions.map { mention in
      let place = mention.id.drop { $0 != "." }
      return FigureMention(
        id: "a\(order[mention.article] + 1)\(place)", article: mention.article,
        figure: mention.figure, claim: mention.claim)
    }
    turned.mentions = generated.shuffled(turned.mentions)
    return turned
  }

  @Test func `every pair is judged once`() {
    expectLaw { lists, _ in
      let reports = Self.reports(lists)
      let count = reports.mentions.count
      let pairs = reports.allPairs()
      return pairs.count == count * (count - 1) / 2
        && Set(pairs.map { [$0.first, $0.second] }).count == pairs.count
        && pairs.allSatisfy { $0.first < $0.second }
    }
  }

  @Test func `verdicts and relations are the same in both directions`() {
    expectLaw { lists, _ in
      let reports = Self.reports(lists)
      var backwards = reports
      backwards.mentions.reverse()
      return Self.said(backwards) == Self.said(reports)
    }
  }

  @Test func `refusals, verdicts and relations do not depend on the order of articles`() {
    expectLaw { lists, seed in
      Self.said(Self.turned(lists, by: seed)) == Self.said(Self.reports(lists))
    }
  }

  @Test func `an article of the same origin never raises the independent origins`() {
    expectLaw { lists, seed in
      let before = Self.reports(lists).comparison()
      let named = lists.indices.flatMap { article in
        lists[article].indices.filter { lists[article][$0].origin != nil }.map { (article, $0) }
      }
      guard !named.isEmpty else { return true }
      let (article, figure) = named[Int(seed) % named.count]
      var again = lists[article][figure]
      again.number = ["12", "48", "1300"][Int(seed / 3) % 3]
      again.word = [nil, "about", "at least"][Int(seed / 9) % 3]
      let after = Self.reports(lists + [[again]]).comparison()
      return before.groups.allSatisfy { group in
        let grown = after.groups.first { $0.mentions.starts(with: group.mentions) }
        guard let grown, grown.mentions.count - group.mentions.count <= 1 else { return true }
        let origin = Self.reports(lists).mentions.firstIndex {
          $0.id == "a\(article + 1).f\(figure + 1)"
        }
        let holdsOrigin = origin.map(group.mentions.contains) ?? false
        return !holdsOrigin || grown.independentOrigins <= group.independentOrigins
      }
    }
  }

  @Test func `a reprint of an article never raises the independent origins of any group`() {
    expectLaw { lists, seed in
      let before = Self.reports(lists).comparison()
      let after = Self.reports(lists + [lists[Int(seed) % lists.count]]).comparison()
      return before.groups.allSatisfy { group in
        let grown = after.groups.first { $0.mentions.contains(group.mentions[0]) }
        return (grown?.independentOrigins ?? 0) <= group.independentOrigins
      }
    }
  }

  @Test func `withdrawing a source and restoring it is the identity`() {
    expectLaw { lists, _ in
      let reports = Self.reports(lists)
      let before = reports.comparison()
      var settings = ComparisonSettings()
      settings.withdrawnOrigins = ["Relief Office", "the Relief Office"]
      let without = reports.comparison(settings)
      settings.withdrawnOrigins = []
      let after = reports.comparison(settings)
      let isGone = !without.groups.flatMap(\.origins).contains {
        $0.actor?.hasSuffix("Relief Office") == true
      }
      return isGone && after.groups == before.groups && after.refusals == before.refusals
        && after.related == before.related
    }
  }

  @Test func `counted refusals are those that a full listing gives`() {
    expectLaw { lists, _ in
      let reports = Self.reports(lists)
      var all = ComparisonSettings()
      all.listsAllPairs = true
      let counts = reports.comparison().refusals.map { [$0.reason: $0.count] }
      let listed = reports.comparison(all).refusals.map { [$0.reason: $0.count] }
      return Set(counts) == Set(listed)
    }
  }

  @Test func `a law that does not hold is shown by its seed and the smallest case`() {
    let law = Law { lists, _ in !lists.joined().contains { $0.number == "1300" } }
    let breach = law.breach()
    #expect(breach?.description == "seed 1, smallest case:\na1: 1300, people, killed")
    #expect(Law { _, _ in true }.breach() == nil)
  }
}
