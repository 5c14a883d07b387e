import Extraction
import Prose
import Testing

/// The amounts that queries hold figures against.
@Suite struct WrittenAmountTests {
  struct Sample: CustomTestStringConvertible {
    let text: String
    let value: String
    let unit: String?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample(text: "1200", value: "1200", unit: nil),
    Sample(text: "1,200", value: "1200", unit: nil),
    Sample(text: "3.2M", value: "3200000", unit: nil),
    Sample(text: "-4.5", value: "-4.5", unit: nil),
    Sample(text: "12%", value: "12", unit: "percent"),
    Sample(text: "€4bn", value: "4000000000", unit: "EUR"),
    Sample(text: "400 ha", value: "400", unit: "hectare"),
    Sample(text: "12 lakh", value: "1200000", unit: nil),
    Sample(text: "3 million", value: "3000000", unit: nil),
    Sample(text: "1 200", value: "1200", unit: nil),
    Sample(text: "two and a half thousand ha", value: "2500", unit: "hectare"),
    Sample(text: "1 sq km", value: "1", unit: "square kilometre"),
  ])
  func `an amount is read as in an article`(sample: Sample) throws {
    let amount = try #require(WrittenAmount(sample.text))
    #expect(amount.value == DecimalNumber(sample.value))
    #expect(amount.unit == sample.unit)
  }

  @Test(arguments: ["", "soon", "12 to 15", "about 12", "12 houses burned", "12 and", "5 and 6"])
  func `anything else is no amount`(text: String) {
    #expect(WrittenAmount(text) == nil)
  }
}
