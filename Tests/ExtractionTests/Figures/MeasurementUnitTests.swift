import Prose
import Testing

@testable import Extraction

@Suite struct MeasurementUnitTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let from: String
    let to: String
    var testDescription: String { "\(from) to \(to)" }

    init(_ from: String, _ to: String) { (self.from, self.to) = (from, to) }
  }

  @Test(arguments: [
    (Sample("acre", "hectare"), "10400", "4208.730679296"),
    (Sample("hectare", "acre"), "0", "0"), (Sample("mile", "kilometre"), "1", "1.609344"),
    (Sample("kilometre per hour", "metre per second"), "36", "10"),
    (Sample("fahrenheit", "celsius"), "212", "100"),
    (Sample("celsius", "fahrenheit"), "-40", "-40"),
    (Sample("kelvin", "celsius"), "0", "-273.15"), (Sample("gigabyte", "bit"), "1", "8000000000"),
    (Sample("tonne", "pound"), "1", "2204.62262184878"), (Sample("acre", "acre"), "1.20", "1.20"),
  ])
  func `a number converts exactly, or to fifteen digits`(
    units: Sample, number: String, converted: String
  ) throws {
    let unit = try #require(MeasurementUnit.named(units.from))
    let other = try #require(MeasurementUnit.named(units.to))
    let value = try #require(DecimalNumber(number))
    #expect(unit.converted(value, to: other) == DecimalNumber(converted))
  }

  @Test(arguments: [
    Sample("acre", "kilometre"), Sample("month", "day"), Sample("ton", "tonne"),
    Sample("percent", "percentage point"),
  ])
  func `what has no fixed size in the other does not convert`(units: Sample) throws {
    let unit = try #require(MeasurementUnit.named(units.from))
    let other = try #require(MeasurementUnit.named(units.to))
    #expect(unit.converted(DecimalNumber(1), to: other) == nil)
  }

  @Test(arguments: ["USD", "person", "", "house"])
  func `currencies and counted nouns are no units of measure`(name: String) {
    #expect(MeasurementUnit.named(name) == nil)
  }

  @Test func `every spelling names one unit`() {
    let spellings = UnitLexicon.entries.flatMap { $0.words.split(separator: "|") }
    let twice = Dictionary(grouping: spellings, by: { $0 }).filter { $0.value.count > 1 }
    #expect(twice.keys.sorted() == [])
  }
}
