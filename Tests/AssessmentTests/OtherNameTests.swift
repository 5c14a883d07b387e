import Assessment
import Extraction
import Testing

/// What is kept of why names are one origin.
@Suite struct OtherNameTests {
  private static func names(_ reports: Reports, _ links: FigureLinks = FigureLinks()) -> [String] {
    reports.comparison(links: links).groups.flatMap(\.origins).flatMap(\.otherNames)
      .map { "\($0.name): \($0.reason)" }
  }

  @Test func `another name of an origin stands with the rule that joined it`() {
    var head = Told("40", by: "Imre Halasz", kind: .namedOfficial)
    head.sourcePhrase = "Directorate head Imre Halasz"
    let reports = Reports([Told("40", by: "National Coastal Directorate")], [head])
    #expect(
      Self.names(reports) == ["Imre Halasz: one speaks for the other"])
  }

  @Test func `rules that follow each other are all named, each once`() {
    var head = Told("40", by: "Imre Halasz", kind: .namedOfficial)
    head.sourcePhrase = "NCD head Imre Halasz"
    let reports = Reports(
      [Told("40", by: "National Coastal Directorate")], [Told("40", by: "NCD")], [head])
    #expect(
      Self.names(reports) == [
        "NCD: one is the acronym of the other",
        "Imre Halasz: one is the acronym of the other, and one speaks for the other",
      ])
  }

  @Test func `names with the same words need no reason`() {
    let reports = Reports(
      [Told("40", by: "Lass’s fire office")], [Told("40", by: "Lass's fire office")])
    #expect(Self.names(reports) == [])
    #expect(reports.comparison().groups.map(\.independentOrigins) == [1])
  }

  @Test func `what the analyst merged is his word`() {
    let reports = Reports([Told("40", by: "Relief Office")], [Told("40", by: "Harbour Watch")])
    var links = FigureLinks()
    links.sameOrigin = [FigureLinks.NamePair("Relief Office", "Harbour Watch")]
    #expect(
      Self.names(reports, links) == ["Harbour Watch: you say so"])
    #expect(Self.names(reports) == [])
  }

  @Test func `a number that was passed on names what ties it`() {
    let reports = Reports(
      [Told("40", by: "Relief Office")], [Told("40", by: "Coastwire", kind: .wireAgency)])
    #expect(
      Self.names(reports) == [
        "Coastwire: newspapers pass on such a number"
      ])
  }
}
