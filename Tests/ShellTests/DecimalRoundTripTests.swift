import Extraction
import JSONValues
import Prose
import Testing

@Suite struct DecimalRoundTripTests {
  /// Decimals of every length and place, made up by a generator with a fixed seed.
  private static let decimals: [String] = {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    return (0..<3000).map { _ in
      let whole = (0..<(1 + next(15))).map { _ in String(next(10)) }.joined()
      let places = (0..<next(15)).map { _ in String(next(10)) }.joined()
      let digits = String(whole.drop { $0 == "0" })
      return (digits.isEmpty ? "0" : digits) + (places.isEmpty ? "" : "." + places)
    }
  }()

  @Test func `every decimal comes back from text and from JSON as it was written`() throws {
    for text in Self.decimals + Self.decimals.map({ "-" + $0 }) {
      let number = try #require(DecimalNumber(text))
      #expect(number.description == text)
      var bytes: [UInt8] = []
      JSONValue.string(number.description).append(to: &bytes)
      let read = try JSONValue(reading: bytes)
      #expect(read.string.flatMap { DecimalNumber($0) }?.description == text)
      #expect(JSONNumber(token: text)?.token == text)
    }
  }

  @Test func `every decimal of an article comes back as it was written`() throws {
    for text in Self.decimals where text.contains(".") {
      let reading = Extractor().reading(
        of: SourceText("It cost €\(text) then."), in: ReadingContext())
      #expect(reading.figures.first?.best?.description == text)
    }
  }
}
