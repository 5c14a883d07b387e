import Assessment
import Extraction
import Testing

/// Who belongs to whom, so that two names are one origin.
@Suite struct OriginBelongingTests {
  private static func origins(_ told: Told...) -> [Int] {
    var reports = Reports()
    for one in told { reports.add([one]) }
    return reports.comparison().groups.map(\.independentOrigins)
  }

  @Test func `the officials of a body speak for it, one official of it may not`() {
    let ministry = Told("40", by: "Interior Ministry")
    let officials = Told("40", by: "Ministry officials", kind: .anonymousOfficial)
    #expect(Self.origins(ministry, officials) == [1])
    let source = Told("40", by: "a ministry source", kind: .anonymousOfficial)
    #expect(Self.origins(ministry, source) == [2])
    let other = Told("40", by: "Health Ministry")
    #expect(Self.origins(ministry, other, officials) == [3])
  }

  @Test func `a ministry belongs to its government where no other one speaks`() {
    let government = Told("40", by: "government")
    let ministry = Told("40", by: "Interior Ministry")
    #expect(Self.origins(government, ministry) == [1])
    #expect(Self.origins(government, ministry, Told("40", by: "Health Ministry")) == [3])
    #expect(
      Self.origins(
        Told("40", by: "Norwegian government"), Told("40", by: "Chad's Interior Ministry")) == [2])
  }

  @Test func `officials without a body repeat the one who is named beside them`() {
    let named = Told("40", by: "Interior Ministry")
    let officials = Told("40", by: "officials", kind: .anonymousOfficial)
    #expect(Reports([named, officials]).comparison().groups.map(\.independentOrigins) == [1])
    #expect(Reports([named], [officials]).comparison().groups.map(\.independentOrigins) == [2])
  }

  @Test func `a pronoun is nobody`() {
    #expect(Self.origins(Told("40", by: "its", kind: .person), Told("40", by: "Police")) == [1])
  }

  @Test(arguments: [
    ("The police count was 25,000 marchers, the Harbour League said.", 1),
    ("That was twice the police figure of 25,000 marchers, the Harbour League said.", 1),
    ("The Harbour League repeated its own count of 25,000 marchers.", 2),
  ])
  func `a number that is said to be somebody's is from him`(sentence: String, origins: Int) {
    let told = ReadStories(
      "Police said 25,000 people had marched through Orvane on Sunday.",
      "People marched through Orvane on Sunday. \(sentence)")
    #expect(told.groups == ["a1 25,000, a2 25,000: \(origins)"])
  }

  @Test func `what has a director is a body, whatever it was taken for`() {
    var director = Told("40", by: "Felix Marr", kind: .namedOfficial)
    director.sourcePhrase = "Lumen's research director, Felix Marr"
    #expect(Self.origins(Told("40", by: "Lumen", kind: .person), director) == [1])
    director.sourcePhrase = "Felix Marr"
    #expect(Self.origins(Told("40", by: "Lumen", kind: .person), director) == [2])
  }
}
