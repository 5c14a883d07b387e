import Testing

@testable import Shell

/// Amounts in queries, in the forms in which articles write them.
@Suite struct TypedAmountTests {
  @Test(arguments: [
    ("value > 130", "0"), ("value >= one hundred", "3"), ("value > half a million", "0"),
    ("value > two dozen", "3"), ("value > 0.1 thousand", "2"), ("value < 3 lakh", "3"),
    ("value > 100 and value < 130", "2"), ("value between 100 and 130", "2"),
    ("value about 120 ±5%", "3"), ("value about 120 ± 5%", "3"), ("value > 1 sq km", "0"),
  ])
  func `a number may be written in words`(filter: String, count: String) {
    var session = Flood.session()
    #expect(session.transcript("figures where \(filter) | count | as plain") == "count: \(count)\n")
  }

  @Test func `what is no number is named with the ways to write one`() {
    var session = Flood.session()
    #expect(
      session.transcript("figures where value > soon") == """
        error[Q204]: 'soon' is no number
          |
        1 | figures where value > soon
          |                       ^^^^
        help: numbers are written 1200, 1,200, 3.2M, 12%, €4bn or 400 ha

        """)
  }
}
