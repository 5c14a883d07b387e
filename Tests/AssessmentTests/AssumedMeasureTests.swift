import Assessment
import Extraction
import Testing

/// What a figure leaves out and others tell: filled, and said with the verdict.
@Suite struct AssumedMeasureTests {
  @Test func `a country at war that does not say whose dead it counts tells of its own`() {
    let dead = Told("40", "soldiers").with { ($0.side, $0.status) = ("Norway", .military) }
    let enemy = dead.with { ($0.number, $0.side) = ("90", "Chad") }
    let own = Told("41", "dead", by: "Norway")
    let pairs = Reports([dead, enemy], [own]).allPairs().filter { $0.second == 2 }
    #expect(pairs.map(\.verdict) == [.agree, .notComparable])
    #expect(pairs[0].assumed == ["side", "status", "asOf"])
    // Without a second side nothing shows that sides are counted apart.
    #expect(Reports([dead], [own]).allPairs().map(\.reason) == ["unknown: side"])
  }

  @Test func `a number alone goes on with what was counted right before`() {
    let read = ReadStories(
      """
      The league said 120 ballot boxes in Orvane had been opened. The electoral commission spoke \
      of 35.
      """)
    #expect(read.groups == ["a1 120, a1 35: 2"])
    #expect(read.assumed == ["outcome", "unit"])
    let other = ReadStories(
      """
      The ministry said 1,200 boats in Orvane had sunk. The relief board put the number of those in \
      need at 14,000.
      """)
    #expect(other.groups == [])
    let part = ReadStories(
      """
      A surgeon in Orvane said a dozen of the injured were in danger. "Two will not live," he said.
      """)
    #expect(part.groups == [])
  }

  @Test func `a number that an origin gives again counts what it counted before`() {
    let first = Told("12400", "farmers", by: "Relief Office").with { $0.outcomes = ["evacuated"] }
    let again = Told("12400", nil, by: "Relief Office").with { $0.outcomes = [] }
    let pairs = Reports([first], [again]).allPairs()
    #expect(pairs.map(\.verdict) == [.agree])
    #expect(pairs.map(\.relation) == [.restates])
    #expect(pairs.map(\.assumed) == [["outcome", "population", "asOf"]])
    // A small number returns by chance, and another word is another count.
    #expect(
      Reports([first.with { $0.number = "12" }], [again.with { $0.number = "12" }]).allPairs()
        .map(\.reason) == ["population"])
    let killed = first.with { $0.outcomes = ["killed"] }
    #expect(Reports([first], [killed]).allPairs().map(\.reason) == ["outcome"])
  }

  @Test func `who takes part may be called by what he is or only by that`() {
    let nurses = Told("12000", "nurses", by: "Union").with { $0.outcomes = ["off work"] }
    let strikers = Told("7500", "strikers", by: "ministry").with { $0.outcomes = ["took part"] }
    let pairs = Reports([nurses], [strikers]).allPairs()
    #expect(pairs.map(\.relation) == [.contradicts])
    #expect(pairs.map(\.assumed) == [["population", "asOf"]])
    let doctors = nurses.with { $0.counted = "doctors" }
    #expect(
      Reports([nurses, doctors], [strikers]).allPairs().map(\.reason)
        == ["population", "population", "population"])
  }

  @Test func `a number given again without a day is the earlier count`() {
    let dated = Told("498", by: "Relief Office", asOf: "2030-04-02")
    let undated = Told("498", by: "Relief Office")
    let other = Told("7000-15000", by: "Harbour Watch")
    let pairs = Reports([dated], [undated], [other]).allPairs().filter { $0.second == 2 }
    #expect(pairs.map(\.verdict) == [.monotoneOk, .monotoneOk])
  }

  @Test(arguments: [
    ("crew members", "crew"), ("own toll", "people"), ("police count", "dead"),
  ])
  func `words for a number or for members say nothing of who is counted`(
    first: String, second: String
  ) {
    let pairs = Reports([Told("22", first, by: "Police")], [Told("22", second, by: "Police")])
      .allPairs()
    #expect(pairs.map(\.verdict) == [.agree])
  }

  @Test func `those in common places are told by where they are`() {
    let camps = Told("2200", by: "Relief Office").with {
      ($0.outcomes, $0.place) = ([], "the camps")
    }
    let later = camps.with { $0.number = "3500" }
    #expect(Reports([camps], [later]).comparison().groups.map(\.mentions) == [[0, 1]])
    let town = later.with { $0.place = "Arvenne" }
    #expect(Reports([camps], [town]).comparison().groups.map(\.mentions) == [])
  }
}
