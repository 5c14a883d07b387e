import Assessment
import Testing

@Suite struct ConsistencyMatrixTests {
  /// A matrix whose rows are given by the signs of their cells: "CC -" leaves the second one open.
  static func matrix(_ rows: (origin: String?, signs: String)...) -> ConsistencyMatrix {
    let cells = rows.map { row in row.signs.split(separator: " ").map { Consistency(String($0)) } }
    let names = (cells.first ?? []).indices.map { "H\($0 + 1)" }
    return ConsistencyMatrix(
      names,
      rows: zip(rows, cells).enumerated().map { number, row in
        ConsistencyMatrix.Row("e\(number + 1)", origin: row.0.origin, cells: row.1)
      })
  }

  @Test func `the least contradicted hypothesis comes first, whatever is consistent`() {
    let matrix = Self.matrix((nil, "CC I C"), (nil, "II N C"), (nil, "CC CC C"))
    #expect((0..<3).map { matrix.inconsistency(of: $0) } == [2, 1, 0])
    #expect((0..<3).map { matrix.consistency(of: $0) } == [4, 2, 3])
    #expect(matrix.order == [[2], [1], [0]])
  }

  @Test func `equal hypotheses stand together and nothing judged leaves all equal`() {
    #expect(Self.matrix((nil, "I II I")).order == [[0, 2], [1]])
    #expect(Self.matrix((nil, "- NA -")).order == [[0, 1, 2]])
    #expect(ConsistencyMatrix([], rows: []).order == [])
  }

  @Test func `a row that bears alike on all separates nothing`() {
    let matrix = Self.matrix((nil, "C C C"), (nil, "CC II N"), (nil, "I - -"), (nil, "NA C I"))
    #expect((0..<4).map { matrix.diagnosticity(ofRow: $0) } == [0, 4, nil, 2])
  }

  @Test func `rows on which the order rests are named, and origins where one row is not enough`() {
    let matrix = Self.matrix(("Red Cross", "C I"), ("Red Cross", "N I"), ("Army", "I C"))
    #expect(matrix.order == [[0], [1]])
    #expect(matrix.sensitivity.map(\.rows) == [[0], [1], [0, 1]])
    #expect(matrix.sensitivity.map(\.origin) == [nil, nil, "Red Cross"])
    #expect(matrix.sensitivity.map(\.order) == [[[0, 1]], [[0, 1]], [[1], [0]]])
  }

  @Test(arguments: Consistency.allCases)
  func `every step reads back from its word and its sign`(step: Consistency) {
    #expect(Consistency(step.rawValue) == step)
    #expect(Consistency(step.sign.lowercased()) == step)
  }
}
