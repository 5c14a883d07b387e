import Prose
import Testing

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    "0", "7", "7000", "-12.50", "0.3333", "1.20", "0.05", "-0.05", "999999999999999999999999999999",
    "0.000000000000000000000000000001",
  ])
  func `a number comes back as it was written`(text: String) {
    #expect(DecimalNumber(text)?.description == text)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "+1", "1,000", "1e3", " 1", "1 ", "--1", "1.2.3", "٣",
    "1000000000000000000000000000000", "0.0000000000000000000000000000001",
  ])
  func `what is no number, or too long a one, is none`(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func `numbers are equal by value and hash alike`() throws {
    let written = try ["1.2", "1.20", "1.200"].map { try #require(DecimalNumber($0)) }
    let scaled = try #require(DecimalNumber(significand: 12, exponent: -1))
    #expect(Set(written + [scaled]).count == 1)
    #expect(DecimalNumber("0.00") == DecimalNumber(0))
    #expect(DecimalNumber(significand: 7, exponent: 3) == DecimalNumber(7000))
  }

  @Test func `numbers are ordered by value`() throws {
    let ordered = try [
      "-999999999999999999999999999999", "-10", "-9.5", "-9.49", "-0.001", "0", "0.001", "0.0011",
      "0.9", "1", "1.000000000000000000000000000", "1.000000000000000000000000001", "2", "10", "11",
      "999999999999999999999999999999",
    ].map { try #require(DecimalNumber($0)) }
    for (place, left) in ordered.enumerated() {
      for (other, right) in ordered.enumerated() {
        let isSame = left == right
        #expect((left < right) == (place < other && !isSame), "\(left) and \(right)")
      }
    }
  }

  @Test func `the order holds at the largest exponents`() throws {
    let large = try #require(DecimalNumber(significand: 2, exponent: 30)).lastPlace
    let nines = try #require(DecimalNumber(significand: 15, exponent: 29))
    #expect(large < nines)
    let most = try #require(
      DecimalNumber("100000000000000000000000000000")?.scaled(byPowerOfTen: 30))
    #expect(most.lastPlace == most)
    #expect(nines < most.lastPlace)
  }

  @Test(arguments: [
    ("7000", "1000"), ("1300", "100"), ("1.2", "0.1"), ("1.20", "0.1"), ("40000", "10000"),
    ("0", "1"), ("0.05", "0.01"), ("-250", "10"),
  ])
  func `the last place is that of the last digit that is not zero`(number: String, place: String) {
    #expect(DecimalNumber(number)?.lastPlace == DecimalNumber(place))
  }

  @Test(arguments: [
    ("1.5", "2.25", "3.75", "-0.75", "3.375"), ("7", "-7", "0", "14", "-49"),
    ("0.1", "0.2", "0.3", "-0.1", "0.02"),
    (
      "999999999999999999999999999999", "1", nil, "999999999999999999999999999998",
      "999999999999999999999999999999"
    ),
  ])
  func `sums, differences and products are exact or nil`(
    left: String, right: String, sum: String?, difference: String?, product: String?
  ) throws {
    let (first, second) = (
      try #require(DecimalNumber(left)), try #require(DecimalNumber(right))
    )
    #expect((first + second) == sum.flatMap { DecimalNumber($0) })
    #expect((first - second) == difference.flatMap { DecimalNumber($0) })
    #expect((first * second) == product.flatMap { DecimalNumber($0) })
  }

  @Test(arguments: [
    ("1", "3", 3, "0.333"), ("2", "3", 3, "0.667"), ("-2", "3", 3, "-0.667"),
    ("14.49", "10", 1, "1"), ("14.5", "100", 1, "0.1"), ("1.45", "1", 1, "1"), ("1.5", "1", 1, "2"),
    ("9.99", "1", 2, "10"), ("7000", "7", 6, "1000"), ("0", "7", 3, "0"), ("1", "0", 3, nil),
    ("1", "3", 0, nil), ("1", "3", 16, nil),
  ])
  func `a quotient is rounded once, a half away from zero`(
    number: String, divisor: String, digits: Int, quotient: String?
  ) throws {
    let (first, second) = (
      try #require(DecimalNumber(number)), try #require(DecimalNumber(divisor))
    )
    #expect(first.divided(by: second, digits: digits) == quotient.flatMap { DecimalNumber($0) })
  }

  @Test func `scaling moves the point and stops at the limits`() {
    #expect(DecimalNumber("1.2")?.scaled(byPowerOfTen: 9)?.description == "1200000000")
    #expect(DecimalNumber("12")?.scaled(byPowerOfTen: -2)?.description == "0.12")
    #expect(DecimalNumber("1")?.scaled(byPowerOfTen: 31) == nil)
    #expect(DecimalNumber("1")?.scaled(byPowerOfTen: .max) == nil)
    #expect(DecimalNumber("0.1")?.scaled(byPowerOfTen: .min) == nil)
  }

  @Test func `the size has no sign, and drawing uses the nearest binary number`() {
    #expect(DecimalNumber("-1.50")?.magnitude.description == "1.50")
    #expect(DecimalNumber("-1.5")?.approximated == -1.5)
    #expect(DecimalNumber(significand: 3, exponent: 2)?.approximated == 300)
  }
}
