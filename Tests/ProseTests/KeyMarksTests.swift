import Prose
import Testing

@Suite struct KeyMarksTests {
  @Test func `marks let every listed word pass and few others`() {
    let marks = KeyMarks((0..<500).map { WordKey("w\($0)") })
    let passed = (0..<10_000).filter { marks.mayHold(WordKey("w\($0)")) }
    #expect(passed.prefix(500).elementsEqual(0..<500))
    #expect(passed.count < 500 + 9_500 / 12)
  }

  @Test func `marks of no words let none pass`() {
    #expect(["north", "a", ""].filter { KeyMarks([]).mayHold($0) } == [])
  }
}
