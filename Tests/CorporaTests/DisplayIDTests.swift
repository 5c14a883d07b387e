import Corpora
import Testing

/// The names that a session shows.
@Suite struct DisplayIDTests {
  @Test(arguments: ["a1", "a12.c3", "a3.f1", "a3.c2.f1"])
  func `a name reads back as it was written`(name: String) {
    #expect(DisplayID(name)?.description == name)
  }

  @Test(arguments: [
    "", "a", "a0", "b1", "a1.", "a1.x2", "a1.c", "a1.c2.c3", "a1.f1.c2", "a1.c1.f1.f2", "a+1",
    "a1..a3",
  ])
  func `anything else is no name`(name: String) {
    #expect(DisplayID(name) == nil)
  }

  @Test func `names stand in the order of loading and of the text`() {
    let names = ["a10", "a2.c10", "a2", "a2.c9.f1", "a2.c9", "a2.f1"].compactMap { DisplayID($0) }
    #expect(
      names.sorted().map(\.description) == ["a2", "a2.f1", "a2.c9", "a2.c9.f1", "a2.c10", "a10"])
  }
}
