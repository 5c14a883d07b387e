import Prose
import Testing

@Suite struct WordSetTests {
  @Test func `a set holds its words in any case and no others`() {
    let set = WordSet("north  south\neast")
    #expect(
      ["north", "South", "EAST", "west", ""].map { set.contains($0) } == [
        true, true, true, false, false,
      ])
  }

  @Test func `a union holds the words of both, each once`() {
    let both = WordSet("north south").union(["south", "east"])
    #expect(Set(both.words) == ["north", "south", "east"])
    #expect(both.words.count == 3)
  }

  @Test func `the empty set holds nothing`() {
    #expect(WordSet("").isEmpty)
    #expect(["north", ""].filter { WordSet("").contains($0) } == [])
    #expect(!WordSet("north").isEmpty)
  }

  @Test func `every word of a long list is found`() {
    let words = (0..<500).map { "w\($0)" }
    let set = WordSet(words.joined(separator: " "))
    #expect((words + ["w500"]).filter { set.contains(WordKey($0)) } == words)
  }
}
