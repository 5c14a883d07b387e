import Articles
import Assessment
import Testing

/// What the analyst's links do to a suggested number.
@Suite struct LinkedClaimsTests {
  /// The number and the rules for a claim of the Relief Office with some links.
  static func number(_ links: ClaimLink...) -> (number: Int?, rules: [String]) {
    let reports = Reports([Told("40", by: "Relief Office")])
    let suggestion = RatingAdvice(
      on: reports.articles, reports.mentions, reports.comparison(), register: SourceRegister()
    ) { _, _ in
      var context = ClaimContext()
      context.links = links
      return context
    }.credibility(ofClaim: 0, inArticle: 0)
    return (suggestion.grade?.rawValue, suggestion.reasons.map(\.rule))
  }

  static func link(_ relation: ClaimLink.Relation, of origin: String?) -> ClaimLink {
    ClaimLink(relation, to: "a2.c1", isFirst: true, origin: origin)
  }

  @Test func `a claim of another origin supports it`() {
    #expect(Self.number(Self.link(.supports, of: "Harbour Watch")) == (2, ["N1", "N3"]))
  }

  @Test func `a claim of the same origin or of nobody supports nothing and says so`() {
    #expect(Self.number(Self.link(.supports, of: "Relief Office")) == (6, ["N1", "N1"]))
    #expect(Self.number(Self.link(.supports, of: nil)) == (6, ["N1", "N1"]))
  }

  @Test func `a derived claim or a copy never corroborates`() {
    let support = Self.link(.supports, of: "Harbour Watch")
    for relation in [ClaimLink.Relation.derivedFrom, .same] {
      let tie = Self.link(relation, of: "Harbour Watch")
      #expect(Self.number(support, tie) == (6, ["N1", "N1", "N1"]), "\(relation)")
    }
  }

  @Test func `one contradiction gives 4 and a second 5`() {
    let first = Self.link(.contradicts, of: "Harbour Watch")
    var second = Self.link(.contradicts, of: "Port Police")
    second.other = "a3.c1"
    #expect(Self.number(first) == (4, ["N1", "N5"]))
    #expect(Self.number(first, second) == (5, ["N1", "N5"]))
    #expect(Self.number(Self.link(.contradicts, of: "Relief Office")) == (6, ["N1"]))
  }
}
