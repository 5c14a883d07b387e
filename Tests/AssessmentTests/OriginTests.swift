import Assessment
import Extraction
import Prose
import Testing

@Suite struct OriginTests {
  @Test func `three mentions of one estimate are one origin`() {
    let estimate = Told("7000-15000", "soldiers", by: "NATO").with { $0.side = "Norland" }
    let reports = Reports(
      [estimate.with { $0.word = "nearly" }],
      [estimate.with { ($0.word, $0.origin) = ("around", nil) }, estimate])
    let groups = reports.comparison().groups
    #expect(groups.map(\.mentions) == [[0, 1, 2]])
    #expect(groups.map(\.independentOrigins) == [1])
    #expect(groups.first?.origins.map(\.actor) == ["NATO"])
    #expect(groups.first?.origins.map(\.inferred) == [[1]])
    #expect(groups.first?.articles == 2)
    #expect(groups.first?.low?.description == "7000")
    #expect(groups.first?.high?.description == "15000")
  }

  @Test(arguments: [
    ("World Health Organization", "WHO", 1),
    ("Volodymyr Zelenskyy", "President Zelenskyy", 1),
    ("regional emergency service", "emergency service", 1),
    ("Federation of Cave Rescue Crews", "Cave Rescue Crews", 1),
    ("Federation of Cave Rescue Crews", "volunteer rescue federation", 1),
    ("Ministry of Health", "Ministry of Defence", 2),
    ("National Coastal Safety Directorate", "National Police Directorate", 2),
    ("Relief Office", "Harbour Watch", 2),
  ])
  func `names of one origin are merged`(first: String, second: String, origins: Int) {
    let groups = Reports([Told("40", by: first)], [Told("40", by: second)]).comparison().groups
    #expect(groups.map(\.independentOrigins) == [origins])
    let relation = groups.first?.pairs.map(\.relation)
    #expect(relation == [origins == 1 ? .restates : .corroborates])
  }

  @Test func `a narrated figure adds no origin and leaves the relation open`() {
    let groups = Reports([Told("40", by: "Relief Office")], [Told("40")]).comparison().groups
    #expect(groups.map(\.independentOrigins) == [1])
    #expect(groups.first?.pairs.map(\.relation) == [.undetermined])
    #expect(
      Reports([Told("40")], [Told("40")]).comparison().groups.map(\.independentOrigins) == [0])
  }

  @Test func `anonymous origins count as one until the analyst knows better`() {
    let reports = Reports(
      [Told("40", by: "Relief Office")],
      [Told("40", by: "a port insider", kind: .anonymousOfficial)],
      [Told("41", by: "a night nurse", kind: .anonymousOfficial)])
    let group = reports.comparison().groups.first
    #expect(group?.independentOrigins == 2)
    #expect(group?.pairs.first?.relation == .undetermined)
    var links = FigureLinks()
    links.independent = [FigureLinks.NamePair("Relief Office", "a port insider")]
    #expect(reports.comparison(links: links).groups.first?.pairs.first?.relation == .corroborates)
  }

  @Test func `a named origin that excludes another contradicts it and itself drifts`() {
    let other = Reports([Told("112", by: "Relief Office")], [Told("190", by: "Harbour Watch")])
    #expect(other.allPairs().map(\.relation) == [.contradicts])
    let same = Reports([Told("112", by: "Relief Office")], [Told("190", by: "Relief Office")])
    #expect(same.allPairs().map(\.relation) == [.driftOrError])
  }

  @Test func `a figure derived from another never corroborates it`() {
    let reports = Reports([Told("40", by: "Relief Office")], [Told("40", by: "Harbour Watch")])
    var links = FigureLinks()
    links.derivedFrom = ["a2.f1": ["a1.f1"]]
    let group = reports.comparison(links: links).groups.first
    #expect(group?.pairs.map(\.relation) == [.derivedFrom])
    #expect(group?.independentOrigins == 1)
  }

  @Test(arguments: [("Coastwire", SourceKind.person, 1), ("Coastwire", .officialBody, 2)])
  func `an article's supplier is no origin in another`(
    named name: String, as kind: SourceKind, origins: Int
  ) {
    var reports = Reports()
    reports.add([Told("40", by: "Relief Office")], publisher: "Coastwire")
    reports.add([Told("40", by: name, kind: kind)])
    let groups = reports.comparison().groups
    #expect(groups.map(\.independentOrigins) == [origins])
    #expect(
      groups.first?.pairs.map(\.relation) == [origins == 1 ? .restates : .corroborates])
  }

  @Test func `a withdrawn origin takes its figures along`() {
    let reports = Reports(
      [Told("40", by: "Relief Office")], [Told("41", by: "Harbour Watch")],
      [Told("40", by: "Relief Office")])
    var settings = ComparisonSettings()
    settings.withdrawnOrigins = ["Harbour Watch"]
    #expect(reports.comparison(settings).groups.map(\.mentions) == [[0, 2]])
    #expect(reports.comparison().groups.map(\.mentions) == [[0, 1, 2]])
  }
}

@Suite struct OriginMergingTests {
  /// Reports whose second figure comes from `actor`, written as `phrase` in the article.
  static func groups(
    _ first: String, _ firstKind: SourceKind, _ second: String, _ secondKind: SourceKind,
    writtenAs phrase: String? = nil
  ) -> [FigureGroup] {
    var told = Told("40", by: second, kind: secondKind)
    told.sourcePhrase = phrase
    return Reports([Told("40", by: first, kind: firstKind)], [told]).comparison().groups
  }

  @Test func `a spokesperson is the body he speaks for`() {
    let body = "National Coastal Safety Directorate"
    let groups = Self.groups(
      body, .officialBody, "Imre Halasz", .namedOfficial,
      writtenAs: "Directorate head Imre Halasz")
    #expect(groups.map(\.independentOrigins) == [1])
    #expect(groups.first?.origins.map(\.actor) == [body])
    let stranger = Self.groups(body, .officialBody, "Imre Halasz", .person)
    #expect(stranger.map(\.independentOrigins) == [2])
  }

  @Test func `an office without a name is the one who holds it elsewhere`() {
    var holder = Told("40", by: "Anton Vesely", kind: .namedOfficial)
    holder.sourcePhrase = "Mayor Anton Vesely"
    let groups = Reports([holder], [Told("40", by: "local mayor", kind: .anonymousOfficial)])
      .comparison().groups
    #expect(groups.map(\.independentOrigins) == [1])
    #expect(groups.first?.pairs.map(\.relation) == [.restates])
  }

  @Test func `what belongs to a body is the body`() {
    let groups = Self.groups(
      "environment ministry", .officialBody, "ministry’s satellite bulletin", .group)
    #expect(groups.map(\.independentOrigins) == [1])
  }

  @Test func `a body that a place owns is the body, not the place`() {
    let fireService = Self.groups(
      "city’s fire service", .officialBody, "fire service", .officialBody)
    #expect(fireService.map(\.independentOrigins) == [1])
    let ministry = Self.groups(
      "Peru’s Interior Ministry", .officialBody, "Interior Ministry", .officialBody)
    #expect(ministry.map(\.independentOrigins) == [1])
  }

  @Test func `a short name that fits two bodies is neither`() {
    let groups = Reports(
      [Told("40", by: "Ministry of Health")], [Told("40", by: "Ministry of Defence")],
      [Told("40", by: "the ministry")]
    ).comparison().groups
    #expect(groups.map(\.independentOrigins) == [3])
  }
}

@Suite struct BodyNameTests {
  static let subject =
    "The Federation of Sorne Rescue Crews was first in the Arvenne valley of the Sorne.\n"

  /// The count of origins where the two names stand in articles about the same body.
  static func origins(_ first: Told, _ second: Told) -> [Int] {
    var reports = Reports()
    reports.add([first], about: subject)
    reports.add([second], about: subject)
    return reports.comparison().groups.map(\.independentOrigins)
  }

  @Test func `a body that the text names in full ties its shorter names together`() {
    let short = Told("40", by: "Sorne Rescue Crews")
    let other = Told("40", by: "volunteer rescue federation")
    #expect(Self.origins(short, other) == [1])
    #expect(Reports([short], [other]).comparison().groups.map(\.independentOrigins) == [2])
  }

  @Test func `its coordinator speaks for the body named before`() {
    let body = Told("40", by: "Sorne Rescue Crews")
    var person = Told("40", by: "Jana Rado", kind: .namedOfficial)
    person.sourcePhrase = "Its coordinator, Jana Rado"
    #expect(Self.origins(body, person) == [1])
    person.sourcePhrase = "Jana Rado"
    #expect(Self.origins(body, person) == [2])
  }
}

@Suite struct AmbiguousNameTests {
  @Test func `an unnamed source at a body does not hide the body`() {
    let reports = Reports(
      [Told("40", by: "ministry of public health")], [Told("40", by: "the ministry")],
      [Told("90", by: "a ministry source", kind: .anonymousOfficial)])
    #expect(reports.comparison().groups.first?.origins.map(\.mentions) == [[0, 1], [2]])
  }
}
