import Prose
import Testing

@Suite struct WordTableTests {
  @Test func `a table gives the first value of each word in any case`() {
    let table = WordTable([("north", 1), ("south", 2), ("North", 3)])
    #expect(["NORTH", "south", "west", ""].map { table[WordKey($0)] } == [1, 2, nil, nil])
    #expect(["north", "west"].map { table.contains(WordKey($0)) } == [true, false])
  }

  @Test func `a grouping table gives all values of each word in their order`() {
    let table = WordTable(grouping: [("kW", 1), ("m", 2), ("KW", 3), ("kw", 4)])
    #expect(["kw", "M", "kWh"].map { table[WordKey($0)] } == [[1, 3, 4], [2], nil])
  }
}
