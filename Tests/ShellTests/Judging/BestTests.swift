import Corpora
import JSONValues
import Shell
import Testing

@Suite struct BestTests {
  /// The best of the first group and whom it follows, as data.
  private static func best(_ lines: String) -> [JSONValue?] {
    var session = Flood.session(lines)
    let replies = session.run("compare", in: Sandbox())
    let group = replies.first?.outputs.first?.json?["groups"]?.array?.first
    return [group?["best"], group?["bestFollows"]]
  }

  @Test func `no rule fills the best of a group`() {
    #expect(Self.best("") == [.null, .null])
  }

  @Test func `the analyst's pick stands with whom it follows, and can be taken back`() {
    let followed: JSONValue = ["figure": "a2.c1.f1", "actor": "Red Cross"]
    #expect(Self.best("best a2.c1.f1 because \"its own teams\"") == ["120", followed])
    #expect(Self.best("best a2.c1") == ["120", followed])
    #expect(Self.best("best a2.c1 ; best a2.c1 --drop") == [.null, .null])
    #expect(Self.best("best a2.c1 ; undo") == [.null, .null])
    #expect(Self.best("best a2.c1 ; withdraw source \"Red Cross\"") == [.null, .null])
  }

  @Test func `a range wants the number that is taken, and within it`() {
    let followed: JSONValue = ["figure": "a3.c1.f1", "actor": "army"]
    #expect(Self.best("best a3.c1.f1 is 110") == ["110", followed])
    var session = Flood.session()
    #expect(
      session.transcript("best a3.c1.f1") == """
        error[C301]: a3.c1.f1 reports 100 to 140, and no single number
          |
        1 | best a3.c1.f1
          |      ^^^^^^^^
        help: add the number that you take: is NUMBER

        """)
    #expect(
      session.transcript("best a3.c1.f1 is 150") == """
        error[Q204]: 150 lies outside of what a3.c1.f1 reports, 100 to 140
          |
        1 | best a3.c1.f1 is 150
          |                  ^^^

        """)
  }
}
