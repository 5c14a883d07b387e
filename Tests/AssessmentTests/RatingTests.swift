import Assessment
import Extraction
import Testing

@Suite struct RatingTests {
  @Test(
    arguments: [
      ("C3", "C", 3), ("c", "C", nil), ("3", nil, 3), ("F6", "F", 6),
    ] as [(String, String?, Int?)])
  func `letter and number are read apart`(code: String, letter: String?, number: Int?) {
    let rating = AdmiraltyRating(code)
    #expect(rating?.reliability?.rawValue == letter)
    #expect(rating?.credibility?.rawValue == number)
  }

  @Test(arguments: ["", "G", "C7", "C0", "33", "3C", "C3 ", "Cx"])
  func `anything else is no rating`(code: String) {
    #expect(AdmiraltyRating(code) == nil)
  }

  @Test func `three ratings on the diagonal are a warning and two are none`() {
    let diagonal = ["A1", "B2", "C3"].compactMap { AdmiraltyRating($0) }
    #expect(AdmiraltyRating.allLieOnDiagonal(diagonal))
    #expect(!AdmiraltyRating.allLieOnDiagonal(Array(diagonal.prefix(2))))
    #expect(!AdmiraltyRating.allLieOnDiagonal(diagonal + [AdmiraltyRating("B3")].compactMap { $0 }))
  }
}

@Suite struct ReliabilityTests {
  static let losses = Told("40", "soldiers", by: "Sudland Army").with {
    ($0.side, $0.status) = ("Norland", .military)
  }

  /// The letter and the rules for the only claim of a report with one figure.
  static func letter(
    _ told: Told, relay: (String, SourceKind)? = nil, parties: Bool = true,
    entry: SourceRegister.Entry? = nil
  ) throws -> (letter: String?, rules: [String]) {
    var told = told
    told.relay = relay.map { Told.Relay(actor: $0.0, kind: $0.1) }
    let reports = Reports([told])
    var register = SourceRegister()
    if parties {
      register.parties = [
        Party("Norland", against: ["Sudland"], allies: ["Estmark"]),
        Party("Sudland", against: ["Norland"]),
      ]
    }
    if let entry { try register.add(entry) }
    let suggestion = RatingAdvice(
      on: reports.articles, reports.mentions, reports.comparison(), register: register
    ).reliability(ofClaim: 0, inArticle: 0)
    return (suggestion.grade?.rawValue, suggestion.reasons.map(\.rule))
  }

  @Test func `priors follow the type and the stake`() throws {
    let own = Self.losses.with { $0.origin = "Norland Army" }
    #expect(try Self.letter(Self.losses) == ("D", ["L1"]))
    #expect(try Self.letter(own) == ("C", ["L1"]))
    #expect(try Self.letter(own.with { $0.origin = "Estmark" }) == ("C", ["L1"]))
    #expect(try Self.letter(own.with { $0.origin = "Red Crescent" }) == ("B", ["L1"]))
    #expect(try Self.letter(own, parties: false) == (nil, ["L1"]))
    let agency = own.with { ($0.origin, $0.originKind) = ("Estpress", .wireAgency) }
    #expect(try Self.letter(agency, parties: false) == ("B", ["L1"]))
    let unnamed = own.with { ($0.origin, $0.originKind) = ("an official", .anonymousOfficial) }
    #expect(try Self.letter(unnamed) == ("F", ["L1", "L3"]))
    #expect(
      try Self.letter(unnamed, relay: ("Estpress", .wireAgency)) == ("C", ["L1", "L1", "L2"]))
  }

  @Test func `a chain is as good as its worst judged link and an unknown relay breaks it`() throws {
    let own = Self.losses.with { $0.origin = "Norland Army" }
    #expect(try Self.letter(own, relay: ("Estpress", .wireAgency)) == ("C", ["L1", "L1", "L2"]))
    #expect(
      try Self.letter(own, relay: ("a source", .unidentifiedPost)) == ("F", ["L1", "L1", "L3"]))
  }

  @Test func `the register wins over the prior`() throws {
    let entry = SourceRegister.Entry("Sudland Army", letter: .fairly, reason: "checked twice")
    #expect(try Self.letter(Self.losses, entry: entry) == ("C", ["L0"]))
  }
}

@Suite struct CredibilityTests {
  /// The number and the rules for the first claim of some reports.
  static func number(
    _ reports: Reports, _ settings: RatingSettings = RatingSettings()
  ) -> (number: Int?, rules: [String]) {
    let suggestion = RatingAdvice(
      on: reports.articles, reports.mentions, reports.comparison(), register: SourceRegister(),
      settings: settings
    ).credibility(ofClaim: 0, inArticle: 0)
    return (suggestion.grade?.rawValue, suggestion.reasons.map(\.rule))
  }

  @Test func `what nothing supports cannot be judged`() {
    #expect(Self.number(Reports([Told("40", by: "Relief Office")])) == (6, ["N1"]))
  }

  @Test func `repetition by one origin changes nothing and says so`() {
    let reports = Reports([Told("40", by: "Relief Office")], [Told("40", by: "Relief Office")])
    #expect(Self.number(reports) == (6, ["N1", "N1"]))
  }

  @Test func `agreement is 2 until independence is confirmed`() {
    let reports = Reports([Told("40", by: "Relief Office")], [Told("40", by: "Harbour Watch")])
    #expect(Self.number(reports) == (2, ["N1", "N4"]))
    var settings = RatingSettings()
    settings.confirmedIndependent = [FigureLinks.NamePair("Harbour Watch", "Relief Office")]
    #expect(Self.number(reports, settings) == (1, ["N1", "N4"]))
  }

  @Test func `contradiction weighs more than agreement`() {
    let one = Told("40", by: "Relief Office")
    let against = [Told("90", by: "Harbour Watch")]
    #expect(Self.number(Reports([one], against)) == (4, ["N1", "N5"]))
    #expect(
      Self.number(Reports([one], against, [Told("120", by: "Port Police")])) == (5, ["N1", "N5"]))
    #expect(Self.number(Reports([one], [Told("90", by: "Relief Office")])).number == 5)
  }

  @Test func `hedges and age hold a grade at 3`() {
    let hedged = Told("40", by: "Relief Office").with { $0.hedge = "reportedly" }
    let reports = Reports([hedged], [Told("40", by: "Harbour Watch")])
    #expect(Self.number(reports) == (3, ["N1", "N4", "N6"]))
    let old = Told("40", by: "Relief Office", asOf: "2030-04-20")
    let later = Told("40", by: "Harbour Watch", asOf: "2030-04-21")
    #expect(Self.number(Reports([old], [later])) == (3, ["N1", "N4", "N7"]))
  }
}

@Suite struct StatedBasisTests {
  static func reports(basisBy actor: String) -> Reports {
    var reports = Reports()
    reports.add(
      [Told("40", by: "Relief Office")],
      quotes: [(actor, "The count is based on the lists of all five field hospitals")])
    return reports
  }

  @Test func `a basis stated behind the figure by the same origin is 3`() {
    #expect(CredibilityTests.number(Self.reports(basisBy: "Relief Office")) == (3, ["N1", "N2"]))
    #expect(CredibilityTests.number(Self.reports(basisBy: "Harbour Watch")) == (6, ["N1"]))
  }
}
