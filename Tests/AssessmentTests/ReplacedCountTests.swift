import Assessment
import Extraction
import Prose
import Testing

@Suite struct ReplacedCountTests {
  /// "41, up from 23 on 8 May" by one body, after `first` in an article of another day.
  static func relations(_ first: Told) -> [Relation] {
    let body = "Relief Office"
    var reports = Reports()
    reports.add([first], published: "2030-05-08")
    reports.add([
      Told("41", by: body, asOf: "2030-05-10"), Told("23", by: body, asOf: "2030-05-08"),
    ])
    let later = reports.mentions[1].figure.span
    reports.mentions[2].figure.laterValue = later
    return reports.allPairs().filter { $0.first == 0 && $0.second == 1 }.map(\.relation)
  }

  @Test func `a count that its origin replaced is an earlier one in every article`() {
    #expect(Self.relations(Told("23", by: "Relief Office")) == [.update])
  }

  @Test func `another number of the same origin stays a drift or an error`() {
    #expect(Self.relations(Told("25", by: "Relief Office")) == [.driftOrError])
  }

  @Test func `the same number of another origin is an earlier one, unless it is of a later day`() {
    let other = Told("23", by: "Harbour Watch")
    #expect(Self.relations(other) == [.update])
    #expect(Self.relations(other.with { $0.asOf = "2030-05-11" }) == [.contradicts])
    #expect(Self.relations(other.with { $0.number = "25" }) == [.contradicts])
  }
}
